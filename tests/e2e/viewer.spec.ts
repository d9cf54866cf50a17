import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { makeMeeting, referenceMeeting } from '../builders.ts';
import { faintTexts } from '../electron/export/html/faint-texts.ts';
import { test } from './viewer-fixture.ts';

test('[VW30] from the printed address to the document, which follows its file', async ({ page, viewer }) => {
  await viewer.write('xiv.minutes', referenceMeeting());
  await page.goto(viewer.viewer.address);
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await page.getByRole('link', { name: 'IGF MAG Meeting XIV' }).click();
  const document = page.getByRole('article');
  await expect(document.getByRole('heading', { level: 1, name: 'IGF MAG Meeting XIV' })).toBeVisible();
  await expect(document.getByRole('heading', { name: '4. Any Other Business' })).toBeVisible();
  await expect(document.getByRole('table', { name: 'MAG Members' })).toBeVisible();

  const table = document.getByRole('table', { name: 'IGF Secretariat' });
  await table.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const meeting = referenceMeeting();
  await viewer.write('xiv.minutes', { ...meeting, body: 'IGF MAG (corrected)' });
  await expect(
    document.getByRole('heading', { level: 1, name: 'IGF MAG (corrected) Meeting XIV' }),
  ).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(/^Updated \d/);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
});

test('[VW31] while a file is half written the page keeps what it showed and says so, then shows the new text', async ({
  page,
  viewer,
}) => {
  await viewer.write('board.minutes', makeMeeting());
  await page.goto(viewer.viewer.address);
  await page.getByRole('link', { name: 'Board Meeting 7' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Board Meeting 7');
  await viewer.write('board.minutes', '{ "format": "rapporteur/meeting", ');
  await expect(page.getByRole('status')).toContainText('Below is how it last stood');
  await expect(title).toHaveText('Board Meeting 7');
  await viewer.write('board.minutes', makeMeeting({ number: '8' }));
  await expect(title).toHaveText('Board Meeting 8');
  await expect(page.getByRole('status')).not.toContainText('last stood');
});

test('[VW32] another house style is shown in place, and the download is in that style', async ({
  page,
  viewer,
}) => {
  await viewer.write('xiv.minutes', referenceMeeting());
  await page.goto(viewer.viewer.address);
  await page.getByRole('link', { name: 'IGF MAG Meeting XIV' }).click();
  await page.getByLabel('House style').selectOption('Summary report');
  await expect(page.getByRole('article').getByText('Summary report', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\?style=summary-report$/);
  const font = await page.getByRole('article').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(font).toContain('Noto Serif');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'HTML' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('xiv.html');
  expect(await readFile(await download.path(), 'utf8')).toContain('<p class="subtitle">Summary report</p>');
});

test('[VW33] a finding leads to its line', async ({ page, viewer }) => {
  const text = [{ text: 'See ' }, { text: 'this', link: '#' }];
  const filler = Array.from({ length: 60 }, (_, index) => ({
    kind: 'note' as const,
    id: `f${index}`,
    text: 'Words',
  }));
  const minutes = [...filler, { kind: 'note' as const, id: 'found', text }];
  await viewer.write('board.minutes', makeMeeting({ agenda: [{ id: 'i', title: 'Item', minutes }] }));
  await page.goto(viewer.viewer.address);
  await page.getByRole('link', { name: 'Board Meeting 7' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'See this' }).last();
  await expect(line).not.toBeInViewport();
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(line).toBeInViewport();
});

test('[VW34] works without its script: the style is a form, a reload the news', async ({
  browser,
  viewer,
}) => {
  await viewer.write('board.minutes', makeMeeting());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(viewer.viewer.address);
  await page.getByRole('link', { name: 'Board Meeting 7' }).click();
  await page.getByLabel('House style').selectOption('Summary report');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('article').getByText('Summary report', { exact: true })).toBeVisible();
  await context.close();
});

test('[VW35] when Rapporteur ends, the page says so and keeps the document', async ({ page, viewer }) => {
  await viewer.write('board.minutes', makeMeeting());
  await page.goto(viewer.viewer.address);
  await page.getByRole('link', { name: 'Board Meeting 7' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await viewer.viewer.close();
  await expect(page.getByRole('status')).toContainText('Rapporteur has ended');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Board Meeting 7');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`[VW36] in ${colorScheme} every text reads at 4.5:1 or more, the policy is kept, and a phone's width is enough`, async ({
    page,
    viewer,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await viewer.write('xiv.minutes', referenceMeeting());
    await viewer.write('broken.minutes', 'nonsense');
    await page.goto(viewer.viewer.address);
    const check = async (): Promise<void> => {
      expect(await page.evaluate(faintTexts)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    };
    await check();
    await page.getByRole('link', { name: 'IGF MAG Meeting XIV' }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await check();
    expect(complaints).toEqual([]);
  });
