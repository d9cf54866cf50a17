import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Participant } from '../../../../shared/meeting/roster.ts';
import { findParticipants } from '../../../../shared/names/find-participants.ts';
import { indexNames } from '../../../../shared/names/index-names.ts';
import { placeOf, type RosterPlace } from '../roster-place.ts';

const SHOWN = 6;

/**
 * Whose entry may be a second one of `kept`: those found by what is typed; before anything is, those called the same
 * in either order, then those of the same family name.
 */
export function mergeCandidates(
  meeting: Pick<Meeting, 'roster'>,
  kept: Participant,
  typed: string,
): RosterPlace[] {
  const index = indexNames(meeting.roster);
  const { familyName, givenName } = kept;
  const queries = typed.trim() === '' ? [`${familyName} ${givenName}`, familyName] : [typed];
  const found = queries.flatMap((query) => findParticipants(index, query).map(({ id }) => id));
  return [...new Set(found)]
    .filter((id) => id !== kept.id)
    .slice(0, SHOWN)
    .flatMap((id) => placeOf(meeting, id) ?? []);
}
