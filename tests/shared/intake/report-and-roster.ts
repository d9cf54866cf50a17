import type { AttendanceReport } from '../../../shared/attendance/attendance-report.ts';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { usualChoice, type AttendeeChoice } from '../../../shared/intake/attendance-choice.ts';
import {
  planAttendance,
  type AttendanceOptions,
  type ChosenAttendee,
} from '../../../shared/intake/plan-attendance.ts';
import { staysIn } from '../../../shared/intake/report-stay.ts';
import { aliasesOfRoster } from '../../../shared/matching/aliases-of-roster.ts';
import { matchAttendance } from '../../../shared/matching/match-attendance.ts';
import { takeAttendance, type AttendancePlan } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { countedIdentifiers, type GroupId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';

/** A report of Zoom of 2 March 2026; `rows` are name, joined, left on the wall of the report. */
export const zoomReport = (
  rows: readonly (readonly [name: string, joined: string, left: string])[],
): string =>
  [
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)',
    ...rows.map(([name, joined, left]) => `${name},,03/02/2026 ${joined},03/02/2026 ${left},30`),
  ].join('\n');

export function readReport(text: string): AttendanceReport {
  const read = readAttendance(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

type Input = Parameters<typeof makeMeeting>[0];

/** A meeting at 11:00 UTC of 2 March 2026 with six people in two groups, two of whom are called Rui. */
export const boardMeeting = (input: Input = {}): Meeting =>
  makeMeeting({
    date: '2026-03-02',
    startTime: '11:00',
    roster: [
      {
        id: 'members',
        name: 'Members',
        participants: [
          { id: 'noor', familyName: 'Haddad', givenName: 'Noor' },
          { id: 'rui', familyName: 'Costa', givenName: 'Rui' },
          { id: 'rui2', familyName: 'Lopes', givenName: 'Rui' },
          { id: 'li', familyName: 'Li', givenName: 'Wei' },
        ],
      },
      {
        id: 'office',
        name: 'Secretariat',
        office: 'secretariat',
        participants: [
          { id: 'ana', familyName: 'Neves', givenName: 'Ana' },
          { id: 'bo', familyName: 'Sand', givenName: 'Bo' },
        ],
      },
    ],
    ...input,
  });

/** A report held against a meeting's roster, with what a person chose by shown name. */
export function chosenOf(
  meeting: Meeting,
  report: string,
  choices: Readonly<Record<string, AttendeeChoice>> = {},
): ChosenAttendee[] {
  const { people, skipped } = readReport(report);
  const stayOf = staysIn(meeting, meeting.timeZone, 0);
  return matchAttendance([...people, ...skipped], meeting.roster, aliasesOfRoster(meeting.roster)).map(
    (matched) => {
      const stay = stayOf(matched.attendee);
      return { matched, stay, choice: choices[matched.attendee.name] ?? usualChoice(matched, stay) };
    },
  );
}

export const planOf = (
  meeting: Meeting,
  chosen: readonly ChosenAttendee[],
  options: Partial<AttendanceOptions> = {},
): AttendancePlan =>
  planAttendance(meeting, chosen, {
    state: 'online',
    fillsTimes: true,
    remembers: true,
    marksAbsent: false,
    walkInGroup: 'members' as GroupId,
    newIdentifier: countedIdentifiers('new'),
    ...options,
  });

/** The meeting after a plan was taken. */
export function taken(meeting: Meeting, plan: AttendancePlan): Meeting {
  const doc = meetingToDocument(meeting);
  takeAttendance(doc, plan, 'test');
  return documentToMeeting(doc);
}
