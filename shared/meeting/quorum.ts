import { attendanceOf, isTakingPart } from './attendance-of.ts';
import type { Meeting } from './meeting.ts';
import type { Participant, ParticipantGroup } from './roster.ts';

/** From this moment on (milliseconds since 1970 UTC) so many of those who count were there. */
export type QuorumMoment = { readonly at: number; readonly counted: number; readonly isMet: boolean };

/** Whether enough of those who count are there, at one moment. */
export type QuorumState = {
  readonly isMet: boolean;
  /** How many of those who count are there. */
  readonly counted: number;
  readonly minimum: number;
  /** How many there could be: everybody of the groups that count. */
  readonly expected: number;
  /** Since when it is met, or no longer met, by arrivals and departures; null where it always was. */
  readonly since: number | null;
};

type Attended = Pick<Meeting, 'roster' | 'attendance' | 'quorum'>;

/** The groups that count; all where the rule names none. A group removed since counts nobody. */
export const quorumGroups = ({ roster, quorum }: Attended): readonly ParticipantGroup[] =>
  quorum === null || quorum.groups.length === 0
    ? roster
    : roster.filter(({ id }) => quorum.groups.includes(id));

/**
 * The quorum at a moment, `now` in milliseconds since 1970 UTC; null where the meeting has no rule. Who takes part, in
 * the room or online, counts from their arrival until their departure; without an arrival from the beginning,
 * without a departure to the end. `history` is {@link quorumHistory} of the same meeting, where it is at hand.
 */
export function quorumState(
  meeting: Attended,
  now: number,
  history: readonly QuorumMoment[] = quorumHistory(meeting),
): QuorumState | null {
  const past = history.filter(({ at }) => at <= now);
  const present = past.at(-1);
  if (meeting.quorum === null || present === undefined) return null;
  const turned = past.findLast(({ isMet }, index) => past[index - 1]?.isMet !== isMet);
  return {
    isMet: present.isMet,
    counted: present.counted,
    minimum: meeting.quorum.minimum,
    expected: quorumGroups(meeting).reduce((sum, { participants }) => sum + participants.length, 0),
    since: turned === undefined || turned.at === -Infinity ? null : turned.at,
  };
}

/**
 * The quorum over the whole meeting: a first entry at -Infinity for those without an arrival, then one for each moment
 * at which the number changes, in order. Empty where the meeting has no rule.
 */
export function quorumHistory(meeting: Attended): QuorumMoment[] {
  const { quorum } = meeting;
  if (quorum === null) return [];
  const changes = new Map<number, number>([[-Infinity, 0]]);
  const add = (at: number, by: number): void => void changes.set(at, (changes.get(at) ?? 0) + by);
  for (const participant of quorumGroups(meeting).flatMap(({ participants }) => participants)) {
    const stay = stayOf(meeting, participant);
    if (stay === null) continue;
    add(stay.from, 1);
    add(stay.to, -1);
  }
  changes.delete(Infinity);
  let counted = 0;
  return [...changes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .filter(([at, by]) => by !== 0 || at === -Infinity)
    .map(([at, by]) => {
      counted += by;
      return { at, counted, isMet: counted >= quorum.minimum };
    });
}

/** From when to when somebody takes part; null where never. A departure before the arrival is none of a stay. */
function stayOf(meeting: Attended, participant: Participant): { from: number; to: number } | null {
  if (!isTakingPart(meeting, participant)) return null;
  const { arrivedAt, leftAt } = attendanceOf(meeting, participant.id) ?? {};
  const from = arrivedAt === undefined ? -Infinity : Date.parse(arrivedAt);
  const to = leftAt === undefined ? Infinity : Date.parse(leftAt);
  return to <= from ? null : { from, to };
}
