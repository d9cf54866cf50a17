import { afterAll, beforeAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { startChromium } from '../chromium.ts';
import { meetingScript, servePanel, type PanelPage } from './panel-page.ts';

export type SidePanel = {
  /** A fresh page with the panel on a meeting; `query` as in "theme=dark". */
  readonly open: (meeting: Meeting, query?: string) => Promise<Page>;
};

/** Serves a side panel's page in a browser of the test file's own. Pages of earlier tests are closed at the next one. */
export function sidePanel(entry: string, canRun: boolean): SidePanel {
  let browser: Browser | undefined;
  let server: PanelPage | undefined;
  let last: Page | undefined;
  beforeAll(async () => {
    if (!canRun) return;
    [browser, server] = await Promise.all([startChromium(), servePanel(entry)]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  }, 60_000);
  return {
    open: async (meeting, query = '') => {
      if (browser === undefined || server === undefined) throw new Error('No browser was started.');
      await last?.context().close();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      last = page;
      page.on('pageerror', (error) => console.error(error));
      await page.addInitScript(meetingScript(meeting));
      await page.goto(`${server.url}?${query}`);
      await page.locator('section').first().waitFor({ timeout: 60_000 });
      return page;
    },
  };
}

/** The meeting the page holds now. */
export const meetingOf = async (page: Page): Promise<Meeting> => {
  const meeting = await page.evaluate(() => meetingNow());
  if (meeting === null) throw new Error('The page holds no meeting.');
  return meeting;
};

/** Undoes until the meeting is as it was; gives how many steps it took, at most five. */
export async function undoneIn(page: Page, before: Meeting): Promise<number> {
  for (let steps = 1; steps <= 5; steps++) {
    await page.keyboard.press('ControlOrMeta+z');
    if (JSON.stringify(await meetingOf(page)) === JSON.stringify(before)) return steps;
  }
  return Infinity;
}
