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
  const collator = collatorOf(language);
  const compare = (one: Named, other: Named): number =>
    collator.compare(one.familyName, other.familyName) || collator.compare(one.givenName, other.givenName);
  const isSortedFrom = (start: number): boolean =>
    participants.every((participant, index) => {
      const next = participants[index + 1];
      return index < start || next === undefined || compare(participant, next) <= 0;
    });
  // Of two people any order is sorted behind a head; three are the least that show one.
  const start = isSortedFrom(0) ? 0 : participants.length > 2 && isSortedFrom(1) ? 1 : null;
  if (start === null) return participants.length;
  const before = participants.findIndex(
    (participant, index) => index >= start && compare(newcomer, participant) < 0,
  );
  return before === -1 ? participants.length : before;
}
