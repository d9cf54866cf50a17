import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { hasChromium, startChromium } from '../../chromium.ts';
import { startTestHost, type TestHost } from '../../electron/bridge/test-host.ts';
import { axeViolations } from '../axe-violations.ts';
import { buildWindow, type BuiltWindow } from '../build-window.ts';

const canRun = hasChromium();
const PATIENTLY = { timeout: 15_000 };
let built: BuiltWindow;
let browser: Browser;
let test: TestHost;
let contexts: BrowserContext[] = [];
let meeting: Meeting;

beforeAll(async () => {
  if (!canRun) return;
  built = await buildWindow();
  browser = await startChromium();
}, 120_000);
afterAll(async () => {
  if (!canRun) return;
  await browser.close();
  await built.clear();
});
beforeEach(async () => {
  if (!canRun) return;
  meeting = referenceMeeting();
  test = await startTestHost({ renderer: built.folder, files: ['Board.minutes'] });
  await test.write('Board.minutes', meeting);
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  contexts = [];
  if (canRun) await test.close();
});

/** A window of the meeting, in a browser of its own. */
async function openWindow(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(test.address);
  await lines(page).first().waitFor();
  return page;
}
const lines = (page: Page) => page.locator('#panel-minutes [data-line]');
const lineIds = (page: Page): Promise<string[]> =>
  lines(page).evaluateAll((all) => all.map((line) => line.getAttribute('data-line') ?? ''));
const lineOf = (page: Page, id: string) => page.locator(`#panel-minutes [data-line="${id}"]`);
const marker = (page: Page, name = 'Window 2 is here') => page.getByRole('img', { name });
const status = (page: Page) => page.getByRole('contentinfo');
async function topOf(element: Locator): Promise<number> {
  await element.waitFor();
  return (await element.boundingBox())?.y ?? Number.NaN;
}

describe.skipIf(!canRun)('two windows of one meeting', () => {
  it('[WI52] the status line counts them and says where each is; with one it says nothing', async () => {
    const one = await openWindow();
    expect(await status(one).textContent()).not.toMatch(/windows/);
    const other = await openWindow();
    await status(one).getByText('2 windows').waitFor();
    const [line] = await lineIds(other);
    await lines(other).first().click();
    const index = meeting.agenda.findIndex(({ minutes }) => minutes.some(({ id }) => id === line));
    const place = `Window 2 is in the minutes, item ${index + 1}, ${meeting.agenda[index]?.title}.`;
    await expect
      .poll(() => status(one).getByText('2 windows').getAttribute('title'), PATIENTLY)
      .toBe(`This is window 1. ${place}`);
    expect(await status(one).getByText('2 windows').textContent()).toContain(place);
    await other.keyboard.press('Control+1');
    await expect
      .poll(() => status(one).getByText('2 windows').getAttribute('title'), PATIENTLY)
      .toContain('Window 2 is in the agenda');
    await other.close();
    await status(one).getByText('2 windows').waitFor({ state: 'detached' });
    expect(await status(one).textContent()).not.toMatch(/windows/i);
  }, 60_000);

  it('[WI53] marks the line where the other one is, beside it, moving no text and touching no editor', async () => {
    const one = await openWindow();
    const other = await openWindow();
    const [, second = '', third = ''] = await lineIds(one);
    await status(one).getByText('2 windows').waitFor();
    await lines(one).first().click();
    const before = await lines(one).evaluateAll((all) =>
      all.slice(0, 12).map((line) => JSON.stringify(line.getBoundingClientRect())),
    );
    await one.evaluate(() => {
      const records: string[] = [];
      Object.assign(globalThis, { records });
      const watch = new MutationObserver((changes) =>
        records.push(...changes.map(({ type, target }) => `${type} ${target.nodeName}`)),
      );
      for (const editor of document.querySelectorAll('.minutes-lines'))
        watch.observe(editor, { childList: true, attributes: true, characterData: true, subtree: true });
    });

    for (const id of [second, third, second]) {
      await lineOf(other, id).click();
      await expect
        .poll(async () => {
          const [at, line] = [await topOf(marker(one)), await topOf(lineOf(one, id))];
          return Math.abs(at - line) < 10;
        }, PATIENTLY)
        .toBe(true);
    }
    const after = await lines(one).evaluateAll((all) =>
      all.slice(0, 12).map((line) => JSON.stringify(line.getBoundingClientRect())),
    );
    expect(after).toEqual(before);
    expect(await one.evaluate(() => (globalThis as unknown as { records: string[] }).records)).toEqual([]);
    // It stands in the margin, not over the words.
    const [mark, text] = [await marker(one).boundingBox(), await lineOf(one, second).boundingBox()];
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    expect(await marker(other, 'Window 1 is here').count()).toBe(1);

    await other.close();
    await marker(one).waitFor({ state: 'detached' });
  }, 60_000);

  it('[WI53] the mark goes along when what is written above pushes its line down', async () => {
    const one = await openWindow();
    const other = await openWindow();
    const [first = '', second = ''] = await lineIds(one);
    await lineOf(other, second).click();
    await marker(one).waitFor();
    const from = await topOf(lineOf(one, second));
    await lineOf(one, first).click();
    await one.keyboard.press('End');
    await one.keyboard.press('Enter');
    await one.keyboard.type('A line that pushes');
    await expect.poll(() => topOf(lineOf(one, second)), PATIENTLY).toBeGreaterThan(from + 10);
    await expect
      .poll(async () => {
        const [at, line] = [await topOf(marker(one)), await topOf(lineOf(one, second))];
        return Math.abs(at - line) < 10;
      }, PATIENTLY)
      .toBe(true);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    '[WI11] axe finds nothing with markers, %s',
    async (scheme) => {
      const one = await openWindow(scheme);
      const other = await openWindow();
      await lines(other).first().click();
      await marker(one).waitFor();
      const shots = process.env['SHOTS'];
      if (shots !== undefined) await one.screenshot({ path: `${shots}/other-windows-${scheme}.png` });
      const found = await axeViolations(one);
      expect(found).toEqual([]);
    },
    60_000,
  );
});
