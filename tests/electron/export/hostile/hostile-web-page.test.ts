import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printHtml } from '../../../../electron/export/html/print-html.ts';
import { officialSummary } from '../../../../shared/summary/official-summary.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { HOSTILE_VALUES } from '../../../hostile-values.ts';
import { hostileMeeting, hostileStyle } from '../../../hostile-document.ts';
import { hasChromium, startChromium } from '../../../chromium.ts';

describe.skipIf(!hasChromium())('a web page made of hostile values, in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it(
    '[CT7] asks for nothing, runs nothing, leads nowhere else, and shows what was typed',
    { timeout: 240_000 },
    async () => {
      const page = await browser.newPage();
      const events: string[] = [];
      let source = '';
      page.on('dialog', (dialog) => {
        events.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => events.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (url !== 'http://page.test/' && !url.startsWith('data:') && !url.endsWith('/favicon.ico'))
          events.push(url);
      });
      await page.route('**/*', (route) =>
        route.request().url() === 'http://page.test/'
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: source })
          : route.abort(),
      );
      for (const [index, value] of HOSTILE_VALUES.entries())
        for (const isTitled of [index % 2 === 0]) {
          const meeting = hostileMeeting(value, { isTitled });
          source = printHtml(officialSummary(meeting, hostileStyle(value)), {
            carriedMeeting: writeMeetingText(meeting),
          });
          await page.goto('http://page.test/');
          const found = await page.evaluate(() => ({
            policy: document
              .querySelector('meta[http-equiv=Content-Security-Policy]')
              ?.getAttribute('content'),
            isFirst:
              document.head.children[1]?.getAttribute('http-equiv') ?? document.head.children[0]?.tagName,
            hit: 'hit' in globalThis,
            loaders: document.querySelectorAll(
              'script:not([type="application/json"], [type="application/vnd.rapporteur.minutes+json"]), iframe, object, embed, base, form, link[href], foreignObject, meta[http-equiv=refresh]',
            ).length,
            pictures: Array.from(document.images, ({ src }) => src).filter(
              (src) => !src.startsWith('data:image/'),
            ),
            handlers: Array.from(document.querySelectorAll('*')).filter((element) =>
              Array.from(element.attributes).some(({ name }) => name.startsWith('on')),
            ).length,
            links: Array.from(
              document.querySelectorAll('[href]'),
              (link) => (link as HTMLAnchorElement).protocol,
            ),
            text: document.body.textContent,
          }));
          const { policy, text, links, isFirst: _, ...rest } = found;
          expect([value, rest]).toEqual([value, { hit: false, loaders: 0, pictures: [], handlers: 0 }]);
          for (const directive of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"])
            expect(policy).toContain(directive);
          expect(policy).not.toContain('unsafe-eval');
          expect(policy).not.toMatch(/script-src(?! 'none')/);
          expect(links.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
          expect(text).toContain(meeting.body);
          expect([value, events]).toEqual([value, []]);
        }
      await page.close();
    },
  );
});
