import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makePng } from '../../make-picture.ts';
import { makeStyle } from '../../electron/export/pdf/printed.ts';
import { axeViolations } from '../axe-violations.ts';
import type { TestWindowOptions } from './open-test-window.ts';
import { hostMeeting, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const board = makeStyle({ id: 'board', name: 'Board', labels: { documentTitle: 'Protocol' } });

async function openEditor(options: Partial<TestWindowOptions> = {}): Promise<Page> {
  const page = await open(options);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('house styles');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'House styles' }).waitFor();
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 });
  return page;
}
/** The machine may be busy with other tests. */
const SOON = { timeout: 20_000 };
const editor = (page: Page) => page.getByRole('dialog', { name: 'House styles' });
const listed = (page: Page) => editor(page).getByRole('navigation').getByRole('listitem').allInnerTexts();
const pageAddress = (page: Page) => page.getByRole('img', { name: /^Page 1 of/ }).getAttribute('src');
const chosen = async (page: Page, name: string): Promise<void> => {
  await editor(page).getByRole('navigation').getByRole('button', { name }).click();
};

describe.skipIf(!canRun)('the editor of house styles', () => {
  it('[HS12] a built-in style becomes one’s own, a label is seen on the page, saved, and used by the meeting', async () => {
    const page = await openEditor();
    expect(await page.getByLabel('Name of the style').getAttribute('readonly')).not.toBeNull();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await page.getByText('is a style of your own now').waitFor();
    await page.getByLabel('Name of the style').fill('Advisory group');
    const before = await pageAddress(page);
    await page.getByRole('tab', { name: 'Title and labels' }).click();
    const title = page.getByLabel('Title of the document');
    expect(await title.inputValue()).toBe('');
    expect(await title.getAttribute('placeholder')).toBe('Action items & next steps');
    await title.fill('Protocol');
    await expect.poll(() => pageAddress(page), SOON).not.toBe(before);
    await page.getByRole('tab', { name: 'File names' }).click();
    await page.getByLabel('Name of exported files').fill('{body} {number} {title}');
    await page.getByText('This meeting: IGF MAG XIV Protocol.docx').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('“Advisory group” is saved.').waitFor();
    await page.getByRole('button', { name: 'Use for this meeting' }).click();
    await expect
      .poll(async () => (await hostMeeting(page))?.houseStyle, SOON)
      .toBe('action-items-next-steps-copy');
    await editor(page).getByRole('button', { name: 'Close' }).click();
    await page.getByText('Protocol · 2 March 2026').waitFor();
    await page.keyboard.press('Control+E');
    await page.keyboard.press('p');
    await page.getByText('Written: /exports/IGF MAG XIV Protocol.pdf').waitFor();
  }, 120_000);

  it('[HS12] the document’s bar offers the library’s styles and opens the editor on the one it shows', async () => {
    const page = await open({ houseStyles: [board] });
    await page.keyboard.press('Control+4');
    await page.getByLabel('House style').selectOption('board');
    await expect.poll(async () => (await hostMeeting(page))?.houseStyle, SOON).toBe('board');
    await page.getByRole('button', { name: 'Edit this style…' }).click();
    await expect.poll(() => page.getByLabel('Name of the style').inputValue(), SOON).toBe('Board');
  });

  it('[HS4] a style that is not there is told beside the document, and the way leads to the choice', async () => {
    const page = await open({ houseStyles: [board] });
    await page.keyboard.press('Control+4');
    await page.getByLabel('House style').selectOption('board');
    await expect.poll(async () => (await hostMeeting(page))?.houseStyle, SOON).toBe('board');
    await page.evaluate(() => globalThis.memory.bridge.deleteHouseStyle('board'));
    await page.getByText('The house style “board” is not in the library').waitFor({ timeout: 30_000 });
    expect(await page.getByLabel('House style').locator('option:checked').innerText()).toBe(
      'board (not here)',
    );
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), SOON)
      .toBe('House style');
  });

  it('[HS13] what is wrong stands at its field, cannot be saved, and leaves the pages as they were', async () => {
    const page = await openEditor({ houseStyles: [board] });
    await chosen(page, 'Board');
    await page.getByLabel('Top margin (mm)').fill('900');
    await page.getByText('Must be at most 500.').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByRole('tab', { name: 'File names' }).click();
    await page.getByLabel('Name of exported files').fill('{path}');
    await page.getByText('Has {path}, which is no part of a name').waitFor();
    expect(await page.getByRole('tab', { name: 'Page (to look at)' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByText('The changes were discarded.').waitFor();
    expect(await page.getByRole('tab', { name: 'Page', exact: true }).count()).toBe(1);
  });

  it('[HS13] leaving asks; changes survive the window and another program’s change is not overwritten', async () => {
    const page = await openEditor({ houseStyles: [board] });
    await chosen(page, 'Board');
    await page.getByLabel('Top margin (mm)').fill('30');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: 'Save the changes to this style?' });
    await question.getByRole('button', { name: 'Go on editing' }).click();
    await page.reload();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('house styles');
    await page.keyboard.press('Enter');
    await page.getByText('These are changes you had not saved.').waitFor();
    expect(await page.getByLabel('Top margin (mm)').inputValue()).toBe('30');
    await page.evaluate(async () => {
      const { bridge } = globalThis.memory;
      const read = await bridge.readHouseStyle('board');
      if (read.ok)
        await bridge.saveHouseStyle({ ...read.value.style, name: 'Theirs' }, read.value.revision ?? '');
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('was changed elsewhere since you opened it').waitFor();
    expect(await page.getByLabel('Top margin (mm)').inputValue()).toBe('30');
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect.poll(() => page.getByLabel('Name of the style').inputValue(), SOON).toBe('Theirs');
  });

  it('[HS14] a style is deleted after asking and put back, taken from a file and shared as one', async () => {
    const page = await openEditor({ houseStyles: [board] });
    await chosen(page, 'Board');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page
      .getByRole('dialog', { name: 'Delete “Board”?' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await expect.poll(() => listed(page), SOON).toHaveLength(2);
    await editor(page).getByRole('button', { name: 'Undo' }).click();
    await page.getByText('“Board” is back.').waitFor();
    await expect.poll(() => listed(page), SOON).toHaveLength(3);
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page
      .getByLabel('Add from a file… (file)')
      .setInputFiles(file('x.json', '{"id":"x","name":"Council"}'));
    await page.getByText('“Council” is in your library now.').waitFor();
    await page.getByLabel('Add from a file… (file)').setInputFiles(file('y.json', 'nothing'));
    await page.getByText('y.json is not JSON. Nothing was added.').waitFor();
    await page.getByRole('button', { name: 'Share as a file…' }).click();
    await page.getByText('Written: /exports/x.json').waitFor();
  });

  it('[HS5] a logo is chosen, described and printed; what is no picture is refused', async () => {
    const page = await openEditor({ houseStyles: [board] });
    await chosen(page, 'Board');
    await page.getByRole('tab', { name: 'Letterhead and logo' }).click();
    const input = page.getByLabel('Choose a logo… (file)');
    await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await page.getByText('logo.svg was not taken: it is no PNG or JPEG picture.').waitFor();
    const before = await pageAddress(page);
    await input.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: makePng(90, 30) });
    const words = page.getByLabel('What the logo shows, for those who do not see it');
    expect(await words.inputValue()).toBe('Logo of Board');
    await expect.poll(() => pageAddress(page), SOON).not.toBe(before);
    await words.fill('');
    await page.getByText('Must say what the picture shows').waitFor();
  });
});

describe.skipIf(!canRun).each(['light', 'dark'] as const)('the editor in the %s theme', (scheme) => {
  it('[HS15] is used by keyboard alone, and axe finds nothing in any part of it', async () => {
    const page = await openEditor({ scheme, houseStyles: [board] });
    await chosen(page, 'Board');
    await page.getByText('yours').waitFor();
    const found: string[] = [];
    await page.getByRole('tab', { name: 'Page' }).focus();
    for (let part = 0; part < 9; part++) {
      await page.waitForTimeout(100);
      found.push(...(await axeViolations(page)));
      await page.keyboard.press('ArrowRight');
    }
    expect(found).toEqual([]);
    expect(await editor(page).getByRole('tab', { selected: true }).innerText()).toBe('Page');
    for (let part = 0; part < 5; part++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('“Board” is saved.').waitFor();
    const read = await page.evaluate(() => globalThis.memory.bridge.readHouseStyle('board'));
    expect(read.ok && read.value.style.annexes).toEqual(['participants', 'agenda', 'previousActions']);
  }, 120_000);
});
