import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { referenceMeeting } from '../../builders.ts';
import type { TestWindowOptions } from './open-test-window.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const meeting = referenceMeeting();
const POINTS_WIDE = 595.28;

const { canRun, open } = useTestWindows();

async function openDocument(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open(options);
  await page.keyboard.press('Control+4');
  await imageOf(page, 1).waitFor({ timeout: 60_000 });
  return page;
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
  it('[WI80] the pages are Typst’s, as images, set again after a change and where they were', async () => {
    const page = await open({ width: 1920, height: 1080 });
    await page.keyboard.press('Control+4');
    const first = page.getByRole('img', { name: /^Page 1 of/ });
    await first.waitFor({ timeout: 60_000 });
    const address = await first.getAttribute('src');
    expect(address).toMatch(/^blob:/);
    const pages = page.getByRole('group', { name: 'Pages' });
    await pages.evaluate((element) => element.scrollTo({ top: 500 }));
    await page.getByRole('button', { name: 'IGF MAG Meeting XIV' }).click();
    await page.getByLabel('Body').fill('IGF Advisory Group');
    await page.waitForFunction(
      (before) => document.querySelector('.page-list-image')?.getAttribute('src') !== before,
      address,
    );
    expect(await pages.evaluate((element) => element.scrollTop)).toBe(500);
    expect(await page.evaluate(() => document.querySelector('.document svg path[id]'))).toBeNull();
  });

  it('[WI81] findings stand beside the document; a fix is done by its button and undone from the notice', async () => {
    const page = await open();
    await page.keyboard.press('Control+4');
    const swap = page.getByRole('button', { name: 'Swap them' }).first();
    await swap.waitFor({ timeout: 60_000 });
    const chair = async () => (await hostMeeting(page))?.roster[0]?.participants[0];
    const before = await chair();
    await swap.click();
    await page.getByText(/^Done: Swap them/).waitFor();
    await page.waitForFunction(
      ([path, name]) =>
        globalThis.memory.meetingOf(path ?? '')?.roster[0]?.participants[0]?.familyName !== name,
      [PATH, before?.familyName],
    );
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(
      ([path, name]) =>
        globalThis.memory.meetingOf(path ?? '')?.roster[0]?.participants[0]?.familyName === name,
      [PATH, before?.familyName],
    );
    expect(await chair()).toEqual(before);
  });

  it('[WI82] Mod+E and one key export; the notice says where the file is', async () => {
    const page = await open();
    await page.keyboard.press('Control+E');
    expect(await page.getByRole('dialog', { name: 'Send and save' }).isVisible()).toBe(true);
    await page.keyboard.press('p');
    await page.getByText('Written: /exports/IGF MAG Meeting XIV.minutes.pdf').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+E');
    await page.keyboard.press('Enter');
    await page.getByText(/\.docx$/).waitFor();
    const calls = await page.evaluate(() => globalThis.memory.calls());
    expect(calls.filter((name) => name === 'exportSummary')).toHaveLength(1);
    expect(calls.filter((name) => name === 'exportSummaryTogether')).toHaveLength(1);
    expect(calls.indexOf('flush')).toBeLessThan(calls.indexOf('exportSummary'));
  });

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
    const page = await open({ width: 1920, height: 1080 });
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
