import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { hasChromium, startChromium } from '../../chromium.ts';
import type { PanelPage } from '../panel-page.ts';
import { openTestWindow, type TestWindow, type TestWindowOptions } from './open-test-window.ts';
import { serveBuiltPage } from './serve-built-page.ts';

const PATH = '/library/IGF MAG Meeting XIV.minutes';
const meeting = referenceMeeting();
const meetings = { [PATH]: writeMeetingText(meeting) };
const canRun = hasChromium();
const POINTS_WIDE = 595.28;

let browser: Browser;
let served: PanelPage;
let opened: TestWindow | undefined;

beforeAll(async () => {
  if (!canRun) return;
  served = await serveBuiltPage();
  browser = await startChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
afterEach(async () => {
  const errors = opened?.errors ?? [];
  await opened?.context.close();
  opened = undefined;
  if (errors.length > 0) throw new Error(`The page reported: ${errors.join('; ')}`);
});

async function openDocument(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  opened = await openTestWindow(browser, served.url, { meetings, opens: PATH, ...options });
  await opened.page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  await opened.page.keyboard.press('Control+4');
  await imageOf(opened.page, 1).waitFor({ timeout: 60_000 });
  return opened.page;
}
const imageOf = (page: Page, number: number) =>
  page.getByRole('img', { name: new RegExp(`^Page ${number} of`) });

/** The point of the window where a page shows what lies at these points of the paper. */
async function pointOn(page: Page, number: number, x: number, y: number) {
  const image = imageOf(page, number);
  await image.evaluate(
    (element, [down, wide]) => {
      const list = element.closest('.page-list');
      const offset = ((down ?? 0) / (wide ?? 1)) * element.clientWidth;
      list?.scrollBy(
        0,
        element.getBoundingClientRect().top + offset - list.getBoundingClientRect().top - 150,
      );
    },
    [y, POINTS_WIDE],
  );
  const box = await image.boundingBox();
  if (box === null) throw new Error('The page does not show.');
  return { x: box.x + (x / POINTS_WIDE) * box.width, y: box.y + (y / POINTS_WIDE) * box.width };
}
/** What has the keyboard in the minutes: the text of the line with the cursor. */
const lineAtCursor = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode: node } = document.getSelection() ?? {};
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('#panel-minutes') === null ? null : (element?.textContent ?? null);
  });

describe.skipIf(!canRun)('the document view', () => {
  it('[WI83] a click goes to the note that stands there, which is framed under the pointer', async () => {
    const page = await openDocument({ width: 1920, height: 1080 });
    expect(await page.locator('.document-place').count()).toBe(0);
    const { x, y } = await pointOn(page, 1, 200, 201);
    await page.mouse.move(x, y);
    const frame = await page.locator('.document-place').boundingBox();
    if (frame === null) throw new Error('Nothing is framed.');
    expect(frame.y < y && y < frame.y + frame.height && frame.x < x).toBe(true);
    expect(await imageOf(page, 1).evaluate((image) => getComputedStyle(image).cursor)).toBe('pointer');
    await page.mouse.click(x, y);
    await expect.poll(() => lineAtCursor(page)).toContain('regional Parliamentary Summit');
    expect(await lineAtCursor(page)).not.toContain('Judicial Council');
  });

  it('[WI83] a click on a name goes to the participant, and in the margin nowhere', async () => {
    const page = await openDocument({ width: 1920, height: 1080 });
    const corner = await pointOn(page, 1, 20, 40);
    await page.mouse.move(corner.x, corner.y);
    expect(await page.locator('.document-place').count()).toBe(0);
    const person = await pointOn(page, 4, 120, 107);
    await page.mouse.click(person.x, person.y);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('section[id^="panel-"]')?.id ?? null))
      .toBe('panel-attendance');
  });

  it('[WI84] goes through the pages by keyboard, in words', async () => {
    const page = await openDocument({ width: 1920, height: 1080 });
    const said = page.getByRole('group', { name: 'Pages' }).getByRole('status');
    await page.getByRole('group', { name: 'Pages' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toBe('Page 1. Title of the meeting');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => said.textContent()).toContain('Interested participants can register');
    expect(await page.locator('.document-place-pointed').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.document-place-pointed').count()).toBe(0);
    await page.keyboard.press('Enter');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said.textContent()).toBe('Page 1. Agenda item: Updates from the Secretariat');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => lineAtCursor(page)).toContain('The deadline for the call');
  });

  it('[WI85] opens at the page of what is being written', async () => {
    opened = await openTestWindow(browser, served.url, { meetings, opens: PATH, width: 1920, height: 1080 });
    const { page } = opened;
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    const lines = meeting.agenda.at(-1)?.minutes ?? [];
    const last =
      lines
        .at(-1)
        ?.text.map(({ text }) => text)
        .join('') ?? '';
    await page.locator('#panel-minutes').getByText(last).first().click();
    await page.keyboard.press('Control+4');
    await imageOf(page, 1).waitFor({ timeout: 60_000 });
    await expect
      .poll(() => page.getByRole('group', { name: 'Pages' }).evaluate((element) => element.scrollTop))
      .toBeGreaterThan(300);
  });
});
