import type { ParticipantId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import type { Participant } from './roster.ts';

/** "Ms. Carol Roach": as a person is named in running text. */
export const spokenName = ({ honorific, givenName, familyName }: Participant): string =>
  [honorific, givenName, familyName].filter((part) => part !== undefined && part.trim() !== '').join(' ');

type People = ReadonlyMap<ParticipantId, Participant>;
/** Asked for by every action of a list; a roster is a value, and a changed one another. */
const byRoster = new WeakMap<Meeting['roster'], People>();

/** Everyone of the roster by id. */
export function participantsById({ roster }: Pick<Meeting, 'roster'>): People {
  const known = byRoster.get(roster);
  if (known !== undefined) return known;
  const people: People = new Map(
    roster.flatMap(({ participants }) => participants).map((participant) => [participant.id, participant]),
  );
  byRoster.set(roster, people);
  return people;
}
