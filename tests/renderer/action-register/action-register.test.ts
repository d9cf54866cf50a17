import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { axeViolations } from '../axe-violations.ts';
import { hostMeeting, PATH, useTestWindows } from '../window/use-test-windows.ts';

const { canRun, open } = useTestWindows();
const BOARD = '/library/Board 7.minutes';
const board = makeMeeting({
  roster: [
    { id: 'g', name: 'Members', participants: [{ id: 'ana', familyName: 'Neves', givenName: 'Ana' }] },
  ],
  agenda: [
    {
      id: 'a',
      title: 'Budget',
      minutes: [
        {
          kind: 'action',
          id: 'late',
          text: 'Send the budget',
          status: 'open',
          dueOn: '2026-02-27',
          assignees: ['ana'],
        },
        { kind: 'action', id: 'done', text: 'Book a room', status: 'done' },
      ],
    },
  ],
});
const meetings = { [PATH]: writeMeetingText(referenceMeeting()), [BOARD]: writeMeetingText(board) };

async function openRegister(more: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ meetings, ...more });
  await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  await page.clock.setFixedTime(Date.parse('2026-03-02T12:00:00Z'));
  await page.keyboard.press('Control+Shift+A');
  await page.getByRole('dialog', { name: 'Action register' }).waitFor();
  return page;
}
const rows = (page: Page) => page.locator('.register-row');
const row = (page: Page, text: string) => rows(page).filter({ hasText: text });
const statusOf = async (page: Page, line: string): Promise<unknown> =>
  (await hostMeeting(page, BOARD))?.agenda
    .flatMap(({ minutes }) => minutes)
    .flatMap((found) => (found.kind === 'action' && found.id === line ? [found.status] : []))[0];
const isFocused = (page: Page, text: string) =>
  row(page, text).evaluate((element) => element === document.activeElement);

describe.skipIf(!canRun)('the action register', () => {
  it('[AR13] lists open actions, the overdue first and in words; filters narrow it', async () => {
    const page = await openRegister();
    await page.getByText('6 actions, 1 of them overdue.').waitFor();
    // The clock of the page goes on at its next full second.
    await page.getByText('Overdue, 3 days late').waitFor();
    expect(await rows(page).first().innerText()).toMatch(
      /Send the budget[^]*Ana Neves[^]*27 February 2026[^]*Overdue, 3 days late[^]*Board Meeting 7/,
    );
    await page.getByLabel('Assignee').selectOption({ label: 'Ana Neves' });
    expect(await rows(page).count()).toBe(1);
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Done');
    await page.getByText('No action is left by these filters.').waitFor();
    await page.getByRole('button', { name: 'Show all actions' }).click();
    await page.getByText('7 actions, 1 of them overdue.').waitFor();
    await page.getByLabel('Overdue only').check();
    expect(await rows(page).count()).toBe(1);
    await page.getByLabel('Overdue only').uncheck();
    await page.getByLabel('Words').fill('room');
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Book a room')]);
    await page.getByLabel('Words').fill('');
    await page.getByLabel('Series').selectOption({ label: 'IGF MAG' });
    expect(await rows(page).count()).toBe(5);
  });

  it('[AR13] where there is no action it says how one is made', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await page.keyboard.press('Control+Shift+A');
    await page.getByText(/There is no action yet/).waitFor();
    expect(await rows(page).count()).toBe(0);
  });

  it('[AR14, AR15] by keyboard: marked done it stays, is written to its meeting, and is taken back', async () => {
    const page = await openRegister();
    await row(page, 'Send the budget').focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, 'Send the budget')).toBe(false);
    await page.keyboard.press('Home');
    expect(await isFocused(page, 'Send the budget')).toBe(true);
    await page.keyboard.press('Space');
    await page.getByText('“Send the budget” is done now, in Board Meeting 7.').waitFor();
    expect(await statusOf(page, 'late')).toBe('done');
    expect(await isFocused(page, 'Send the budget')).toBe(true);
    expect(await page.getByText('6 actions.', { exact: true }).count()).toBe(1);
    await page.keyboard.press('Control+Z');
    await page.getByText('“Send the budget” is open now').waitFor();
    expect(await statusOf(page, 'late')).toBe('open');
    await page.keyboard.press('Enter');
    await page.getByText('“Send the budget” is done now').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('“Send the budget” is open now').waitFor();
    await page.getByRole('combobox', { name: 'Status of “Send the budget”' }).selectOption('Dropped');
    await page.getByText('“Send the budget” is dropped now').waitFor();
    expect(await statusOf(page, 'late')).toBe('dropped');
  });

  it('[AR14] Mod+Enter and the button open the meeting at the action', async () => {
    const page = await openRegister();
    await row(page, 'Send the budget').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''), { timeout: 10_000 })
      .toContain('Send the budget');
    await page.keyboard.press('Control+Shift+A');
    await page
      .getByRole('button', { name: /^Open IGF MAG Meeting XIV/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  });

  it('[AR15] where somebody has the meeting, it says who and nothing is changed', async () => {
    const sentence = 'Board 7.minutes is open on another computer, by zeina. Nothing was changed.';
    const page = await openRegister({ locked: { [BOARD]: sentence } });
    await row(page, 'Send the budget').focus();
    await page.keyboard.press('Space');
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await statusOf(page, 'late')).toBe('open');
    expect(await page.getByRole('combobox', { name: 'Status of “Send the budget”' }).inputValue()).toBe(
      'open',
    );
  });

  it('[AR16] a thousand actions are drawn in parts', { timeout: 60_000 }, async () => {
    const minutes = Array.from({ length: 1_000 }, (_, index) => ({
      kind: 'action' as const,
      id: `x${index}`,
      text: `Do thing ${index}`,
      status: 'open' as const,
    }));
    const long = makeMeeting({ agenda: [{ id: 'a', title: 'Item', minutes }] });
    const page = await openRegister({ meetings: { ...meetings, [BOARD]: writeMeetingText(long) } });
    await page.getByText('1,005 actions.').waitFor();
    expect(await rows(page).count()).toBe(200);
    await page.getByRole('button', { name: 'Show more (805 not shown)' }).click();
    expect(await rows(page).count()).toBe(400);
  });

  it.each(['light', 'dark'] as const)('[AR16] axe finds no violation, %s', async (scheme) => {
    const page = await openRegister({ scheme });
    await page.getByText('6 actions, 1 of them overdue.').waitFor();
    await row(page, 'Send the budget').focus();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Space');
    await page.getByText('“Send the budget” is done now').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
