import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openMeetingFile } from '../../../electron/library/open-meeting-file.ts';
import { hasChromium, startChromium } from '../../chromium.ts';
import { startTestHost, type TestHost } from '../../electron/bridge/test-host.ts';
import { smallMeeting, typed } from '../../electron/session/session-folder.ts';
import { buildWindow, type BuiltWindow } from '../build-window.ts';

const canRun = hasChromium();
let built: BuiltWindow;
let browser: Browser;
let test: TestHost;

beforeAll(async () => {
  if (!canRun) return;
  built = await buildWindow();
  browser = await startChromium();
}, 120_000);
afterAll(async () => {
  if (!canRun) return;
  await browser.close();
  await built.clear();
});
beforeEach(async () => {
  if (canRun) test = await startTestHost({ renderer: built.folder, files: ['Board.minutes'] });
});
afterEach(async () => {
  if (canRun) await test.close();
});

describe.skipIf(!canRun)('a meeting that cannot be saved', () => {
  it('[BK30] is offered to be saved elsewhere, whole, and is saved in its place when that is there again', async () => {
    const path = await test.write('Board.minutes', smallMeeting('begun'));
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(test.address);
    const line = page.getByText('begun', { exact: true });
    await line.waitFor();
    // The folder becomes a file: nothing can be written there, whoever runs this.
    await rename(test.folders.library, `${test.folders.library} away`);
    await writeFile(test.folders.library, 'no folder');
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and typed');
    const offer = page.getByRole('contentinfo').getByRole('button', { name: 'Save a copy elsewhere' });
    await offer.waitFor({ timeout: 20_000 });
    const shots = process.env['SHOTS'];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/failing.png` });
    const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
    expect(download.suggestedFilename()).toBe('Board (copy).minutes');
    const copy = await openMeetingFile(await download.path());
    expect(copy.ok && typed(copy.value.meeting)).toBe('begun and typed');
    await page.getByText('Board (copy).minutes is in your downloads.').waitFor();

    await rm(test.folders.library);
    await rename(`${test.folders.library} away`, test.folders.library);
    await offer.waitFor({ state: 'hidden', timeout: 20_000 });
    expect(await readFile(path, 'utf8')).toContain('begun and typed');
    await context.close();
  }, 60_000);
});
