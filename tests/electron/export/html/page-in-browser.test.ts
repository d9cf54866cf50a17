import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printHtml } from '../../../../electron/export/html/print-html.ts';
import { builtInStyle, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema, type HouseStyle } from '../../../../shared/summary/house-style.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { hasChromium, startChromium } from '../../../chromium.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { faintTexts } from './faint-texts.ts';

const letterheaded = houseStyleSchema.parse({
  id: 'letterheaded',
  name: 'Letterheaded',
  marks: { decision: { symbol: '⇒' } },
  layout: {
    letterhead: ['Secretariat'],
    footer: { text: 'IGF/MAG' },
    // Too faint on white, too dark on black, and a heading that would drown in its row.
    colours: { text: '#9aa0a6', headings: '#1f3864', links: '#ffd700', groupRow: '#1f3864' },
  },
});

describe.skipIf(!hasChromium())('the printed page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  async function open(source: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page: Page = await browser.newPage(options);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && request.url() !== 'http://page.test/')
        complaints.push(request.url());
    });
    await page.route('http://page.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: source }),
    );
    await page.goto('http://page.test/');
    return { page, complaints };
  }
  const reference = (style: HouseStyle = defaultStyle) =>
    printHtml(summarise(referenceMeeting(), style), { carriedMeeting: writeMeetingText(referenceMeeting()) });

  it('[HT13] asks for nothing, runs nothing, and its own policy finds nothing to forbid', async () => {
    const { page, complaints } = await open(reference());
    const colour = await page.locator('.document').evaluate((element) => getComputedStyle(element).maxWidth);
    expect(colour).not.toBe('none');
    expect(complaints.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  });

  it('[HT14] has banner, main and contentinfo, one first heading, and no level is skipped', async () => {
    const { page } = await open(reference(letterheaded));
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels).toEqual([1, 2, 2, 2, 2, 2, 2]);
    await page.close();
  });

  it('[HT15] a screen reader hears Action and Decision, and a table by its group with named columns', async () => {
    const minutes = [
      { kind: 'action' as const, id: 'a', text: 'Do it' },
      { kind: 'decision' as const, id: 'b', text: 'Agreed' },
    ];
    const summary = makeSummary({
      agenda: [{ id: 'i', title: 'Item', minutes }],
      roster: [
        { id: 'g', name: 'Members', participants: [{ id: 'p', familyName: 'Bal', givenName: 'Celine' }] },
      ],
      attendance: { p: { state: 'present' } },
    });
    const { page } = await open(printHtml(summary));
    const main = await page.getByRole('main').ariaSnapshot();
    expect(main).toContain('img "Action"');
    expect(main).toContain('img "Decision"');
    const table = page.getByRole('table', { name: 'Members' });
    expect(await table.getByRole('columnheader', { name: 'Family name' }).count()).toBe(1);
    expect(await table.getByRole('cell', { name: 'Bal' }).count()).toBe(1);
    await page.close();
  });

  it('[HT16] copied text has numbers and arrows and no hidden words', async () => {
    const { page } = await open(reference(builtInStyle('action-items')));
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return String(getSelection());
    });
    expect(copied).toContain('1. Updates from the Secretariat');
    expect(copied).toContain('➔ MAG members are invited');
    expect(copied).not.toContain('Family name');
    expect(copied).not.toContain('"format"');
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    '[HT17] every text reads at 4.5:1 or more in %s, even with faint house colours',
    async (colorScheme) => {
      for (const style of [defaultStyle, letterheaded]) {
        const { page } = await open(reference(style), { colorScheme });
        expect(await page.evaluate(faintTexts)).toEqual([]);
        await page.close();
      }
    },
  );

  it('[HT18] text that looks like code stays text and cannot run', async () => {
    const attack = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';
    const { page, complaints } = await open(
      printHtml(
        makeSummary({
          body: attack,
          agenda: [
            {
              id: 'i',
              title: attack,
              minutes: [{ kind: 'note', id: 'a', text: [{ text: attack, link: 'javascript:alert(1)' }] }],
            },
          ],
        }),
      ),
    );
    expect(await page.locator('img, script, [onerror], a').count()).toBe(0);
    expect(await page.getByRole('listitem').first().textContent()).toBe(attack);
    expect(await page.title()).not.toBe('hit');
    expect(complaints.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  });

  it('[HT19] nothing is wider than a screen of 320 pixels, which is 1280 at 400 % (WCAG 2.2, 1.4.10)', async () => {
    const { page } = await open(reference(letterheaded), { viewport: { width: 320, height: 640 } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.close();
  });
});
