import type { ParticipantId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import type { Participant } from './roster.ts';

/** "Ms. Carol Roach": as a person is named in running text. */
export const spokenName = ({ honorific, givenName, familyName }: Participant): string =>
  [honorific, givenName, familyName].filter((part) => part !== undefined && part.trim() !== '').join(' ');

/** Everyone of the roster by id. */
export const participantsById = (meeting: Pick<Meeting, 'roster'>): ReadonlyMap<ParticipantId, Participant> =>
  new Map(
    meeting.roster.flatMap((group) => group.participants).map((participant) => [participant.id, participant]),
  );
