import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { invitationText } from '../../shared/intake/invitation-text.ts';
import { boardMeeting, zoomReport } from '../../shared/intake/report-and-roster.ts';
import { axeViolations } from '../axe-violations.ts';
import { hostMeeting, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const BOARD = '/library/Board.minutes';
const report = zoomReport([
  ['Noor Haddad', '11:00:00 AM', '11:30:00 AM'],
  ['Ana Neves', '11:05:00 AM', '11:30:00 AM'],
  ['Rui', '11:00:00 AM', '11:30:00 AM'],
  ['Somebody Else (ACME)', '11:00:00 AM', '11:30:00 AM'],
  ['16175551234', '11:00:00 AM', '11:10:00 AM'],
]);

const openBoard = async (scheme: 'light' | 'dark' = 'light', meeting = boardMeeting()): Promise<Page> => {
  const page = await open({ meetings: { [BOARD]: writeMeetingText(meeting) }, opens: BOARD, scheme });
  await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
  // From now on dialogs for files are the test's: taken over only with the key that opens one, it may come too late.
  page.on('filechooser', () => undefined);
  return page;
};
const run = (page: Page, id: string) =>
  page.evaluate((command) => void globalThis.commands.find((one) => one.id === command)?.run(), id);
const file = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
});
const chooseFile = async (page: Page, press: () => Promise<unknown>, chosen: ReturnType<typeof file>) => {
  // On a busy machine Chromium may open no dialog at the first key; a person would press again.
  for (let times = 0; times < 3; times++) {
    const opening = page.waitForEvent('filechooser', { timeout: 6_000 }).catch(() => null);
    await press();
    const chooser = await opening;
    if (chooser !== null) return chooser.setFiles(chosen);
  }
  throw new Error('No dialog for files was opened.');
};
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? ''));
      const event = { dataTransfer: data, bubbles: true, cancelable: true };
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', event));
    },
    [name, text],
  );
const dialog = (page: Page, name = 'Attendance report') => page.getByRole('dialog', { name });
const attendanceOf = async (page: Page) => (await hostMeeting(page, BOARD))?.attendance;

describe.skipIf(!canRun)('an attendance report in the window', () => {
  it('[IN26] by keyboard alone: read, doubtful names settled by 1, W and 0, taken in one step, undone by one', async () => {
    const page = await openBoard();
    // The window takes keys once it has drawn the meeting.
    await page.getByText('0 of 6 present').first().waitFor();
    await page.keyboard.press('Control+Alt+R');
    await dialog(page).waitFor({ timeout: 5_000 });
    const button = dialog(page).getByRole('button', { name: 'Choose the report…' });
    // React mounts a dialog twice while developing: the focus that stays is the one of the second time.
    for (let times = 0; times < 2; times++) {
      await page.waitForTimeout(200);
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await chooseFile(page, () => page.keyboard.press('Enter'), file('zoom.csv', report));
    await dialog(page).getByRole('heading', { name: 'Sure (2)' }).waitFor();
    await dialog(page).getByRole('heading', { name: 'To check (1)' }).waitFor();
    await dialog(page).getByRole('heading', { name: 'Unknown (2)' }).waitFor();
    // Nothing is chosen for whoever is not sure.
    expect(await dialog(page).getByRole('radio', { checked: true }).count()).toBe(1);
    await dialog(page)
      .getByRole('radio', { name: /Rui Costa/ })
      .focus();
    await page.keyboard.press('1');
    await page.waitForTimeout(100);
    await page.keyboard.press('w');
    await page.waitForTimeout(100);
    await page.keyboard.press('0');
    await dialog(page).getByText('Everybody is decided.').waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByText('Attendance report: 3 ticked, 1 walk-in added, 1 name remembered.').waitFor();
    const after = await hostMeeting(page, BOARD);
    expect(after?.attendance).toMatchObject({
      noor: { state: 'online', arrivedAt: '2026-03-02T11:00:00.000Z', leftAt: '2026-03-02T11:30:00.000Z' },
      ana: { state: 'online', arrivedAt: '2026-03-02T11:05:00.000Z' },
      rui: { state: 'online' },
    });
    const people = after?.roster.flatMap(({ participants }) => participants) ?? [];
    expect(people.find(({ id }) => id === 'rui')?.aliases).toEqual(['Rui']);
    const walkIn = people.find(({ familyName }) => familyName === 'Else');
    expect(walkIn).toMatchObject({ givenName: 'Somebody', affiliation: 'ACME' });
    expect(after?.attendance[walkIn?.id ?? ('' as ParticipantId)]).toMatchObject({ isWalkIn: true });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => attendanceOf(page)).toEqual({});
    expect((await hostMeeting(page, BOARD))?.roster).toEqual(boardMeeting().roster);
  });

  it('[IN27] closed and opened again it keeps what was chosen; another report begins anew', async () => {
    const page = await openBoard();
    await run(page, 'intake.report');
    await dialog(page).getByRole('textbox').fill(report);
    await page.keyboard.press('Control+Enter');
    await dialog(page)
      .getByRole('checkbox', { name: /Tick Noor Haddad/ })
      .uncheck();
    await dialog(page)
      .getByRole('radio', { name: /Rui Lopes/ })
      .check();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await run(page, 'intake.report');
    expect(
      await dialog(page)
        .getByRole('checkbox', { name: /Tick Noor Haddad/ })
        .isChecked(),
    ).toBe(false);
    expect(
      await dialog(page)
        .getByRole('radio', { name: /Rui Lopes/ })
        .isChecked(),
    ).toBe(true);
    await dialog(page).getByRole('button', { name: 'Another report…' }).click();
    await dialog(page).getByRole('textbox').fill(report);
    await dialog(page).getByRole('button', { name: 'Read it' }).click();
    expect(
      await dialog(page)
        .getByRole('checkbox', { name: /Tick Noor Haddad/ })
        .isChecked(),
    ).toBe(true);
  });

  it('[IN28] anybody of the roster can be chosen, who is missing be marked absent, a ticked one stays', async () => {
    const page = await openBoard('light', boardMeeting({ attendance: { noor: { state: 'present' } } }));
    await drop(page, 'zoom.csv', report);
    await dialog(page).getByLabel('16175551234 is somebody else of the roster').selectOption('Wei Li');
    await dialog(page).getByLabel('Fill in arrival and departure').uncheck();
    await dialog(page).getByLabel('Mark them absent').check();
    await dialog(page).getByText('2 not decided yet, and left out.').waitFor();
    await dialog(page).getByRole('button', { name: 'Tick 3 people' }).click();
    await expect
      .poll(() => attendanceOf(page))
      .toEqual({
        noor: { state: 'present' },
        ana: { state: 'online' },
        li: { state: 'online' },
        bo: { state: 'absent' },
      });
  });

  it('[IN28] a report of another day is told, and what is no report is a sentence with nothing lost', async () => {
    const page = await openBoard('light', boardMeeting({ date: '2026-04-07' }));
    await run(page, 'intake.report');
    await dialog(page).getByRole('textbox').fill('a,b\n1,2\n');
    await dialog(page).getByRole('button', { name: 'Read it' }).click();
    await dialog(page)
      .getByRole('alert')
      .getByText(/is no attendance report/)
      .waitFor();
    expect(await dialog(page).getByRole('textbox').inputValue()).toBe('a,b\n1,2\n');
    await dialog(page).getByRole('textbox').fill(report);
    await dialog(page).getByRole('button', { name: 'Read it' }).click();
    await dialog(page)
      .getByText(/This report is of 2026-03-02/)
      .waitFor();
    expect(await dialog(page).getByLabel('Fill in arrival and departure').isChecked()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('[IN29] axe finds nothing in the %s theme', async (scheme) => {
    const page = await openBoard(scheme);
    await run(page, 'intake.report');
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole('textbox').fill(report);
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByRole('heading', { name: 'Sure (2)' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drop(page, 'x.ics', invitationText);
    await dialog(page, 'Take from the invitation').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe.skipIf(!canRun)('files dropped on the window of a meeting', () => {
  it('[IN30] each opens its own dialog, and one that is nothing of these is a sentence', async () => {
    const page = await openBoard();
    await drop(page, 'a.txt', '1. Welcome (5 min)\n2. Budget (30 min)\n');
    await dialog(page, 'Paste agenda').getByRole('button', { name: 'Add 2 items' }).click();
    await drop(page, 'b.csv', 'Family name;Given name\nOkoye;Chidi\n');
    await dialog(page, 'Paste roster').getByRole('button', { name: 'Add 1 person' }).click();
    await drop(page, 'letter.txt', 'Dear all,\nit was good to see you.\n');
    await page.getByText(/letter\.txt .*Nothing was changed/).waitFor();
    const after = await hostMeeting(page, BOARD);
    expect(after?.agenda.map(({ title }) => title)).toEqual(['Welcome', 'Budget']);
    expect(after?.roster.flatMap(({ participants }) => participants)).toHaveLength(7);
  });

  it('[IN31] an invitation fills what is empty and adds agenda and invitees, in one step', async () => {
    const page = await openBoard();
    await drop(page, 'invitation.ics', invitationText);
    const offer = dialog(page, 'Take from the invitation');
    expect(await offer.getByRole('checkbox', { name: /Place: Room 7/ }).isChecked()).toBe(true);
    await offer.getByRole('checkbox', { name: /Budget/ }).uncheck();
    await page.keyboard.press('Control+Enter');
    await offer.waitFor({ state: 'detached' });
    await expect
      .poll(async () => await hostMeeting(page, BOARD))
      .toMatchObject({ place: 'Room 7', agenda: [{ title: 'Welcome' }] });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(async () => await hostMeeting(page, BOARD)).toMatchObject({ place: '', agenda: [] });
  });

  it('[IN31] an earlier summary gives its groups in their order and its agenda', async () => {
    const page = await openBoard('light', boardMeeting({ roster: [] }));
    const earlier = boardMeeting({ number: '6', agenda: [{ id: 'a', title: 'Budget', plannedMinutes: 10 }] });
    await drop(page, 'Board 6.minutes', writeMeetingText(earlier));
    await dialog(page, 'Take from an earlier summary')
      .getByRole('button', { name: 'Take what is ticked' })
      .click();
    await expect
      .poll(async () => (await hostMeeting(page, BOARD))?.roster.map(({ name }) => name))
      .toEqual(['Members', 'Secretariat']);
    expect((await hostMeeting(page, BOARD))?.number).toBe('7');
  });

  it('[IN32] roster and agenda dialogs take a file in any encoding, and keep what was typed where it is none', async () => {
    const page = await openBoard();
    await run(page, 'attendance.pasteRoster');
    const roster = dialog(page, 'Paste roster');
    await roster.getByRole('textbox').fill('Doe, Jane');
    const press = () => roster.getByRole('button', { name: 'Choose a file…' }).press('Enter');
    await chooseFile(page, press, file('empty.xlsx', ''));
    await roster
      .getByRole('alert')
      .getByText(/empty\.xlsx is empty/)
      .waitFor();
    expect(await roster.getByRole('textbox').inputValue()).toBe('Doe, Jane');
    const text = '\ufeffFamily name\tGiven name\nMüller\tAna\n';
    await chooseFile(page, press, file('list.txt', Buffer.from(text, 'utf16le')));
    await roster.getByRole('checkbox', { name: 'Add Ana Müller' }).waitFor();
  });
});

describe.skipIf(!canRun)('an invitation on the start screen', () => {
  it('[IN33] fills the form of the new meeting, which is made with agenda and invitees', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await chooseFile(
      page,
      () => page.getByRole('button', { name: 'From an invitation (.ics)…' }).press('Enter'),
      file('board.ics', invitationText),
    );
    await expect.poll(() => page.getByLabel('Body').inputValue()).toBe('Board');
    expect(await page.getByLabel('Number').inputValue()).toBe('7');
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Paris');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Number').fill('8');
    await page.getByRole('button', { name: 'Make the meeting' }).press('Enter');
    await page.getByRole('heading', { name: 'Board Meeting 8' }).waitFor();
    expect(await hostMeeting(page, '/library/Board 8.minutes')).toMatchObject({
      date: '2026-03-02',
      startTime: '11:00',
      place: 'Room 7',
      agenda: [{ title: 'Welcome' }, { title: 'Budget' }],
      roster: [{ participants: [{ familyName: 'Neves' }, { familyName: 'Okoye' }] }],
    });
  });

  it('[IN33] a list dropped there says that it needs its meeting first', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await drop(page, 'zoom.csv', report);
    const told = page.getByText(/zoom\.csv is an attendance report\. Open or make its meeting first/);
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });
});
