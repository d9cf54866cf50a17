import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { hasChromium, startChromium } from '../../chromium.ts';
import type { PanelPage } from '../panel-page.ts';
import { openTestWindow, type TestWindow, type TestWindowOptions } from './open-test-window.ts';
import { serveBuiltPage } from './serve-built-page.ts';

/** Where the window's tests have the reference meeting. */
export const PATH = '/library/IGF MAG Meeting XIV.minutes';
const meetings = { [PATH]: writeMeetingText(referenceMeeting()) };

/** A meeting as the host has it. */
export const hostMeeting = (page: Page, path = PATH): Promise<Meeting | undefined> =>
  page.evaluate((at) => globalThis.memory.meetingOf(at), path);

export type TestWindows = {
  /** Whether there is a browser; the suite is skipped where not. */
  readonly canRun: boolean;
  /** Opens a window of the reference meeting, or of what the options say; it is closed after the test. */
  readonly open: (options?: Partial<TestWindowOptions>) => Promise<Page>;
  /** What the page reported so far, for a test that makes it fail; it is not held against it any more. */
  readonly takeErrors: () => string[];
  /** Closes the window before the test ends. */
  readonly close: () => Promise<void>;
};

/** For a whole file: one browser and one built page, a window for each test, none of which may report an error. */
export function useTestWindows(): TestWindows {
  const canRun = hasChromium();
  let browser: Browser | undefined;
  let served: PanelPage | undefined;
  let opened: TestWindow | undefined;
  const close = async (): Promise<void> => {
    await opened?.context.close();
  };
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
    await close();
    opened = undefined;
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join('; ')}`);
  });
  return {
    canRun,
    open: async (options = {}) => {
      if (browser === undefined || served === undefined) throw new Error('The browser is not there yet.');
      opened = await openTestWindow(browser, served.url, { meetings, opens: PATH, ...options });
      if ((options.opens ?? PATH) === PATH && options.meetings === undefined)
        await opened.page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
      return opened.page;
    },
    takeErrors: () => opened?.errors.splice(0) ?? [],
    close,
  };
}
