import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openSession } from '../../electron/session/index.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { makeMeeting } from '../builders.ts';
import { describeLosses, KILL_SEED, killMoments, KILLS } from './kill-rounds.ts';
import { isBuilt, startHost, type RunningHost } from './running-host.ts';
import { missingTyping, typeWords, wordsIn } from './type-words.ts';

/** Milliseconds after which a change is on the disk by itself. */
const LONGER_THAN_A_SAVE = 1_500;
/** Milliseconds of typing that a kill may cost. */
const MOST_LOST = 1_000;

const fileOf = (library: string): string => join(library, 'Board 7.minutes');
const startOnMeeting = (): Promise<RunningHost> =>
  startHost(async (library) => {
    const meeting = makeMeeting({ agenda: [{ id: 'item', title: 'Item', minutes: [] }] });
    await writeFile(fileOf(library), writeMeetingText(meeting));
    return fileOf(library);
  });

/** The cursor in the minutes of the meeting the host was started on. */
async function beginWriting(page: Page, { address }: RunningHost): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Write the first note' }).press('Enter');
  await page.locator('.ProseMirror:focus').waitFor();
}

/** Opens the file as the application does, lock, journal and recovery taking part, and closes it again. */
async function openAgain({ library, folders }: RunningHost): Promise<Meeting> {
  const opened = await openSession(fileOf(library), {
    recoveryFolder: folders.recovery,
    backupFolder: folders.backups,
  });
  if (!opened.ok) throw new Error(`The file does not open: ${JSON.stringify(opened.error)}`);
  const meeting = documentToMeeting(opened.value.doc);
  expect(await opened.value.close()).toMatchObject({ ok: true });
  return meeting;
}

async function onDisk({ library }: RunningHost): Promise<Meeting> {
  const read = readMeetingText(await readFile(fileOf(library), 'utf8'));
  if (!read.ok) throw new Error(`The file does not open: ${read.error.kind}`);
  return read.value.meeting;
}

/** The meeting as the host has saved it by itself: what its file holds once that has come to rest. */
async function settled(host: RunningHost): Promise<Meeting> {
  let before = await onDisk(host);
  for (;;) {
    await sleep(LONGER_THAN_A_SAVE);
    const now = await onDisk(host);
    if (isDeepStrictEqual(now, before)) return now;
    before = now;
  }
}

/** One round: types, kills, and gives the milliseconds of typing that the meeting lacks afterwards. */
async function typeAndKill(
  browser: Browser,
  [round, moment]: readonly [round: number, moment: number],
  kill: (host: RunningHost, page: Page) => Promise<void>,
  meetingAfter: (host: RunningHost) => Promise<Meeting>,
): Promise<number> {
  const host = await startOnMeeting();
  const page = await browser.newPage();
  try {
    await beginWriting(page, host);
    const typist = typeWords(page, round);
    await typist.hasBegun;
    await sleep(moment);
    const killedAt = Date.now();
    await kill(host, page);
    const meeting = await meetingAfter(host);
    await typist.stop();
    const found = wordsIn(meeting, round);
    expect(found).toEqual(found.map((_, index) => `${round}.${index + 1}`));
    expect(wordsIn(await onDisk(host), round)).toEqual(found);
    const typed = typist.typed.filter(({ at }) => at <= killedAt);
    expect(typed.length).toBeGreaterThan(0);
    return missingTyping(typed, found, killedAt);
  } finally {
    await page.close();
    await host.clear();
  }
}

/** Kills as often as KILLS says, and prints the worst loss in one line. */
async function killOften(what: string, round: (round: readonly [number, number]) => Promise<number>) {
  test.setTimeout(60_000 + KILLS * 15_000);
  const losses: number[] = [];
  for (const each of killMoments().entries()) {
    losses.push(await round(each));
    expect(losses.at(-1), `round ${each[0]}, KILL_SEED=${KILL_SEED}`).toBeLessThan(MOST_LOST);
  }
  expect(losses).toHaveLength(KILLS);
  console.log(describeLosses(what, losses));
}

test.describe('killed while it types', () => {
  test.skip(!isBuilt(), 'The application is not built; `npm run build` makes it.');

  test('[KT1] the host, at random moments: the file opens, and at most the last second of typing is missing', async ({
    browser,
  }) => {
    await killOften('[KT1] the host', (round) =>
      typeAndKill(browser, round, (host) => host.kill(), openAgain),
    );
  });

  test('[KT3] both at once, at random moments: the file opens, and at most the last second of typing is missing', async ({
    browser,
  }) => {
    await killOften('[KT3] both', (round) =>
      typeAndKill(
        browser,
        round,
        async (host, page) => void (await Promise.all([host.kill(), crash(page)])),
        openAgain,
      ),
    );
  });

  test('[KT2] the page, at random moments: the host saves what reached it, at most the last second is missing', async ({
    browser,
  }) => {
    await killOften('[KT2] the page', (round) =>
      typeAndKill(
        browser,
        round,
        (_host, page) => crash(page),
        async (host) => {
          // The host goes on and saves by itself, without being asked.
          const saved = await settled(host);
          expect(await host.end()).toBe(0);
          expect(await onDisk(host)).toEqual(saved);
          return saved;
        },
      ),
    );
  });
});

/** Ends the process that draws the page, as when the browser's task manager does; nothing in the page can say good-bye. */
async function crash(page: Page): Promise<void> {
  const browserSide = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Its answer never comes: who would give it is gone.
  void browserSide.send('Page.crash').catch(() => {});
  await crashed;
}
