/**
 * Screens of the window as pictures, to be looked at:
 * `node --import ./tests/electron/raw-text-loader.mjs tests/renderer/window/screenshots.ts <folder> [screen]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../../shared/meeting/meeting.ts';
import { startChromium } from '../../chromium.ts';
import { referenceMeeting } from '../../builders.ts';
import { serveBuiltPage } from './serve-built-page.ts';
import { openTestWindow } from './open-test-window.ts';

/** In its middle: twelve minutes in, at the third item. */
function runningMeeting(): Meeting {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const reference = referenceMeeting();
  const times = [12, 12, 9.5, 3.5].map(ago);
  const clock = times.map((at, index) =>
    index === 0
      ? { kind: 'start', id: 'start', at }
      : { kind: 'item', id: `item-${index}`, at, itemId: reference.agenda[index - 1]?.id },
  );
  return meetingSchema.parse({ ...reference, clock });
}

async function runNamed(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

const PATH = '/library/IGF MAG Meeting XIV.minutes';
const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const;

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  meeting: async () => undefined,
  document: async (page) => {
    await page.keyboard.press('Control+4');
    await page.getByRole('img', { name: /Page 1/ }).waitFor({ timeout: 60_000 });
  },
  title: async (page) => {
    await page.keyboard.press('Control+Alt+H');
  },
  palette: async (page) => {
    await page.keyboard.press('Control+K');
  },
  export: async (page) => {
    await page.keyboard.press('Control+E');
  },
};

/** What was final before, and what was kept since. */
const final = { version: 1, at: '2026-03-02T14:05:00Z' };
const finalMeeting = meetingSchema.parse({ ...referenceMeeting(), finalised: final });
const earlierMeeting = meetingSchema.parse({
  ...finalMeeting,
  place: 'Geneva',
  agenda: finalMeeting.agenda.map((item) => ({
    ...item,
    minutes: item.minutes
      .filter((_, place) => place !== 2)
      .map((line, place) =>
        place === 0 ? { ...line, text: [{ text: 'It was said before. ' }, ...line.text] } : line,
      ),
  })),
});

const folder = process.argv[2] ?? 'out/window';
const only = process.argv[3];
await mkdir(folder, { recursive: true });
const served = await serveBuiltPage();
const browser = await startChromium();
const running = { [PATH]: writeMeetingText(runningMeeting()) };
const meetings = { [PATH]: writeMeetingText(referenceMeeting()) };
for (const [width, height] of SIZES)
  for (const scheme of ['light', 'dark'] as const) {
    const shoot = async (name: string, start: object, prepare: (page: Page) => Promise<void>) => {
      if (only !== undefined && !name.startsWith(only)) return;
      const { page, context, errors } = await openTestWindow(browser, served.url, {
        meetings,
        width,
        height,
        scheme,
        ...start,
      });
      await page.waitForTimeout(600);
      await prepare(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
      if (errors.length > 0) console.warn(name, errors.slice(0, 3));
      await context.close();
    };
    await shoot('start', { recent: [PATH] }, async () => undefined);
    await shoot('running', { opens: PATH, meetings: running }, async (page) => {
      await page.keyboard.press('Control+2');
    });
    await shoot('actions', { opens: PATH, meetings: running }, async (page) => {
      await page.getByRole('tab', { name: 'Actions' }).click();
    });
    await shoot('empty', { meetings: {} }, async () => undefined);
    const finals = { opens: PATH, meetings: { [PATH]: writeMeetingText(finalMeeting) } };
    await shoot('final', finals, async () => undefined);
    await shoot('reopen', finals, async (page) => runNamed(page, 'reopen the final'));
    await shoot('finalise', { opens: PATH }, async (page) => runNamed(page, 'finalise'));
    const kept = [{ at: final.at, text: writeMeetingText(earlierMeeting) }];
    await shoot('compare', { opens: PATH, backups: kept }, async (page) => {
      await runNamed(page, 'compare versions');
      await page.getByText('This is change 1').waitFor();
    });
    for (const [name, prepare] of Object.entries(screens)) await shoot(name, { opens: PATH }, prepare);
  }
await browser.close();
await served.close();
