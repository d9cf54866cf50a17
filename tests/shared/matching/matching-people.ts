import type { Attendee } from '../../../shared/attendance/attendance-report.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';

/** What a test says of a participant. */
export type LoosePerson = { familyName: string; givenName?: string; email?: string; affiliation?: string };
/** A roster of one group; ids are p0, p1, … in order. */
export const rosterOf = (people: readonly LoosePerson[]): Meeting['roster'] =>
  makeMeeting({
    roster: [
      { id: 'g', name: 'All', participants: people.map((person, index) => ({ id: `p${index}`, ...person })) },
    ],
  }).roster;

/** Somebody of a report, without times. */
export const attendee = (name: string, email: string | null = null): Attendee => ({
  name,
  email,
  seconds: null,
  firstJoinedAt: null,
  lastLeftAt: null,
});
