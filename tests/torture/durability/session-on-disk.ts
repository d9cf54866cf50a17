import { filesOn } from '../../../electron/session/file-system.ts';
import {
  openSession,
  type MeetingSession,
  type OpenSessionFailure,
} from '../../../electron/session/index.ts';
import type { Processes } from '../../../electron/session/lock-owner.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Result } from '../../../shared/result.ts';
import { createFakeTimers } from '../../electron/session/fake-timers.ts';
import { smallMeeting, typed } from '../../electron/session/session-folder.ts';
import {
  createMemoryDisk,
  emptyTree,
  type FolderNode,
  type MemoryDisk,
  type MemoryDiskOptions,
} from './memory-disk.ts';

export const MEETINGS = '/home/meetings';
export const MEETING_PATH = `${MEETINGS}/Board 7.minutes`;
export const DATA = '/home/data';
const RECOVERY = `${DATA}/recovery`;
const BACKUPS = `${DATA}/backups`;
const START = Date.parse('2026-03-02T11:00:00Z');

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** Time as a test turns it; the wall clock may be set apart from it. */
export function createTortureClock(start = START) {
  const fake = createFakeTimers(start, settle);
  let shift = 0;
  return {
    timers: { ...fake, now: () => fake.now() + shift },
    advance: fake.advance,
    /** Lets time pass until something has come to its end. */
    until: async <Outcome>(promise: Promise<Outcome>): Promise<Outcome> => {
      const state = { isDone: false };
      const ending = promise.finally(() => (state.isDone = true));
      ending.catch(() => undefined);
      for (let passed = 0; !state.isDone && passed < 60_000; passed += 20) await fake.advance(20);
      if (!state.isDone) throw new Error('It did not come to an end within a minute.');
      return ending;
    },
    setWallClock: (by: number): void => void (shift += by),
  };
}
export type TortureClock = ReturnType<typeof createTortureClock>;

/** A process of its own on this computer; all others are gone. */
export const processOf = (pid: number, running: readonly number[] = [pid]): Processes => ({
  pid,
  host: 'here',
  user: 'somebody',
  lookUp: (other) => {
    const isRunning = running.includes(other);
    return { isRunning, start: isRunning ? `start of ${other}` : null };
  },
});

/** A disk with a folder of meetings, and one meeting in it whose first line says `0`. */
export async function diskWithMeeting(
  clock: TortureClock,
  options: Partial<MemoryDiskOptions> = {},
  meeting: Meeting = smallMeeting('0'),
): Promise<{ readonly begin: FolderNode; readonly memory: MemoryDisk }> {
  const { interfere: _later, ...kind } = options;
  const empty = createMemoryDisk(emptyTree(), { ...diskTime(clock), ...kind });
  empty.makeFolder('/home');
  empty.makeFolder(MEETINGS);
  empty.replace(MEETING_PATH, writeMeetingText(meeting));
  return mounted(empty.root, clock, options);
}

/** A disk that is found as it is; `begin` is how that was. */
export async function mounted(
  root: FolderNode,
  clock: TortureClock,
  options: Partial<MemoryDiskOptions> = {},
) {
  const { copyOf } = await import('./cut-power.ts');
  const begin = copyOf(root) as FolderNode;
  return { begin, memory: createMemoryDisk(root, { ...diskTime(clock), ...options }) };
}

const diskTime = ({ timers }: TortureClock) => ({ elapsed: timers.elapsed, now: timers.now });

/** Opens the meeting with the code of the application, the disk alone being of the test. */
export const openOn = (
  { disk }: MemoryDisk,
  { timers }: TortureClock,
  processes: Processes,
): Promise<Result<MeetingSession, OpenSessionFailure>> =>
  openSession(MEETING_PATH, {
    recoveryFolder: RECOVERY,
    backupFolder: BACKUPS,
    files: filesOn(disk),
    timers,
    processes,
  });

/** The meeting as a file of the disk says it; null where there is none that opens. */
export function meetingIn(memory: MemoryDisk, path = MEETING_PATH): Meeting | null {
  const bytes = memory.peek(path);
  const read = bytes === null ? null : readMeetingText(bytes.toString('utf8'));
  return read?.ok === true ? read.value.meeting : null;
}

/** The number that was typed last, as a meeting says it. */
export const countIn = (meeting: Meeting | null): number => (meeting === null ? -1 : Number(typed(meeting)));
export const countOf = (session: MeetingSession): number => countIn(documentToMeeting(session.doc));

/** Every readable meeting of the disk: the file, its conflict copies, safety copies and backups. */
export function allMeetings(memory: MemoryDisk): Meeting[] {
  return [MEETINGS, RECOVERY, BACKUPS].flatMap((folder) =>
    memory
      .names(folder)
      .filter((name) => name.endsWith('.minutes'))
      .flatMap((name) => meetingIn(memory, `${folder}/${name}`) ?? []),
  );
}
