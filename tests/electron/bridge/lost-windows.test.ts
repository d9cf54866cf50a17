import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { RESTING_LIMITS } from '../../../electron/bridge/resting-sessions.ts';
import { openSession, type MeetingSession } from '../../../electron/session/index.ts';
import { joinSession, type JoinedSession } from '../../../renderer/sync/join-session.ts';
import { BRIDGE_PATH, PAGE_PARAMETER } from '../../../shared/bridge/socket-message.ts';
import { addLine } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';
import { cookieOf } from '../server/raw-request.ts';
import { openIn, startTestHost, type TestHost, type TestHostOptions, type TestWindow } from './test-host.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };
/** Milliseconds in place of ten minutes, and of ten seconds. */
const WAITS = { forWindow: 5_000, forLostWindow: 400 };
const BEAT = 150;

let test: TestHost;
let path: string;
let elsewhere: MeetingSession | null = null;
afterEach(async () => {
  await elsewhere?.close();
  elsewhere = null;
  await test.close();
});

async function start(timing: NonNullable<TestHostOptions['timing']>): Promise<void> {
  test = await startTestHost({ timing });
  path = await test.write(
    'board.minutes',
    makeMeeting({ agenda: [{ id: 'item', title: 'Item', minutes: [] }] }),
  );
}

type Joined = { readonly page: TestWindow; readonly session: JoinedSession; readonly told: string[] };

async function joinIn(): Promise<Joined> {
  const page = await test.openWindow();
  const { sessionId } = await openIn(page, path);
  const told: string[] = [];
  const session = await joinSession(page.bridge, sessionId, {
    onSaveState() {},
    onNotice() {},
    onGone: ({ sentence }) => told.push(sentence),
    onBack: () => told.push('back'),
    onForgotten() {},
    onWindows() {},
  });
  if (!session.ok) throw new Error(session.error.sentence);
  return { page, session: session.value, told };
}

const write = ({ session }: Joined, id: string): void => {
  addLine(session.doc, 'item' as never, { id, kind: 'note', level: 1, text: [{ text: id }] } as never, 0, {
    name: 'test window',
  });
};

async function onDisk(): Promise<Meeting> {
  const read = readMeetingText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error('the file does not open');
  return read.value.meeting;
}
const notesOnDisk = async (): Promise<readonly string[]> =>
  ((await onDisk()).agenda[0]?.minutes ?? []).map(({ id }) => id).toSorted();

/** Only the meeting: no lock beside it. */
const isUnlocked = () =>
  expect.poll(() => readdir(test.folders.library), PATIENTLY).toEqual(['board.minutes']);

async function goOffline({ page, session }: Joined): Promise<void> {
  page.isOffline = true;
  page.cut();
  await expect.poll(() => session.isInStep(), PATIENTLY).toBe(false);
}
async function comeBack({ page, session }: Joined): Promise<void> {
  page.isOffline = false;
  await expect.poll(() => session.isInStep(), PATIENTLY).toBe(true);
}

describe('windows whose connection is lost', () => {
  it('[SY10] a meeting waits for them so long and no longer; then it is saved, closed and unlocked', async () => {
    await start({ waits: WAITS });
    const one = await joinIn();
    write(one, 'typed');
    await expect.poll(() => one.session.isInStep(), PATIENTLY).toBe(true);
    const lostAt = performance.now();
    await goOffline(one);
    expect(await readdir(test.folders.library)).toHaveLength(2);
    await isUnlocked();
    expect(performance.now() - lostAt).toBeGreaterThanOrEqual(WAITS.forLostWindow);
    expect(await notesOnDisk()).toEqual(['typed']);
  });

  it('[SY10] a tab that crashed long ago keeps nothing open when the last window leaves', async () => {
    await start({ waits: WAITS });
    const crashed = await joinIn();
    const other = await joinIn();
    await goOffline(crashed);
    await new Promise((resolve) => setTimeout(resolve, WAITS.forLostWindow + 100));
    write(other, 'goes-on');
    expect(await other.session.leave()).toMatchObject({ ok: true });
    expect(await readdir(test.folders.library)).toEqual(['board.minutes']);
    expect(await notesOnDisk()).toEqual(['goes-on']);
  });

  it('[SY11] one that comes back after that joins the same document: its own and others’ changes are both there, once', async () => {
    await start({ waits: WAITS });
    const one = await joinIn();
    write(one, 'before');
    await expect.poll(() => one.session.isInStep(), PATIENTLY).toBe(true);
    await goOffline(one);
    await isUnlocked();
    await writeFile(path, writeMeetingText({ ...(await onDisk()), place: 'Room 7' }));
    write(one, 'while-away');
    const other = await joinIn();
    write(other, 'meanwhile');
    await comeBack(one);
    expect(await one.session.flush()).toMatchObject({ ok: true });
    expect(await other.session.flush()).toMatchObject({ ok: true });
    await expect.poll(notesOnDisk, PATIENTLY).toEqual(['before', 'meanwhile', 'while-away']);
    expect((await onDisk()).place).toBe('Room 7');
    expect([...one.told, ...other.told]).toEqual([]);
    // Nobody is missing any more, so the last to leave closes it at once.
    expect(await one.session.leave()).toMatchObject({ ok: true });
    expect(await other.session.leave()).toMatchObject({ ok: true });
    expect(await readdir(test.folders.library)).toEqual(['board.minutes']);
  });

  it('[SY13] one whose meeting somebody else has meanwhile is told once, and joins when it is free', async () => {
    await start({ waits: WAITS });
    const one = await joinIn();
    await goOffline(one);
    await isUnlocked();
    const opened = await openSession(path, {
      recoveryFolder: join(test.folders.data, 'elsewhere'),
      backupFolder: join(test.folders.data, 'elsewhere'),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    elsewhere = opened.value;
    write(one, 'kept-here');
    one.page.isOffline = false;
    await expect.poll(() => one.told.length, PATIENTLY).toBe(1);
    expect(one.told[0]).toContain('What you wrote is kept in this window');
    await elsewhere.close();
    elsewhere = null;
    await comeBack(one);
    expect(one.told.slice(1)).toEqual(['back']);
    expect(await one.session.flush()).toMatchObject({ ok: true });
    expect(await notesOnDisk()).toEqual(['kept-here']);
  });

  it('[SY19] one whose session was forgotten is told so, keeps all it holds, and is not kept waiting for a save', async () => {
    await start({ waits: WAITS });
    const one = await joinIn();
    write(one, 'before');
    await expect.poll(() => one.session.isInStep(), PATIENTLY).toBe(true);
    await goOffline(one);
    await isUnlocked();
    const crashed = await test.openWindow();
    for (let index = 0; index < RESTING_LIMITS.sessions; index++) {
      const { sessionId } = await openIn(crashed, await test.write(`${index}.minutes`, makeMeeting()));
      await crashed.bridge.joinSession(sessionId, Y.encodeStateVector(new Y.Doc()));
    }
    crashed.isOffline = true;
    crashed.cut();
    const files = RESTING_LIMITS.sessions + 1;
    await expect.poll(() => readdir(test.folders.library), PATIENTLY).toHaveLength(files);
    write(one, 'while-away');
    one.page.isOffline = false;
    await expect.poll(() => one.told, PATIENTLY).toEqual([expect.stringContaining('Save a copy elsewhere')]);
    expect(await one.session.flush()).toMatchObject({ ok: false });
    expect(await one.session.leave()).toMatchObject({ ok: false });
    expect(documentToMeeting(one.session.doc).agenda[0]?.minutes.map(({ id }) => id)).toEqual([
      'while-away',
      'before',
    ]);
    expect(await notesOnDisk()).toEqual(['before']);
  });

  it('[SY12] one that says nothing from one beat to the next is let go; one that answers stays', async () => {
    await start({ beatEvery: BEAT });
    const answering = await joinIn();
    const { origin } = new URL(test.address);
    const silent = new WebSocket(
      `${origin.replace('http', 'ws')}${BRIDGE_PATH}?${PAGE_PARAMETER}=${'silent-page'.repeat(3)}`,
      { origin, headers: { cookie: await cookieOf(test.address) } },
    );
    const closed = new Promise<number>((resolve) => silent.once('close', resolve));
    await new Promise((resolve) => silent.once('open', resolve));
    const openedAt = performance.now();
    expect(await closed).toBe(1006);
    expect(performance.now() - openedAt).toBeGreaterThan(BEAT);
    await new Promise((resolve) => setTimeout(resolve, 4 * BEAT));
    expect(answering.session.isInStep()).toBe(true);
  });
});
