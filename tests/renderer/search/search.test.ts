import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { axeViolations } from '../axe-violations.ts';
import { PATH, useTestWindows } from '../window/use-test-windows.ts';

const { canRun, open } = useTestWindows();
const BOARD = '/library/Board 7.minutes';
const board = makeMeeting({
  date: '2026-05-04',
  agenda: Array.from({ length: 12 }, (_, item) => ({
    id: `i${item}`,
    title: `Item ${item}`,
    minutes: Array.from({ length: 6 }, (_unused, line) => ({
      kind: 'note' as const,
      id: `l${item}-${line}`,
      level: 1 as const,
      text: item === 11 && line === 4 ? 'The Secretariat will call' : 'Nothing of note',
    })),
  })),
});
const meetings = {
  [PATH]: writeMeetingText(referenceMeeting()),
  [BOARD]: writeMeetingText(board),
};
const openBoth = async (more: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open({ meetings, ...more });
  if (more.opens !== '') await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  return page;
};
const field = (page: Page) => page.getByRole('combobox', { name: 'Search all meetings' });
const options = (page: Page) => page.locator('.search-result');
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await field(page).waitFor();
  await page.keyboard.type(words);
}
const textAtCursor = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const node = getSelection()?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('[data-id], p, li')?.textContent ?? '';
  });

describe.skipIf(!canRun)('searching all meetings', () => {
  it('[LS25] opens by its key over a meeting; results stand under their meetings as it is typed', async () => {
    const page = await openBoth();
    await search(page, 'secretariat');
    await page.getByText(/^\d+ results in 2 meetings$/).waitFor();
    expect(await page.getByRole('group', { name: 'Board Meeting 7' }).getByRole('option').count()).toBe(1);
    expect(await page.locator('.search-meeting-title').first().innerText()).toBe('Board Meeting 7');
    expect(await options(page).first().locator('mark').innerText()).toBe('Secretariat');
    await page.keyboard.type(' will call');
    await page.getByText('1 result in 1 meeting').waitFor();
  });

  it('[LS26] Enter opens another meeting at the line', async () => {
    const page = await openBoth();
    await search(page, 'secretariat will call');
    await page.getByText('1 result in 1 meeting').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    await expect.poll(() => textAtCursor(page), { timeout: 10_000 }).toContain('The Secretariat will call');
    expect(await page.getByText('The Secretariat will call').isVisible()).toBe(true);
  });

  it('[LS26] opens from the start screen, and in the open meeting goes to the line without opening it again', async () => {
    const page = await openBoth({ opens: '' });
    await page.getByRole('heading', { name: 'Rapporteur' }).waitFor();
    await search(page, 'secretariat will call');
    await page.getByText('1 result in 1 meeting').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    await expect.poll(() => textAtCursor(page), { timeout: 10_000 }).toContain('will call');
    const opened = () =>
      page.evaluate(() => globalThis.memory.calls().filter((name) => name === 'openMeeting').length);
    const before = await opened();
    await search(page, 'item 3');
    await page.getByText('1 result in 1 meeting').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() =>
          getSelection()?.anchorNode?.parentElement?.closest('[data-item]')?.getAttribute('data-item'),
        ),
      )
      .toBe('i3');
    expect(await opened()).toBe(before);
  });

  it('[LS26] arrow keys choose, and a meeting somebody else has opens to read', async () => {
    const page = await openBoth({ locked: { [BOARD]: 'Ana has this meeting open on another computer.' } });
    await search(page, 'nothing note');
    await page.getByText(/in 1 meeting$/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await options(page).nth(2).getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await options(page).nth(2).getAttribute('id'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    await page.getByText('Ana has this meeting open on another computer.').waitFor();
  });

  it('[LS27] what was looked for last is there again, selected; filters narrow it and are taken off', async () => {
    const page = await openBoth();
    await page.keyboard.press('Control+Shift+F');
    await page.getByText(/Type to find notes, actions.* in 2 meetings/).waitFor();
    await page.keyboard.type('secretariat');
    await page.getByText(/results in 2 meetings$/).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+Shift+F');
    expect(await field(page).inputValue()).toBe('secretariat');
    await page.getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Board (1)' });
    await page.getByText('1 result in 1 meeting').waitFor();
    await page.getByRole('combobox', { name: 'Kind of result' }).selectOption('Decisions');
    await page.getByText(/Nothing has all of these words, as it is narrowed/).waitFor();
    await page.getByRole('button', { name: 'Search everything' }).click();
    await page.getByText(/results in 2 meetings$/).waitFor();
    await field(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('xyzzy');
    await page.getByText(/Nothing has all of these words\. Try fewer/).waitFor();
  });

  it('[LS28] shows how far the files are read, and finds more when there is more', async () => {
    const page = await openBoth();
    await search(page, 'secretariat');
    await page.getByText(/results in 2 meetings$/).waitFor();
    await page.evaluate(() => globalThis.memory.tell('searchProgress', { done: 250, total: 1_000 }));
    await page.getByRole('progressbar', { name: /Reading 250 of 1,000 changed meetings/ }).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('250');
    await page.evaluate(() => globalThis.memory.tell('searchProgress', { done: 1_000, total: 1_000 }));
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const asked = () =>
      page.evaluate(() => globalThis.memory.calls().filter((name) => name === 'searchMeetings').length);
    const before = await asked();
    await page.evaluate(() => globalThis.memory.tell('libraryChanged', {}));
    await expect.poll(asked).toBe(before + 1);
  });

  it('[LS30] the start screen offers the search and the register', async () => {
    const page = await openBoth({ opens: '' });
    await page.getByRole('button', { name: 'Search all meetings…' }).click();
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Action register…' }).click();
    await page.getByRole('dialog', { name: 'Action register' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('[LS28] axe finds no violation, %s', async (scheme) => {
    const page = await openBoth({ scheme });
    await page.keyboard.press('Control+Shift+F');
    await page.getByText(/Type to find/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('secretariat');
    await page.getByText(/results in 2 meetings$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
