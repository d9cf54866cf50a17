import { Temporal } from 'temporal-polyfill';
import { propertyOf, type CalendarEvent } from './calendar-events.ts';
import { calendarTime, type CalendarTime } from './calendar-time.ts';

/** How long an event is, in minutes, by its end or its duration (RFC 5545, section 3.6.1); null where neither says so. */
export function eventMinutes(event: CalendarEvent, start: CalendarTime): number | null {
  if (start.time === null) return null;
  const duration = propertyOf(event, 'DURATION');
  if (duration !== undefined) return durationMinutes(duration.value);
  const endLine = propertyOf(event, 'DTEND');
  const end = endLine === undefined ? null : calendarTime(endLine);
  if (end?.time == null) return null;
  const minutes = Math.round((momentOf(end) - momentOf(start)) / 60_000);
  return minutes > 0 ? minutes : null;
}

function durationMinutes(text: string): number | null {
  try {
    const minutes = Temporal.Duration.from(text.trim()).total({ unit: 'minute', relativeTo: '2026-01-01' });
    return minutes > 0 ? Math.round(minutes) : null;
  } catch {
    return null;
  }
}

/** Two times without a zone are of one zone, whichever that is. */
const momentOf = ({ day, time, timeZone }: CalendarTime): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone ?? 'UTC').epochMilliseconds;
