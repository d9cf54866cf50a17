import { collatorOf, sortedByName } from '../summary/participants-annex.ts';
import type { ParticipantId } from './identifier.ts';
import type { Participant, ParticipantGroup } from './roster.ts';

type Named = Pick<Participant, 'familyName' | 'givenName'>;

/** A group's participants A to Z; with `keepsHead` whoever stands first stays there, as the head of a secretariat does. */
export function sortedGroup(
  { participants }: ParticipantGroup,
  language: string,
  { keepsHead }: { readonly keepsHead: boolean },
): ParticipantId[] {
  const head = keepsHead ? participants.slice(0, 1) : [];
  return [...head, ...sortedByName(participants.slice(head.length), language)].map(({ id }) => id);
}

/**
 * Where a newcomer stands in a group: at their place in a group that is sorted by name, be it behind a head who stands
 * first; last in one that is not.
 */
export function placeInGroup({ participants }: ParticipantGroup, newcomer: Named, language: string): number {
  const compare = comparison(language);
  const start = sortedFrom(participants, compare);
  return start === null ? participants.length : placeFrom(start, participants, newcomer, compare);
}

/** Participants of a group with newcomers among them, each at their place; where they are not sorted, last and as they come. */
export function insertedByName(
  participants: readonly Participant[],
  newcomers: readonly Participant[],
  language: string,
): Participant[] {
  const compare = comparison(language);
  const start = participants.length === 0 ? null : sortedFrom(participants, compare);
  if (start === null) return [...participants, ...newcomers];
  const sorted = newcomers.toSorted(compare);
  const members = participants.slice(0, start);
  for (const participant of participants.slice(start)) {
    while (sorted[0] !== undefined && compare(sorted[0], participant) < 0)
      members.push(...sorted.splice(0, 1));
    members.push(participant);
  }
  return [...members, ...sorted];
}

type Comparison = (one: Named, other: Named) => number;

function comparison(language: string): Comparison {
  const collator = collatorOf(language);
  return (one, other) =>
    collator.compare(one.familyName, other.familyName) || collator.compare(one.givenName, other.givenName);
}

/** From which participant on they are sorted: the first, or the second behind a head; null where they are not. */
function sortedFrom(participants: readonly Named[], compare: Comparison): 0 | 1 | null {
  const isSortedFrom = (start: number): boolean =>
    participants.every((participant, index) => {
      const next = participants[index + 1];
      return index < start || next === undefined || compare(participant, next) <= 0;
    });
  // Of two people any order is sorted behind a head; three are the least that show one.
  return isSortedFrom(0) ? 0 : participants.length > 2 && isSortedFrom(1) ? 1 : null;
}

function placeFrom(
  start: number,
  participants: readonly Named[],
  newcomer: Named,
  compare: Comparison,
): number {
  const before = participants.findIndex(
    (participant, index) => index >= start && compare(newcomer, participant) < 0,
  );
  return before === -1 ? participants.length : before;
}
