import { describeOpenSessionFailure, type MeetingSession } from '../../../electron/session/index.ts';
import { addItem } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';
import { problemOfSentence } from '../format/judge-outcome.ts';
import { createRandom, seedOfCase, type Random } from '../seeded-random.ts';
import type { TortureFailure, TortureOutcome } from '../torture-outcome.ts';
import type { DiskNode, MemoryDisk, MemoryDiskOptions } from './memory-disk.ts';
import {
  allMeetings,
  createTortureClock,
  diskWithMeeting,
  meetingIn,
  MEETING_PATH,
  MEETINGS,
  openOn,
  processOf,
  type TortureClock,
} from './session-on-disk.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The disks secretariats keep meetings on. */
export const places: Readonly<Record<string, Partial<MemoryDiskOptions>>> = {
  'a disk of this computer': {},
  'a network folder': { ignoresCase: true, timeStep: 2_000, flushesFolders: false },
};

type Play = {
  readonly memory: MemoryDisk;
  readonly clock: TortureClock;
  readonly random: Random;
  /** Words that were written by us or by another program, each of which must be somewhere at the end. */
  readonly words: string[];
  /** What our side may still take back by typing over it: the present place of the meeting. */
  session: MeetingSession;
  readonly earlier: Buffer[];
  pid: number;
};

type Step = (play: Play) => Promise<string | null> | string | null;
const done = null;

/** The meeting as another program finds it, with a word of its own in it. */
function theirs({ memory, words, random }: Play): Meeting | null {
  const meeting = meetingIn(memory);
  if (meeting === null) return null;
  const word = `theirs${words.length}`;
  words.push(word);
  const item = makeMeeting({ agenda: [{ id: word, title: word }] }).agenda;
  return random.chance(0.5)
    ? { ...meeting, agenda: [...meeting.agenda, ...item] }
    : {
        ...meeting,
        agenda: meeting.agenda
          .map((each, index) => (index === 0 ? { ...each, heading: word } : each))
          .concat(item),
      };
}

/** Until the session has looked at the file: what another program replaces before that nobody can keep. */
const LOOKED = 2_600;

async function write(play: Play, meeting: Meeting | null, modifiedAt?: bigint): Promise<null> {
  if (meeting !== null) play.memory.replace(MEETING_PATH, writeMeetingText(meeting), modifiedAt);
  await play.clock.advance(LOOKED);
  return null;
}

/** All that may happen to the file of an open meeting; each says what is wrong, or null. */
const steps: Readonly<Record<string, Step>> = {
  type: (play) => {
    const word = `ours${play.words.length}`;
    play.words.push(word);
    const [item] = makeMeeting({ agenda: [{ id: word, title: word }] }).agenda;
    if (item !== undefined) addItem(play.session.doc, item, play.random.below(20), 'window');
    return done;
  },
  wait: async ({ clock, random }) => (await clock.advance(random.pick([20, 120, 300, 1_200, 2_600])), done),
  newer: (play) => write(play, theirs(play)),
  sameTime: (play) => write(play, theirs(play), 1n),
  older: (play) => {
    const bytes = play.earlier.length === 0 ? null : play.random.pick(play.earlier);
    if (bytes !== null) play.memory.replace(MEETING_PATH, bytes, 1n);
    return done;
  },
  truncated: async ({ memory, random, clock }) => {
    const bytes = memory.peek(MEETING_PATH);
    if (bytes !== null) memory.replace(MEETING_PATH, bytes.subarray(0, random.below(bytes.length)));
    await clock.advance(random.pick([0, 500, 3_000]));
    return done;
  },
  emptied: ({ memory }) => (memory.replace(MEETING_PATH, ''), done),
  deleted: ({ memory }) => (void memory.take(MEETING_PATH), done),
  anotherMeeting: (play) => {
    const word = `other${play.words.length}`;
    play.words.push(word);
    return write(play, makeMeeting({ id: 'another', title: word }));
  },
  folderInItsPlace: async ({ memory, clock }) => {
    const file = memory.take(MEETING_PATH);
    memory.makeFolder(MEETING_PATH);
    await clock.advance(3_000);
    memory.take(MEETING_PATH);
    if (file !== null) memory.put(MEETING_PATH, file);
    return done;
  },
  folderVanishes: async ({ memory, clock, random }) => {
    const folder: DiskNode | null = memory.take(MEETINGS);
    await clock.advance(random.pick([300, 4_000]));
    if (folder !== null) memory.put(MEETINGS, folder);
    return done;
  },
  clockSetBack: ({ clock, random }) => (clock.setWallClock(random.pick([-DAY, -3_600_000, DAY])), done),
  secondInstance: async ({ memory, clock, pid }) => {
    const second = await clock.until(openOn(memory, clock, processOf(pid + 1, [pid, pid + 1])));
    if (second.ok) {
      await clock.until(second.value.abandon());
      return 'two had the meeting open at once';
    }
    return second.error.kind === 'openElsewhere'
      ? problemOfSentence(describeOpenSessionFailure(second.error, 'Board 7'))
      : null;
  },
  crash: async (play) => {
    // A file that was damaged a moment ago is whole again, or is another program's by right.
    await play.clock.advance(meetingIn(play.memory) === null ? 13_000 : 400);
    // The process is gone: nobody saves, nobody unlocks.
    const before = documentToMeeting(play.session.doc);
    await play.clock.until(play.session.abandon());
    const lock = JSON.stringify({
      token: 'dead',
      pid: play.pid,
      host: 'here',
      user: 'somebody',
      since: '2026-03-02T11:00:00Z',
      processStart: null,
    });
    if (play.memory.names(MEETINGS).length > 0)
      play.memory.replace(`${MEETINGS}/.~lock.Board 7.minutes#`, lock);
    play.pid += 2;
    const opened = await play.clock.until(openOn(play.memory, play.clock, processOf(play.pid)));
    if (!opened.ok) return `did not open after a crash: ${JSON.stringify(opened.error)}`;
    play.session = opened.value;
    const after = JSON.stringify(documentToMeeting(opened.value.doc));
    const lost = before.agenda.find(({ title }) => title.startsWith('ours') && !after.includes(`"${title}"`));
    const isKept =
      lost === undefined ||
      allMeetings(play.memory).some((each) => JSON.stringify(each).includes(`"${lost.title}"`));
    return isKept ? null : `${lost.title} was lost in a crash`;
  },
};

/** One play of some steps; at the end all words are in the meeting or in a copy, and what was said is true. */
async function playSteps(
  seed: number,
  place: Partial<MemoryDiskOptions>,
): Promise<{ problem: string | null; names: string[] }> {
  const random = createRandom(seed);
  const clock = createTortureClock();
  const { memory } = await diskWithMeeting(clock, place);
  const opened = await clock.until(openOn(memory, clock, processOf(1)));
  if (!opened.ok) return { problem: 'it does not open', names: [] };
  const play: Play = { memory, clock, random, words: [], session: opened.value, earlier: [], pid: 1 };
  const names: string[] = [];
  for (let count = 4 + random.below(14); count > 0; count--) {
    const name = random.chance(0.45)
      ? random.pick(['type', 'type', 'wait'])
      : random.pick(Object.keys(steps));
    names.push(name);
    const problem = await steps[name]?.(play);
    if (problem !== null && problem !== undefined) return { problem, names };
    const bytes = memory.peek(MEETING_PATH);
    if (meetingIn(memory) !== null && bytes !== null) play.earlier.push(bytes);
  }
  await clock.advance(25_000);
  const closed = await clock.until(play.session.close());
  if (!closed.ok) return { problem: `not saved in the end: ${closed.error.reason}`, names };
  return { problem: problemAtEnd(play), names };
}

function problemAtEnd({ memory, words, session }: Play): string | null {
  const texts = allMeetings(memory).map((meeting) => JSON.stringify(meeting));
  const lost = words.find((word) => texts.every((text) => !text.includes(`"${word}"`)));
  if (lost !== undefined) return `${lost} is nowhere`;
  const notices = session.notices.current();
  const wrong = notices.map(problemOfSentence).find((problem) => problem !== null);
  if (wrong !== undefined) return wrong;
  const said = notices.flatMap((each) =>
    [...each.matchAll(/"([^"]*\(conflict [^"]*)"/g)].map(([, name]) => name ?? ''),
  );
  const all = memory.names(MEETINGS);
  const gone = said.find((name) => !all.includes(name) && !all.includes(name.toLowerCase()));
  return gone === undefined ? null : `a copy is spoken of that is not there: ${gone}`;
}

/** Other programs, second instances, crashes and clocks set back, in any order. */
export async function meddle(runs: number, seed: number): Promise<TortureOutcome[]> {
  const outcomes: TortureOutcome[] = [];
  for (const [name, place] of Object.entries(places)) {
    const failures: TortureFailure[] = [];
    for (let run = 0; run < runs; run++) {
      const { problem, names } = await playSteps(seedOfCase(seed, run), place).catch((error: unknown) => ({
        problem: `threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        names: [] as string[],
      }));
      if (problem !== null)
        failures.push({ repeat: `--seed ${seed}, run ${run} (${names.join(' ')})`, what: problem });
    }
    outcomes.push({
      promise: 'PM4',
      fault: `other programs, on ${name}`,
      runs,
      failures,
      worst: 'nothing lost',
    });
  }
  return outcomes;
}
