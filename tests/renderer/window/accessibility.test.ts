import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { hasChromium, startChromium } from '../../chromium.ts';
import type { PanelPage } from '../panel-page.ts';
import { openTestWindow } from './open-test-window.ts';
import { serveBuiltPage } from './serve-built-page.ts';

const PATH = '/library/IGF MAG Meeting XIV.minutes';
const meetings = { [PATH]: writeMeetingText(referenceMeeting()) };
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const canRun = hasChromium();

let browser: Browser;
let served: PanelPage;
beforeAll(async () => {
  if (!canRun) return;
  served = await serveBuiltPage();
  browser = await startChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the meeting': async () => undefined,
  'the open title block': (page) => page.keyboard.press('Control+Alt+H'),
  'the actions': (page) => page.getByRole('tab', { name: 'Actions' }).click(),
  'the document': async (page) => {
    await page.keyboard.press('Control+4');
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 });
  },
  'the palette': (page) => page.keyboard.press('Control+K'),
  'the shortcuts': (page) => page.keyboard.press('Shift+?'),
  'the settings': (page) => page.keyboard.press('Control+,'),
  'the export': (page) => page.keyboard.press('Control+E'),
  'all meetings': (page) => page.getByRole('button', { name: 'All meetings' }).click(),
};

/** What axe finds, one line each: rule, and the elements. */
async function violationsOf(page: Page): Promise<string[]> {
  const results = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => unknown } }).axe.run({
        runOnly: tags,
        rules: { 'landmark-unique': { enabled: true } },
      }),
    WCAG,
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')}`,
  );
}

describe.skipIf(!canRun).each(['light', 'dark'] as const)('accessibility in the %s theme', (scheme) => {
  it('[WI11] axe finds no violation of WCAG 2.2 A and AA on any screen', async () => {
    const found: string[] = [];
    const { page, context } = await openTestWindow(browser, served.url, { meetings, opens: PATH, scheme });
    await page.addScriptTag({ path: axe });
    for (const [name, prepare] of Object.entries(screens)) {
      await prepare(page);
      await page.waitForTimeout(150);
      found.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
      await page.keyboard.press('Escape');
    }
    await context.close();
    expect(found).toEqual([]);
  }, 240_000);
});
