import * as Y from 'yjs';
import { documentToMeeting, meetingToDocument, topLevel } from '../../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { isDeepStrictEqual } from 'node:util';
import { referenceMeeting } from '../../builders.ts';
import { changes } from '../../renderer/store/random-changes.ts';
import { createRandom, seedOfCase, type Random } from '../seeded-random.ts';
import type { TortureFailure, TortureOutcome } from '../torture-outcome.ts';

/** Updates on their way from one copy to another; they arrive in any order, late, and more than once. */
type Letter = { readonly to: number; readonly update: Uint8Array };

type Copy = { readonly doc: Y.Doc; readonly origin: object; readonly undo: Y.UndoManager };

/** A meeting small enough that colleagues are always at the same places. */
const begin = (): Meeting => {
  const { agenda, roster, ...rest } = referenceMeeting();
  return {
    ...rest,
    agenda: agenda.slice(0, 3).map((item) => ({ ...item, minutes: item.minutes.slice(0, 3) })),
    roster: roster.slice(0, 3).map((group) => ({ ...group, participants: group.participants.slice(0, 3) })),
    attendance: {},
  };
};

function createCopies(count: number, letters: Letter[]): Copy[] {
  const first = Y.encodeStateAsUpdate(meetingToDocument(begin()));
  return Array.from({ length: count }, (_, own) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, first);
    const origin = { copy: own };
    const undo = new Y.UndoManager(
      Object.values(topLevel).map((type) => type(doc)),
      { trackedOrigins: new Set([origin]) },
    );
    doc.on('update', (update: Uint8Array, from: unknown) => {
      // What came from a colleague has reached the others by itself.
      if (from === 'letter') return;
      for (let to = 0; to < count; to++) if (to !== own) letters.push({ to, update });
    });
    return { doc, origin, undo };
  });
}

const NAMES = [...Object.keys(changes), 'undo', 'redo'];

function change({ doc, origin, undo }: Copy, name: string, random: Random): void {
  if (name === 'undo') undo.undo();
  else if (name === 'redo') undo.redo();
  else changes[name]?.(doc, origin, [random.below(31), random.below(31), random.below(31)]);
}

const isWaiting = ({ store }: Y.Doc): boolean => store.pendingStructs !== null || store.pendingDs !== null;

/** What no meeting may be, whatever colleagues did to it at once; null where it is none of that. */
export function problemOfDocument(doc: Y.Doc): string | null {
  let meeting: Meeting;
  try {
    meeting = documentToMeeting(doc);
  } catch (error) {
    return `it cannot be read: ${String(error).slice(0, 300)}`;
  }
  const people = meeting.roster.flatMap(({ participants }) => participants.map(({ id }) => id));
  const all: Readonly<Record<string, readonly string[]>> = {
    people,
    items: meeting.agenda.map(({ id }) => id),
    lines: meeting.agenda.flatMap(({ minutes }) => minutes.map(({ id }) => id)),
    groups: meeting.roster.map(({ id }) => id),
    events: meeting.clock.map(({ id }) => id),
  };
  for (const [kind, ids] of Object.entries(all))
    if (new Set(ids).size < ids.length) return `two ${kind} have one id`;
  const known = new Set<string>(people);
  const gone = Object.keys(meeting.attendance).find((id) => !known.has(id));
  if (gone !== undefined) return `attendance of ${gone}, who is not on the roster`;
  const read = readMeetingText(writeMeetingText(meeting));
  if (!read.ok) return `its file does not open: ${JSON.stringify(read.error)}`;
  return read.value.notices.length > 0 || !isDeepStrictEqual(read.value.meeting, meeting)
    ? 'its file says something else'
    : null;
}

/** One play: `count` copies, so many changes, deliveries in any order. */
export function playCopies(
  count: number,
  steps: number,
  seed: number,
): { problem: string | null; names: string[] } {
  const random = createRandom(seed);
  const letters: Letter[] = [];
  const copies = createCopies(count, letters);
  const names: string[] = [];
  const deliver = (isLast: boolean): void => {
    const [letter] = letters.splice(random.below(letters.length), 1);
    const copy = letter === undefined ? undefined : copies[letter.to];
    if (letter === undefined || copy === undefined) return;
    Y.applyUpdate(copy.doc, letter.update, 'letter');
    if (!isLast && random.chance(0.15)) letters.push(letter);
  };
  for (let step = 0; step < steps; step++) {
    const own = random.below(count);
    const copy = copies[own];
    if (copy === undefined) continue;
    const name = random.pick(NAMES);
    names.push(`${own}:${name}`);
    change(copy, name, random);
    while (letters.length > 0 && random.chance(0.5)) deliver(false);
    // Looking costs more than changing. While an update waits for one before it, what that deletes is gone already and
    // what it brings is not there yet: our own connections keep the order, so nobody ever sees that.
    const problem = step % 4 === 0 && !isWaiting(copy.doc) ? problemOfDocument(copy.doc) : null;
    if (problem !== null) return { problem: `after ${name}: ${problem}`, names };
  }
  while (letters.length > 0) deliver(true);
  const problem = copies.map(({ doc }) => problemOfDocument(doc)).find((each) => each !== null) ?? null;
  if (problem !== null) return { problem: `in the end: ${problem}`, names };
  const meetings = copies.map(({ doc }) => documentToMeeting(doc));
  const isEqual = meetings.every((meeting) => isDeepStrictEqual(meeting, meetings[0]));
  return { problem: isEqual ? null : 'the copies do not say the same', names };
}

/** Plays of two and of three copies. */
export function playManyCopies(runs: number, seed: number): TortureOutcome[] {
  return [2, 3].map((count) => {
    const failures: TortureFailure[] = [];
    for (let run = 0; run < runs; run++) {
      const own = createRandom(seedOfCase(seed, run));
      const { problem, names } = playCopies(count, 10 + own.below(40), seedOfCase(seed, run));
      if (problem !== null)
        failures.push({
          repeat: `${count} copies, --seed ${seed}, run ${run} (${names.join(' ')})`,
          what: problem,
        });
    }
    return {
      promise: 'PM30',
      fault: `${count} copies changed at once`,
      runs,
      failures,
      worst: 'all equal and valid',
    };
  });
}
