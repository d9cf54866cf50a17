import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { axeViolations } from '../axe-violations.ts';
import { meetingOf, sidePanel, undoneIn } from '../side-panel.ts';

const canRun = hasChromium();
const panel = sidePanel('tests/renderer/attendance/attendance-page.tsx', canRun);

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const families = ({ roster }: Meeting, group: number) =>
  roster[group]?.participants.map(({ familyName }) => familyName);
const run = (page: Page, id: string) => page.evaluate((command) => runPanelCommand(command), id);

describe.skipIf(!canRun)('attendance panel: the roster', () => {
  it('[AT17] one row is reached with Tab; arrows, Home, End and folding move as in a tree', async () => {
    const page = await panel.open(referenceMeeting());
    expect(await page.getByRole('treegrid', { name: 'Roster' }).count()).toBe(1);
    expect(await page.locator('[role=row][tabindex="0"]').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Find a person' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^IGF 2025 MAG Chair/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Carol Roach/);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Mazzucchi Eleonora/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^IGF Secretariat/);
    await page.keyboard.press('ArrowLeft');
    expect(await row(page, /IGF Secretariat/).getAttribute('aria-expanded')).toBe('false');
    expect(await row(page, /Mazzucchi/).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Masango/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^IGF 2025 MAG Chair/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('[AT11] Alt and arrows move a person within a group and into the next, the keyboard with them', async () => {
    const page = await panel.open(referenceMeeting());
    const before = await meetingOf(page);
    await row(page, /Zhang Xiao/).click();
    await page.keyboard.press('Alt+ArrowDown');
    expect(families(await meetingOf(page), 3)?.[0]).toBe('Zhang');
    expect(await focused(page)).toMatch(/^Zhang Xiao/);
    await page.keyboard.press('Alt+ArrowUp');
    expect(families(await meetingOf(page), 2)?.at(-1)).toBe('Zhang');
    await page.keyboard.press('Alt+ArrowUp');
    expect(families(await meetingOf(page), 2)?.slice(-2)).toEqual(['Zhang', 'Wagner']);
    // The first two led back to where Zhang stood.
    expect(await undoneIn(page, before)).toBe(1);
    await row(page, /^Past MAG Chairs/).focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect((await meetingOf(page)).roster[4]?.name).toBe('Past MAG Chairs');
    expect(await focused(page)).toMatch(/^Past MAG Chairs/);
  });

  it('[AT11] a group is sorted, on demand behind its head; names are swapped; each in one step', async () => {
    const page = await panel.open(referenceMeeting());
    const before = await meetingOf(page);
    await row(page, /^IGF Secretariat/).focus();
    await page.getByRole('button', { name: 'Sort A–Z' }).click();
    expect(families(await meetingOf(page), 7)).toEqual(families(before, 7)?.toSorted());
    expect(await undoneIn(page, before)).toBe(1);
    await run(page, 'attendance.sortBehindHead');
    expect((await meetingOf(page)).roster).toEqual(before.roster);
    await row(page, /Carol Roach/).click();
    await page.getByRole('button', { name: 'Swap names' }).click();
    expect((await meetingOf(page)).roster[0]?.participants[0]).toMatchObject({
      familyName: 'Roach',
      givenName: 'Carol',
    });
    expect(await undoneIn(page, before)).toBe(1);
  });

  it('[AT12] two entries of one person become one, in one step', async () => {
    const page = await panel.open(
      makeMeeting({
        roster: [
          { id: 'g', name: 'Members', participants: [{ id: 'a', familyName: 'Neves', givenName: 'Ana' }] },
          { id: 'h', name: 'Guests', participants: [{ id: 'b', familyName: 'Ana', givenName: 'Neves' }] },
        ],
        attendance: { b: { state: 'present' } },
        agenda: [
          {
            id: 'i',
            title: 'I',
            minutes: [{ kind: 'note', id: 'n', level: 1, text: [{ text: 'x' }], speaker: 'b' }],
          },
        ],
      }),
    );
    const before = await meetingOf(page);
    await row(page, /^Neves Ana/).click();
    await page.getByRole('button', { name: 'Merge…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge another entry into Ana Neves' });
    expect(await dialog.getByRole('radio', { name: /Neves Ana.*Guests/ }).isChecked()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Merge' }).click();
    const after = await meetingOf(page);
    expect(after.roster.map(({ participants }) => participants.length)).toEqual([1, 0]);
    expect(after.attendance).toEqual({ a: { state: 'present' } });
    expect(after.agenda[0]?.minutes[0]).toMatchObject({ speaker: 'a' });
    expect(await undoneIn(page, before)).toBe(1);
  });

  it('[AT13] people and groups are added, edited and removed, each in one step', async () => {
    const page = await panel.open(referenceMeeting());
    const before = await meetingOf(page);
    await row(page, /Neves Ana/).click();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'Edit the entry' });
    await dialog.getByRole('textbox', { name: 'Country' }).fill('Portugal');
    await dialog.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'Past MAG Chairs' });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await meetingOf(page)).roster[5]?.participants).toContainEqual(
      expect.objectContaining({ familyName: 'Neves', givenName: 'Ana', country: 'Portugal' }),
    );
    expect(await focused(page)).toMatch(/^Neves Ana/);
    expect(await undoneIn(page, before)).toBe(1);

    await run(page, 'attendance.addGroup');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Observers');
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /^Office/ })
      .selectOption('chair');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await meetingOf(page)).roster.at(-1))
      .toMatchObject({ name: 'Observers', office: 'chair' });
    await page.getByRole('button', { name: 'Add a person…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Family name' }).fill('Doe');
    await page.keyboard.press('Enter');
    await expect.poll(async () => families(await meetingOf(page), 8)).toEqual(['Doe']);
    await row(page, /^Observers/).focus();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect((await meetingOf(page)).roster).toEqual(before.roster);
    expect(await page.getByRole('list', { name: 'Notices' }).innerText()).toMatch(
      /“Observers” was removed with 1 person/,
    );
    await row(page, /^IGF Secretariat/).focus();
    expect(await undoneIn(page, before)).toBe(3);
  });

  it('[AT13] an empty roster says what to do, and a walk-in begins it', async () => {
    const page = await panel.open(makeMeeting());
    expect(await page.getByText('Nobody is on the roster yet.').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Find a person' }).focus();
    await page.keyboard.type('Jane Doe');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect((await meetingOf(page)).roster).toMatchObject([
      { name: 'Participants', participants: [{ familyName: 'Doe' }] },
    ]);
  });

  it('[AT18] a participant asked for elsewhere is shown, their group unfolded, and has the keyboard', async () => {
    const page = await panel.open(referenceMeeting());
    await page.getByRole('button', { name: 'Groups only' }).click();
    expect(await page.getByRole('row').count()).toBe(8);
    await page.evaluate(() =>
      panelWindow.getState().requestFocus({ kind: 'participant', id: 'participant-41' as never }),
    );
    await expect.poll(() => focused(page)).toMatch(/^Neves Marina/);
    expect(await page.evaluate(() => panelWindow.getState().focusRequest)).toBeNull();
  });
});
