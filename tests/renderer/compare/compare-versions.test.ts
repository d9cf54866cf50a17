import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { axeViolations } from '../axe-violations.ts';
import type { TestWindowOptions } from '../window/open-test-window.ts';
import { useTestWindows } from '../window/use-test-windows.ts';

const { canRun, open } = useTestWindows();
const AT = '2026-03-02T14:05:00.000Z';
const kept = meetingSchema.parse({
  ...referenceMeeting(),
  finalised: { version: 1, at: AT },
  place: 'Geneva',
  agenda: referenceMeeting().agenda.map((item) => ({
    ...item,
    minutes: item.minutes.filter(({ kind }, place) => kind !== 'note' || place !== 1),
  })),
});
const backups = [
  { at: '2026-03-03T09:00:00.000Z', text: writeMeetingText(referenceMeeting()) },
  { at: AT, text: writeMeetingText(kept) },
  { at: '2026-03-01T09:00:00.000Z', text: 'it is damaged' },
];

async function openComparison(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open({ backups, ...options });
  await page.keyboard.press('Control+K');
  await page.keyboard.type('compare versions');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Compare versions' }).waitFor();
  return page;
}
const select = (page: Page, name: string) => page.getByRole('combobox', { name });

describe.skipIf(!canRun)('comparing versions in the window', () => {
  it('[CV40] the last final version is laid beside the meeting as it is; what does not open is not offered', async () => {
    const page = await openComparison();
    await page.getByText(/lines differ. This is change 1/).waitFor();
    expect(await select(page, 'Older').locator('option').allInnerTexts()).toEqual([
      'The meeting as it is now',
      '3 March 2026, 09:00:00 UTC',
      'Version 1, final: 2 March 2026, 14:05:00 UTC',
      'Another file…',
    ]);
    expect(await select(page, 'Older').inputValue()).toBe(`kept ${AT}`);
    expect(await select(page, 'Newer').inputValue()).toBe('now');
    // Not by colour alone: words beside the line, and struck through or underlined in it.
    const first = page.locator('.compare-line[aria-current="true"]');
    expect(await first.innerText()).toContain('Changed');
    expect(await first.locator('del').innerText()).toContain('Geneva');
    expect(await first.locator('ins').evaluate((e) => getComputedStyle(e).textDecorationLine)).toBe(
      'underline',
    );
  });

  it('[CV41] arrow keys and buttons walk from change to change', async () => {
    const page = await openComparison();
    await page.getByText('This is change 1.').waitFor();
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByText('This is change 2.').waitFor();
    await page.locator('.compare-lines').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('This is change 3.').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const count = await page.locator('[data-change]').count();
    await page.getByText(`This is change ${count}.`).waitFor();
    const short = await page.locator('.compare-line').count();
    await page.getByRole('checkbox', { name: 'Only what changed' }).uncheck();
    expect(await page.locator('.compare-line').count()).toBeGreaterThan(short + 20);
  });

  it('[CV42] a file from elsewhere is a side as well, and the same two differ in nothing', async () => {
    const page = await openComparison();
    await page.getByLabel('Older: another file').setInputFiles({
      name: 'sent.minutes',
      mimeType: 'application/json',
      buffer: Buffer.from(writeMeetingText({ ...referenceMeeting(), place: 'Nairobi' })),
    });
    await page.getByText('1 line differs.', { exact: false }).waitFor();
    expect(await select(page, 'Older').locator('option:checked').innerText()).toBe('File: sent.minutes');
    await select(page, 'Older').selectOption('now');
    await page.getByText('Nothing differs.').waitFor();
  });

  it('[CV43] tracked changes are one button', async () => {
    const page = await openComparison();
    await page.getByText('This is change 1.').waitFor();
    await page.getByRole('button', { name: /Export tracked changes/ }).click();
    await page.getByText('(changes).docx', { exact: false }).waitFor();
    expect(await page.evaluate(() => globalThis.memory.calls().includes('exportComparison'))).toBe(true);
  });

  it('[CV44] without an earlier version it says what to do', async () => {
    const page = await openComparison({ backups: [] });
    await page.getByText(/No earlier version was kept yet/).waitFor();
    expect(await page.locator('.compare-lines').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('[CV45] axe finds no violation, %s', async (scheme) => {
    const page = await openComparison({ scheme });
    await page.getByText('This is change 1.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
