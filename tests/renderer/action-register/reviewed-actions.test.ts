import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { magXiv, magXv } from '../../shared/series/reviewed-meetings.ts';
import { axeViolations } from '../axe-violations.ts';
import { hostMeeting, PATH, useTestWindows } from '../window/use-test-windows.ts';

const { canRun, open } = useTestWindows();
const OLDER = '/library/MAG XIV.minutes';
const older = magXiv({ date: '2026-02-02' });
const [underReview] = magXv().previousActions;
const newer = magXv({
  date: '2026-03-02',
  previousActions: [
    ...(underReview === undefined ? [] : [underReview]),
    { id: 'q', text: 'Of a lost meeting', source: { number: 'XIII' } },
  ],
});
const meetings = { [PATH]: writeMeetingText(newer), [OLDER]: writeMeetingText(older) };

async function openRegister(more: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ meetings, ...more });
  await page.getByRole('heading', { name: 'MAG Meeting XV' }).waitFor();
  await page.keyboard.press('Control+Shift+A');
  await page.getByRole('dialog', { name: 'Action register' }).waitFor();
  return page;
}
const row = (page: Page, text: string) => page.locator('.register-row').filter({ hasText: text });

describe.skipIf(!canRun)('actions under review, in the register', () => {
  it('[RV14] each stands once under its meeting, with where it was reviewed and what was said', async () => {
    const page = await openRegister();
    await page.getByText('3 actions.').waitFor();
    expect(await row(page, 'Send the budget').innerText()).toMatch(
      /MAG Meeting XIV[^]*2 February 2026, Budget[^]*Reviewed at MAG Meeting XV[^]*Waits for the figures\./,
    );
    expect(await row(page, 'Of a lost meeting').innerText()).toMatch(
      /MAG Meeting XIII[^]*Under review at MAG Meeting XV/,
    );
    await page.getByLabel('Words').fill('figures');
    expect(await page.locator('.register-row').count()).toBe(1);
  });

  it('[RV14] marked done it is done in the review, and Undo takes it back there', async () => {
    const page = await openRegister();
    await row(page, 'Send the budget').focus();
    await page.keyboard.press('Space');
    await page.getByText('“Send the budget” is done now, in MAG Meeting XV.').waitFor();
    expect((await hostMeeting(page, PATH))?.previousActions[0]?.status).toBe('done');
    expect(JSON.stringify(await hostMeeting(page, OLDER))).not.toContain('"done"');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('“Send the budget” is open now').waitFor();
    expect((await hostMeeting(page, PATH))?.previousActions[0]?.status).toBe('open');
  });

  it('[RV15] it opens at its entry of the review, and its meeting at the line', async () => {
    const page = await openRegister();
    await row(page, 'Of a lost meeting').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('option', { name: /Of a lost meeting/, selected: true }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('Of a lost meeting');
    await page.keyboard.press('Control+Shift+A');
    await row(page, 'Send the budget').getByRole('button', { name: 'Open MAG Meeting XIV' }).click();
    await page.getByRole('heading', { name: 'MAG Meeting XIV' }).waitFor();
  });

  it('[RV22] what is shown is saved as a file, internal actions only if asked for', async () => {
    const page = await openRegister();
    await page.getByText('3 actions.').waitFor();
    const made = () => page.evaluate(() => globalThis.memory.registers());
    await page.getByRole('button', { name: 'List (CSV)' }).click();
    await page.getByText('Written: /exports/Action register.csv').waitFor();
    expect(await made()).toMatchObject([{ format: 'csv', withPrivate: false, filter: { status: 'open' } }]);
    await page.getByLabel('With internal actions').check();
    await page.getByLabel('Words').fill('private');
    await page.getByRole('button', { name: 'Calendar tasks (ICS)' }).click();
    await expect.poll(async () => (await made()).length).toBe(2);
    expect((await made())[1]).toMatchObject({
      format: 'ics',
      withPrivate: true,
      filter: { words: 'private' },
    });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});
