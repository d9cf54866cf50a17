import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../meeting/meeting.ts';
import { asDuration, asMinutes, durationOf, NO_TIME, sumOf, type Duration } from './duration.ts';
import { after, asMoment, between, type Moment } from './moment.ts';

/** When the meeting ought to start and end. */
export type Schedule = {
  readonly start: Moment;
  /** Where the minutes planned on the agenda end, deferred and skipped items with them: as it was adopted. */
  readonly agendaEnd: Moment;
  /** When the meeting has to end: the end of its slot, else of its agenda; null where neither is planned. */
  readonly dueEnd: Moment | null;
};

// Further from its date the meeting is not that day's: an example tried out, a draft copied from last month's.
const SCHEDULE_HOLDS_WITHIN = asDuration(12 * 60 * 60 * 1_000);

type Scheduled = Pick<Meeting, 'agenda' | 'date' | 'startTime' | 'timeZone' | 'slotMinutes'>;

/**
 * The schedule, counted from the scheduled start, or from `begins` (the true start, or now) where none is scheduled or
 * the meeting was held more than 12 hours away from it.
 */
export function scheduleOf(
  meeting: Scheduled,
  begins: Moment,
  { isStarted }: { isStarted: boolean },
): Schedule {
  const scheduled = scheduledStart(meeting);
  const start = scheduled !== null && scheduleHolds(scheduled, begins, isStarted) ? scheduled : begins;
  const planned = adoptedTime(meeting);
  const agendaEnd = after(start, planned);
  if (meeting.slotMinutes !== null)
    return { start, agendaEnd, dueEnd: after(start, durationOf(asMinutes(meeting.slotMinutes))) };
  return { start, agendaEnd, dueEnd: planned === 0 ? null : agendaEnd };
}

/**
 * The moment of the start time on the wall of the meeting's zone; null where day, time or zone is not known. A time
 * that daylight saving leaves out is read an hour later, one that it repeats as the first of the two (RFC 5545, 3.3.5).
 */
export function scheduledStart({ date, startTime, timeZone }: Scheduled): Moment | null {
  if (date === null || startTime === null) return null;
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${startTime}`);
    return asMoment(wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds);
  } catch {
    return null;
  }
}

function scheduleHolds(scheduled: Moment, begins: Moment, isStarted: boolean): boolean {
  const late = between(scheduled, begins);
  if (!isStarted && late <= 0) return true;
  return Math.abs(late) <= SCHEDULE_HOLDS_WITHIN;
}

const adoptedTime = ({ agenda }: Scheduled): Duration =>
  sumOf(
    agenda.map(({ isListed, plannedMinutes }) =>
      isListed && plannedMinutes !== null ? durationOf(asMinutes(plannedMinutes)) : NO_TIME,
    ),
  );
