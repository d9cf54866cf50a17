import { isDeepStrictEqual } from 'node:util';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { ItemId } from '../../../shared/meeting/identifier.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { smallMeeting } from '../../electron/session/session-folder.ts';
import { problemOfSentence } from '../format/judge-outcome.ts';
import { createRandom, seedOfCase } from '../seeded-random.ts';
import type { TortureFailure, TortureOutcome } from '../torture-outcome.ts';
import {
  afterPowerCut,
  contentsOnly,
  cutAt,
  everything,
  namesOnly,
  nothingUnflushed,
  torn,
  type Survival,
} from './cut-power.ts';
import type { Recorded } from './disk-operations.ts';
import type { FolderNode } from './memory-disk.ts';
import {
  allMeetings,
  countIn,
  countOf,
  createTortureClock,
  diskWithMeeting,
  meetingIn,
  MEETING_PATH,
  MEETINGS,
  mounted,
  openOn,
  processOf,
} from './session-on-disk.ts';
import { createTypist } from './typist.ts';

/** Milliseconds of typing that a power cut may cost. */
const MOST_LOST = 1_000;

/** What was done to a disk, from a known beginning. */
export type Past = { readonly begin: FolderNode; readonly recorded: readonly Recorded[] };

type Cut = { readonly at: number; readonly how: string; readonly survival: Survival };

/** Where the power may go: before each operation and after the last, with all that may be left then. */
export function cutsOf({ recorded }: Past, seed: number, tornPerCut: number, everyByte: number): Cut[] {
  const moments = recorded.flatMap(({ what }, index) => (what === 'operation' ? [index] : []));
  return [...moments, recorded.length].flatMap((at) => [
    { at, how: 'nothing that was not flushed', survival: nothingUnflushed },
    { at, how: 'everything', survival: everything },
    { at, how: 'names without contents', survival: namesOnly },
    { at, how: 'contents without names', survival: contentsOnly },
    ...Array.from({ length: tornPerCut }, (_, count) => ({
      at,
      how: `torn by chance ${count}`,
      survival: torn(createRandom(seedOfCase(seed, at * 1_000 + count))),
    })),
    ...bytesOf(recorded, at - 1, everyByte).map((length) => ({
      at,
      how: `the last write cut at byte ${length}`,
      survival: cutAt(at - 1, length),
    })),
  ]);
}

function bytesOf(recorded: readonly Recorded[], index: number, every: number): number[] {
  const entry = recorded[index];
  if (entry?.what !== 'operation' || entry.operation.kind !== 'write') return [];
  const { length } = entry.operation.bytes;
  return Array.from({ length: Math.ceil(length / every) }, (_, count) => count * every);
}

/** Tries every cut; `repeat` says how to have the same past again. */
export async function cutPower(
  past: Past,
  cuts: readonly Cut[],
  { promise, fault, repeat }: { readonly promise: string; readonly fault: string; readonly repeat: string },
): Promise<TortureOutcome> {
  const failures: TortureFailure[] = [];
  let worst = 0;
  for (const cut of cuts) {
    const { lost, problem } = await openAfter(past, cut);
    worst = Math.max(worst, lost);
    if (problem !== null)
      failures.push({ repeat: `${repeat}, cut before ${cut.at} keeping ${cut.how}`, what: problem });
  }
  return { promise, fault, runs: cuts.length, failures, worst: `${Math.round(worst)} ms of typing` };
}

/** Opens the meeting on what is left, looks at everything that was promised, closes it and opens it once more. */
async function openAfter(
  { begin, recorded }: Past,
  { at, survival }: Cut,
): Promise<{ readonly lost: number; readonly problem: string | null }> {
  const clock = createTortureClock(Date.parse('2026-03-02T12:00:00Z'));
  const { memory } = await mounted(afterPowerCut(begin, recorded, at, survival), clock);
  const inFile = meetingIn(memory);
  if (inFile === null) return { lost: 0, problem: 'the file itself does not open' };
  const opened = await clock.until(openOn(memory, clock, processOf(2)));
  if (!opened.ok) return { lost: 0, problem: `the meeting does not open: ${JSON.stringify(opened.error)}` };
  const session = opened.value;
  const found = documentToMeeting(session.doc);
  const notices = session.notices.current();
  const lost = lostAt(recorded, at, countOf(session));
  const problem =
    (lost > MOST_LOST ? `${Math.round(lost)} ms of typing are missing` : null) ??
    unsaved(recorded.slice(0, at), countOf(session)) ??
    unlike(countIn(found), found) ??
    theirsMissing(recorded.slice(0, at), [found, ...allMeetings(memory)]) ??
    untrue(notices, inFile, found, memory.names(MEETINGS), hasOthers(recorded)) ??
    null;
  const closed = await clock.until(session.close());
  if (problem !== null) return { lost, problem };
  if (!closed.ok) return { lost, problem: `it could not be closed: ${closed.error.reason}` };
  if (!isDeepStrictEqual(meetingIn(memory), found)) return { lost, problem: 'what was found was not saved' };
  const again = await clock.until(openOn(memory, clock, processOf(3)));
  if (!again.ok) return { lost, problem: 'it does not open a second time' };
  const isQuiet = again.value.notices.current().length === 0;
  await clock.until(again.value.close());
  return { lost, problem: isQuiet ? null : `said once more: ${again.value.notices.current().join(' ')}` };
}

/** Milliseconds since the first key that is missing; the power may have gone at any time before the next operation. */
function lostAt(recorded: readonly Recorded[], end: number, found: number): number {
  const missing = recorded
    .slice(0, end)
    .find((entry) => entry.what === 'note' && entry.note.kind === 'typed' && entry.note.count > found);
  const now = (recorded[end] ?? recorded.at(-1))?.at ?? 0;
  return missing === undefined ? 0 : now - missing.at;
}

function unsaved(past: readonly Recorded[], found: number): string | null {
  const saved = past.flatMap((entry) =>
    entry.what === 'note' && entry.note.kind === 'saved' ? [entry.note.count] : [],
  );
  const last = saved.at(-1) ?? 0;
  return found < last ? `${last} was said to be saved, and ${found} is there` : null;
}

/** Whether the meeting is one that was typed: each fifth number brought a note of its own. */
function unlike(count: number, meeting: Meeting): string | null {
  const notes = meeting.agenda[0]?.minutes.slice(1).map(({ id }) => String(id));
  const expected = Array.from({ length: Math.floor(count / 5) }, (_, index) => `n${(index + 1) * 5}`);
  return isDeepStrictEqual(notes, expected) ? null : `at ${count} the notes are ${notes?.join(' ')}`;
}

function theirsMissing(past: readonly Recorded[], meetings: readonly Meeting[]): string | null {
  const theirs = past.flatMap((entry) =>
    entry.what === 'note' && entry.note.kind === 'theirs' ? [entry.note.place] : [],
  );
  const missing = theirs.find((place) => meetings.every((meeting) => meeting.place !== place));
  return missing === undefined ? null : `what another program wrote ("${missing}") is nowhere`;
}

const hasOthers = (recorded: readonly Recorded[]): boolean =>
  recorded.some((entry) => entry.what === 'note' && entry.note.kind === 'theirs');

/** Whether the user was told what happened, nothing that did not, and all of it in sentences. */
function untrue(
  notices: readonly string[],
  inFile: Meeting,
  found: Meeting,
  names: readonly string[],
  isShared: boolean,
): string | null {
  const wrong = notices.map(problemOfSentence).find((problem) => problem !== null);
  if (wrong !== undefined) return wrong;
  const isRecovered = !isDeepStrictEqual(inFile, found);
  const isSaid = notices.some(
    (each) =>
      each.startsWith('Rapporteur did not close properly last time.') || each.includes('was recovered'),
  );
  if (isRecovered && !isSaid) return 'it was recovered and that was not said';
  if (!isRecovered && isSaid) return `nothing was recovered, and that it was is said: ${notices.join(' ')}`;
  const copies = names.filter((name) => name.includes('(conflict '));
  if (copies.length > 0 && !isShared) return `a conflict with nobody: ${copies.join(', ')}`;
  const gone = notices
    .flatMap((each) => [...each.matchAll(/"([^"]*\(conflict [^"]*)"/g)].map(([, name]) => name ?? ''))
    .find((name) => !names.includes(name));
  return gone === undefined ? null : `a copy is spoken of that is not there: ${gone}`;
}

/** What happens while somebody types: nothing else, or another program writes the file, in another place or in the same. */
export type Company = 'alone' | 'merged' | 'conflict';

/** A session of typing with some saves, on a disk each call of which takes so many milliseconds. */
export async function typingPast(milliseconds: number, latency: number, company: Company): Promise<Past> {
  const clock = createTortureClock();
  const { begin, memory } = await diskWithMeeting(clock, {
    interfere: () =>
      latency === 0 ? null : new Promise((resolve) => clock.timers.after(latency, () => resolve(null))),
  });
  const opened = await clock.until(openOn(memory, clock, processOf(1)));
  if (!opened.ok) throw new Error('The meeting of the torture does not open.');
  const typist = createTypist(memory, opened.value, clock);
  await typist.typeFor(milliseconds / 2);
  const theirs = company === 'alone' ? null : meetingIn(memory);
  if (theirs !== null) {
    if (company === 'conflict') updateMeeting(opened.value.doc, { place: 'ours' }, 'window');
    memory.replace(MEETING_PATH, writeMeetingText({ ...theirs, place: 'theirs' }));
    memory.note({ kind: 'theirs', place: 'theirs' });
  }
  await typist.typeFor(milliseconds / 2);
  await clock.advance(3_000 + 60 * latency);
  await clock.until(opened.value.close());
  return { begin, recorded: memory.recorded };
}

/** One change of a meeting and its save. The first line of the meeting is the one typed into. */
export async function savePast(meeting: Meeting): Promise<Past> {
  const clock = createTortureClock();
  const [first, ...others] = meeting.agenda;
  const line = smallMeeting('0').agenda[0]?.minutes ?? [];
  const typable =
    first === undefined
      ? meeting
      : { ...meeting, agenda: [{ ...first, id: 'a' as ItemId, minutes: line }, ...others] };
  const { begin, memory } = await diskWithMeeting(clock, {}, typable);
  const opened = await clock.until(openOn(memory, clock, processOf(1)));
  if (!opened.ok) throw new Error('The meeting of the torture does not open.');
  createTypist(memory, opened.value, clock).type();
  await clock.advance(1_000);
  await clock.until(opened.value.close());
  return { begin, recorded: memory.recorded };
}
