import { attendanceOf } from '../meeting/attendance-of.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { AttendanceState } from '../meeting/roster.ts';
import type { Instant } from '../meeting/text.ts';
import { wallTimeText } from '../meeting/wall-time.ts';
import { textDirection } from '../summary/text-direction.ts';
import type { Privacy } from './outgoing-actions.ts';
import { textColumn, type Table } from './table.ts';

/** What a state of attendance is called in a list. */
export const ATTENDANCE_WORDS: Readonly<Record<AttendanceState, string>> = {
  present: 'Present',
  online: 'Online',
  apologies: 'Apologies',
  absent: 'Absent',
};

/**
 * Everybody of the roster in its order, with attendance and the times on the wall of the meeting; an empty attendance
 * is one nobody ticked. Addresses only where they were asked for.
 */
export function participantTable(meeting: Meeting, { withPrivate }: Privacy): Table {
  const time = (instant: Instant | undefined): string =>
    instant === undefined ? '' : wallTimeText(instant, meeting.timeZone);
  return {
    name: 'Participants',
    direction: textDirection(meeting.language),
    columns: [
      textColumn('Group', 28),
      textColumn('Family name', 22),
      textColumn('Given name', 22),
      textColumn('Title', 10),
      textColumn('Affiliation', 36),
      textColumn('Country', 18),
      textColumn('Attendance', 14),
      textColumn('Arrived', 10),
      textColumn('Left', 10),
      textColumn('Walk-in', 10),
      ...(withPrivate ? [textColumn('E-mail', 30)] : []),
    ],
    rows: meeting.roster.flatMap((group) =>
      group.participants.map((person) => {
        const attendance = attendanceOf(meeting, person.id);
        return [
          group.name,
          person.familyName,
          person.givenName,
          person.honorific ?? '',
          person.affiliation ?? '',
          person.country ?? '',
          attendance === undefined ? '' : ATTENDANCE_WORDS[attendance.state],
          time(attendance?.arrivedAt),
          time(attendance?.leftAt),
          attendance?.isWalkIn === true ? 'Yes' : '',
          ...(withPrivate ? [person.email ?? ''] : []),
        ];
      }),
    ),
  };
}
