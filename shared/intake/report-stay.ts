import { Temporal } from 'temporal-polyfill';
import type { AttendanceReport, Attendee, ReportTime } from '../attendance/attendance-report.ts';
import { effectiveEvents } from '../clock/effective-events.ts';
import { momentOfMeeting } from '../meeting/attendance-times.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Day, Instant } from '../meeting/text.ts';
import { dayInZone, knownZone, readWallTime } from '../meeting/wall-time.ts';

/** From when to when somebody of a report was there, as far as the meeting is concerned. */
export type Stay = {
  readonly arrivedAt: Instant | null;
  /** Null also for who stayed to the end of the report. */
  readonly leftAt: Instant | null;
  /** Why they took no part although they were connected. */
  readonly remark: 'leftBeforeStart' | 'joinedAfterEnd' | null;
};

type Span = { readonly start: number | null; readonly end: number | null };
const NO_STAY: Stay = { arrivedAt: null, leftAt: null, remark: null };

/**
 * Gives for each attendee of a report when they came and went. The report's times are on the wall of `timeZone`. Who
 * was connected before the meeting began came when it began, who stayed connected after its end left when it ended.
 */
export function staysIn(meeting: Meeting, timeZone: string, now: number): (attendee: Attendee) => Stay {
  const span = spanOf(meeting, now);
  const around = momentOfMeeting(meeting, now);
  return ({ firstJoinedAt, lastLeftAt }) => {
    const joined = momentOfTime(firstJoinedAt, timeZone, around);
    const left = momentOfTime(lastLeftAt, timeZone, around);
    if (left !== null && span.start !== null && left <= span.start)
      return { ...NO_STAY, remark: 'leftBeforeStart' };
    if (joined !== null && span.end !== null && joined >= span.end)
      return { ...NO_STAY, remark: 'joinedAfterEnd' };
    const arrivedAt = joined === null ? null : Math.max(joined, span.start ?? joined);
    const leftAt = left === null ? null : Math.min(left, span.end ?? left);
    return {
      arrivedAt: instantOrNull(arrivedAt),
      leftAt: arrivedAt !== null && leftAt !== null && leftAt < arrivedAt ? null : instantOrNull(leftAt),
      remark: null,
    };
  };
}

/** The meeting by its clock, else its beginning by the calendar; null where that says nothing. */
function spanOf(meeting: Meeting, now: number): Span {
  const events = effectiveEvents(meeting.clock);
  const last = events.at(-1);
  const isPlanned = meeting.date !== null && meeting.startTime !== null;
  return {
    start: events[0]?.moment ?? (isPlanned ? momentOfMeeting(meeting, now) : null),
    end: last?.kind === 'adjourn' ? last.moment : null,
  };
}

/**
 * The day a report is of, where that is not the meeting's: it is another meeting's report, or the meeting's day is
 * wrong. Null where both agree or one says no day.
 */
export function otherDayOf({ startedAt, people }: AttendanceReport, meeting: Meeting): Day | null {
  const told = startedAt ?? people.find(({ firstJoinedAt }) => firstJoinedAt !== null)?.firstJoinedAt ?? '';
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(told)?.[0];
  const start = effectiveEvents(meeting.clock)[0];
  const meant = start === undefined ? meeting.date : dayInZone(start.moment, meeting.timeZone);
  if (day === undefined || meant === null) return null;
  const apart = Temporal.PlainDate.from(day).until(meant, { largestUnit: 'day' }).days;
  // The report's zone may be another one, in which it was the day before or after.
  return Math.abs(apart) > 1 ? (day as Day) : null;
}

function momentOfTime(time: ReportTime | null, timeZone: string, around: number): number | null {
  if (time === null) return null;
  if (time.includes('T'))
    return Temporal.PlainDateTime.from(time).toZonedDateTime(knownZone(timeZone)).epochMilliseconds;
  const read = readWallTime(time.slice(0, 5), { timeZone, around });
  return read.ok ? Date.parse(read.value) : null;
}

const instantOrNull = (moment: number | null): Instant | null =>
  moment === null ? null : (new Date(moment).toISOString() as Instant);
