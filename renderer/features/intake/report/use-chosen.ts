import { useMemo } from 'react';
import { usualChoice, type AttendeeChoice } from '../../../../shared/intake/attendance-choice.ts';
import type { ChosenAttendee } from '../../../../shared/intake/plan-attendance.ts';
import { otherDayOf, staysIn } from '../../../../shared/intake/report-stay.ts';
import type { AttendanceReport } from '../../../../shared/attendance/attendance-report.ts';
import { aliasesOfRoster } from '../../../../shared/matching/aliases-of-roster.ts';
import { matchAttendance } from '../../../../shared/matching/match-attendance.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Day } from '../../../../shared/meeting/text.ts';
import { meetingStore, useMeeting } from '../../../store/open-meeting.ts';
import { useReport } from './report-store.ts';

/** Somebody of the report at their place in it. */
export type PlacedAttendee = ChosenAttendee & { readonly place: number };

export type Chosen = {
  readonly attendees: readonly PlacedAttendee[];
  /** The report's day where it is not the meeting's. */
  readonly otherDay: Day | null;
  readonly fillsTimes: boolean;
};

/** The report held against the roster, with what was chosen of it. */
export function useChosen(report: AttendanceReport): Chosen {
  const roster = useMeeting((meeting) => meeting.roster);
  const clock = useMeeting((meeting) => meeting.clock);
  const date = useMeeting((meeting) => meeting.date);
  const startTime = useMeeting((meeting) => meeting.startTime);
  const zone = useMeeting((meeting) => meeting.timeZone);
  const choices = useReport((state) => state.choices);
  const timeZone = useReport((state) => state.timeZone) ?? zone;
  const fills = useReport((state) => state.fillsTimes);
  const matched = useMemo(
    () => matchAttendance([...report.people, ...report.skipped], roster, aliasesOfRoster(roster)),
    [report, roster],
  );
  const told = useMemo(() => {
    const { meeting } = meetingStore.getState();
    if (meeting === null) throw new Error('No meeting is open here.');
    const now: Meeting = { ...meeting, clock, date, startTime, timeZone: zone };
    const otherDay = otherDayOf(report, now);
    const stayOf = staysIn(now, timeZone, Date.now());
    // Of another day everybody would have come after the end, or left before the beginning.
    const stays = matched.map(({ attendee }) =>
      otherDay === null ? stayOf(attendee) : { ...stayOf(attendee), remark: null },
    );
    return { otherDay, stays };
  }, [matched, report, clock, date, startTime, zone, timeZone]);
  const attendees = useMemo(
    () =>
      matched.flatMap((one, place): PlacedAttendee[] => {
        const stay = told.stays[place];
        if (stay === undefined) return [];
        const choice: AttendeeChoice | null = choices.get(place) ?? usualChoice(one, stay);
        return [{ place, matched: one, stay, choice }];
      }),
    [matched, told, choices],
  );
  return { attendees, otherDay: told.otherDay, fillsTimes: fills ?? told.otherDay === null };
}
