import { describeOpenSessionFailure, type MeetingSession } from '../../../electron/session/index.ts';
import { problemOfSentence } from '../format/judge-outcome.ts';
import type { TortureFailure, TortureOutcome } from '../torture-outcome.ts';
import type { Attempt, Fault, MemoryDisk } from './memory-disk.ts';
import {
  allMeetings,
  countIn,
  createTortureClock,
  DATA,
  diskWithMeeting,
  meetingIn,
  MEETINGS,
  openOn,
  processOf,
} from './session-on-disk.ts';
import { createTypist } from './typist.ts';

/** Milliseconds somebody types; the fault falls somewhere into it. */
const TYPING = 1_800;
/** Milliseconds after which everything is saved once the disk is well again: the longest pause between attempts, and some. */
const RECOVERS_WITHIN = 15_000;

/** What is wrong with a disk: which calls meet which error. */
export type DiskFault = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly hits: (attempt: Attempt) => boolean;
};

const changes = new Set<Attempt['call']>(['write', 'sync', 'rename', 'mkdir', 'rm']);
const isChange = ({ call, path }: Attempt): boolean =>
  changes.has(call) || (call === 'open' && /\.tmp$|#|recovery|\(conflict/.test(path));
const inMeetings = ({ path }: Attempt): boolean => path.startsWith(MEETINGS);
const inData = ({ path }: Attempt): boolean => path.startsWith(DATA);

/** The faults of disks, by what a user would call them. */
export const diskFaults: readonly DiskFault[] = [
  {
    name: 'disk full',
    codes: ['ENOSPC', 'EDQUOT'],
    hits: (attempt) => attempt.call === 'write' || attempt.call === 'mkdir',
  },
  { name: 'disk reports an error', codes: ['EIO'], hits: () => true },
  {
    name: 'folder read-only',
    codes: ['EROFS', 'EACCES'],
    hits: (attempt) => inMeetings(attempt) && isChange(attempt),
  },
  { name: 'permission denied', codes: ['EACCES', 'EPERM'], hits: inMeetings },
  {
    name: 'file held by another program',
    codes: ['EPERM', 'EBUSY'],
    hits: ({ call }) => call === 'rename' || call === 'rm',
  },
  { name: 'folder vanished', codes: ['ENOENT'], hits: inMeetings },
  { name: 'data folder unusable', codes: ['EACCES', 'ENOSPC', 'ENOENT', 'EROFS'], hits: inData },
  { name: 'too many open files', codes: ['EMFILE'], hits: ({ call }) => call === 'open' },
  { name: 'flush fails', codes: ['EIO', 'ENOSPC'], hits: ({ call }) => call === 'sync' },
];

/** When the fault is there: from the call of this number, for so many calls that it hits. */
export type FaultMoment = { readonly from: number; readonly calls: number; readonly bytes: number };

/** Types on a disk that fails for a while, then lets it be well again, and looks whether all was kept and truly told. */
export async function typeOnFailingDisk(
  { codes, hits }: DiskFault,
  code: string,
  { from, calls, bytes }: FaultMoment,
): Promise<string | null> {
  const clock = createTortureClock();
  let hit = 0;
  let isWell = false;
  const interfere = (attempt: Attempt): Fault | null => {
    if (isWell || attempt.index < from || hit >= calls || !codes.includes(code) || !hits(attempt))
      return null;
    hit++;
    return { code, bytes };
  };
  const { memory } = await diskWithMeeting(clock, { interfere });
  const before = memory.peek(`${MEETINGS}/Board 7.minutes`);
  const opened = await clock.until(openOn(memory, clock, processOf(1)));
  if (!opened.ok) {
    const isUnchanged =
      before !== null && memory.peek(`${MEETINGS}/Board 7.minutes`)?.equals(before) === true;
    return isUnchanged
      ? problemOfSentence(describeOpenSessionFailure(opened.error, 'Board 7'))
      : 'it did not open and the file was changed';
  }
  const session = opened.value;
  if (session.access === 'read')
    return (
      firstProblem(session) ?? (session.notices.current().length === 0 ? 'read-only and not a word' : null)
    );
  const problems: string[] = [];
  const typist = createTypist(memory, session, clock);
  session.saveState.subscribe((state) => {
    if (state.kind === 'saved' && countIn(meetingIn(memory)) !== typist.count())
      problems.push(`said to be saved at ${typist.count()}, the file has ${countIn(meetingIn(memory))}`);
    if (state.kind === 'failing') problems.push(...problemsOfFailing(state.sentence, memory));
  });
  await typist.typeFor(TYPING);
  if (meetingIn(memory) === null && memory.peek(`${MEETINGS}/Board 7.minutes`) !== null)
    problems.push('the file does not open while the disk fails');
  isWell = true;
  await clock.advance(RECOVERS_WITHIN);
  if (session.saveState.current().kind !== 'saved')
    problems.push(
      `not saved ${RECOVERS_WITHIN} ms after the disk was well: ${JSON.stringify(session.saveState.current())}`,
    );
  const closed = await clock.until(session.close());
  if (!closed.ok) problems.push(`not closed: ${closed.error.reason}`);
  if (countIn(meetingIn(memory)) !== typist.count())
    problems.push(`the file has ${countIn(meetingIn(memory))} of ${typist.count()}`);
  if (memory.names(MEETINGS).some((name) => name.includes('(conflict ')))
    problems.push('a conflict with nobody');
  return problems[0] ?? firstProblem(session) ?? (await reopenProblem(memory, typist.count()));
}

const firstProblem = (session: MeetingSession): string | null =>
  session.notices
    .current()
    .map(problemOfSentence)
    .find((problem) => problem !== null) ?? null;

function problemsOfFailing(sentence: string, memory: MemoryDisk): string[] {
  const wrong = problemOfSentence(sentence);
  const copy = /a safety copy is at (.*)\.$/.exec(sentence)?.[1];
  const isThere = copy === undefined || meetingIn(memory, copy) !== null;
  return [
    ...(wrong === null ? [] : [wrong]),
    ...(isThere ? [] : [`a safety copy is spoken of that does not open: ${copy}`]),
  ];
}

async function reopenProblem(memory: MemoryDisk, count: number): Promise<string | null> {
  const clock = createTortureClock();
  const again = await clock.until(openOn(memory, clock, processOf(2)));
  if (!again.ok) return 'it does not open again';
  const notices = again.value.notices.current();
  await clock.until(again.value.close());
  if (countIn(meetingIn(memory)) !== count) return 'what was saved changed on opening';
  if (allMeetings(memory).length === 0) return 'nothing is left';
  // A safety copy that could not be removed is spoken of, and rightly.
  return notices.some((each) => !each.includes('safety copy'))
    ? `said on opening: ${notices.join(' ')}`
    : null;
}

/** How often a session without faults calls the disk. */
async function callsOfASession(): Promise<number> {
  let calls = 0;
  const none: DiskFault = { name: 'none', codes: ['none'], hits: () => (calls++, false) };
  await typeOnFailingDisk(none, 'none', { from: 0, calls: 1, bytes: 0 });
  return calls;
}

/** Each fault with each of its errors at every so many calls, for one call, for some, and until the disk is well. */
export async function failDisks(everyCalls: number): Promise<TortureOutcome[]> {
  const calls = await callsOfASession();
  const outcomes: TortureOutcome[] = [];
  for (const fault of diskFaults) {
    const failures: TortureFailure[] = [];
    let runs = 0;
    for (const code of fault.codes)
      for (let from = 0; from < calls; from += everyCalls)
        for (const times of [1, 4, Number.POSITIVE_INFINITY]) {
          const moment = { from, calls: times, bytes: (from * 97) % 900 };
          const problem = await typeOnFailingDisk(fault, code, moment).catch(
            (error: unknown) => `threw ${String(error)}`,
          );
          runs++;
          if (problem !== null)
            failures.push({
              repeat: `${fault.name}, ${code} from call ${from} for ${times} calls`,
              what: problem,
            });
        }
    outcomes.push({ promise: 'PM3', fault: fault.name, runs, failures, worst: 'nothing lost' });
  }
  return outcomes;
}
