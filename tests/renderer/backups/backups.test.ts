import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { axeViolations } from '../axe-violations.ts';
import type { TestWindowOptions } from '../window/open-test-window.ts';
import { hostMeeting, PATH, useTestWindows } from '../window/use-test-windows.ts';

const NOW = Date.parse('2026-03-02T12:00:30Z');
const backups = [
  { at: '2026-03-02T11:48:05.000Z', text: writeMeetingText({ ...referenceMeeting(), number: 'XIII' }) },
  { at: '2026-03-02T11:38:05.000Z', text: 'it is damaged at line 3 (a comma is missing)' },
  {
    at: '2026-03-01T09:00:00.000Z',
    text: writeMeetingText(makeMeeting({ body: 'Small', number: '1', agenda: [{ id: 'a', title: 'A' }] })),
  },
];
const { canRun, open } = useTestWindows();

/** Opens the window and the dialog from the palette, by keyboard. */
async function openVersions(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open({ backups, ...options });
  await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  await page.clock.setFixedTime(NOW);
  await showVersions(page);
  return page;
}
async function showVersions(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('restore an earlier');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Restore an earlier version' }).waitFor();
}
const isSeenWhole = (button: Locator) =>
  button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
const firstPage = (page: Page) => page.getByRole('dialog').getByRole('img', { name: /^Page 1 of/ });

describe.skipIf(!canRun)('the earlier versions', () => {
  it('[BK20] each says when it was kept by the meeting’s clock, how long ago, and what it holds', async () => {
    const page = await openVersions();
    // The window's clock takes the test's time at its next full second; before, all is months ago.
    await page.getByText('12 minutes ago').waitFor();
    const texts = await page.locator('.backups-version').allInnerTexts();
    expect(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      '11:48 UTC 12 minutes ago 6 agenda items, 19 lines, 52 present (19 KB)',
      '11:38 UTC 22 minutes ago Cannot be opened: it is damaged at line 3 (a comma is missing) (1 KB)',
      expect.stringMatching(
        /^1 March 2026, 09:00 UTC yesterday 1 agenda item, 0 lines, 0 present \(\d KB\)$/,
      ),
    ]);
  });

  it('[BK21] arrow keys choose, the pages follow, Escape leaves all as it was', async () => {
    const page = await openVersions();
    await firstPage(page).waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    // Seen whole, not only there: the buttons below the pages too.
    for (const name of ['Restore this version', 'Close'])
      for (const button of await page.getByRole('dialog').getByRole('button', { name, exact: true }).all())
        expect({ name, isSeenWhole: await isSeenWhole(button) }).toEqual({ name, isSeenWhole: true });
    const first = await firstPage(page).getAttribute('src');
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('alert')
      .getByText(/a comma is missing/)
      .waitFor();
    expect(
      await page.getByRole('button', { name: 'Restore this version' }).getAttribute('aria-disabled'),
    ).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await firstPage(page).waitFor({ timeout: 60_000 });
    expect(await firstPage(page).getAttribute('src')).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await hostMeeting(page))?.number).toBe('XIV');
    expect(await page.evaluate(() => globalThis.memory.calls().includes('restoreBackup'))).toBe(false);
  });

  it('[BK22] Enter restores; the notice undoes it, and so does the keyboard after the next', async () => {
    const page = await openVersions();
    await firstPage(page).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await page.getByText('The version of 11:48:05 UTC is restored.', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIII' }).waitFor();
    expect((await hostMeeting(page))?.number).toBe('XIII');
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.number === 'XIV', PATH);
    expect(await hostMeeting(page)).toEqual(referenceMeeting());

    await showVersions(page);
    await page.getByRole('radio').last().check();
    await firstPage(page).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Small Meeting 1' }).waitFor();
    await page.keyboard.press('Control+Z');
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.number === 'XIV', PATH);
    expect(await hostMeeting(page)).toEqual(referenceMeeting());
  });

  it('[BK23] where nothing was kept yet, it says when the first version will be', async () => {
    const page = await openVersions({ backups: [] });
    await page.getByText(/There is no earlier version yet/).waitFor();
    expect(await page.getByRole('button', { name: 'Restore this version' }).count()).toBe(0);
  });

  it('[BK9] a meeting open to read shows its versions and says why none can be restored', async () => {
    const page = await open({
      backups,
      opens: '',
      recent: [PATH],
      locked: { [PATH]: 'Ana has this meeting open on another computer.' },
    });
    await page.getByRole('button', { name: /IGF MAG Meeting XIV/ }).click();
    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    await showVersions(page);
    await firstPage(page).waitFor({ timeout: 60_000 });
    await page.getByText(/open to read only, so nothing can be restored/).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => globalThis.memory.calls().includes('restoreBackup'))).toBe(false);
  });

  it.each(['light', 'dark'] as const)('[BK24] axe finds no violation, %s', async (scheme) => {
    const page = await openVersions({ scheme });
    await firstPage(page).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(200);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const shots = process.env['SHOTS'];
    if (shots !== undefined) {
      await page.screenshot({ path: `${shots}/damaged-${scheme}.png` });
      await page.keyboard.press('ArrowUp');
      await firstPage(page).waitFor();
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${shots}/versions-${scheme}.png` });
    }
  });
});
