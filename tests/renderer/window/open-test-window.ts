import type { Browser, BrowserContext, Page } from 'playwright-core';
import { previewPages } from '../../../electron/export/preview/preview-pages.ts';
import { readIncoming } from '../../../electron/import/incoming/read-incoming.ts';
import type { IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { failure } from '../../../shared/result.ts';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { officialSummary } from '../../../shared/summary/official-summary.ts';
import type { WindowStart } from './window-page.tsx';

export type TestWindow = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: string[];
};

export type TestWindowOptions = WindowStart & {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
};

/** The window in a page of its own: real components, a host in memory, pages set by Typst. */
export async function openTestWindow(
  browser: Browser,
  url: string,
  { width = 1280, height = 800, scheme = 'light', ...start }: TestWindowOptions,
): Promise<TestWindow> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('setPages', setPages);
  await page.exposeFunction('readIncoming', readIncomingFile);
  await page.addInitScript(`window.windowStart = ${JSON.stringify(start)};`);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context, errors };
}

async function readIncomingFile(name: string, base64: string, kind: IncomingKind | null) {
  const read = await readIncoming({ name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }, kind);
  return read.ok ? read : failure({ sentence: read.error });
}

async function setPages(meetingText: string, style: HouseStyle, edition: Edition = 'full') {
  const read = readMeetingText(meetingText);
  if (!read.ok) throw new Error('The page sent no meeting.');
  const set = await previewPages(officialSummary(read.value.meeting, style, edition));
  if (!set.ok) throw new Error(`Typst refused: ${set.error.kind}`);
  return set.value.pages;
}
