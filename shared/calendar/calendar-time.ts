import type { Day, TimeOfDay } from '../meeting/text.ts';
import { daySchema, timeOfDaySchema } from '../meeting/text.ts';
import { calendarZone } from './calendar-zone.ts';
import type { ContentLine } from '../text/content-lines.ts';

/** When something is, as it was written: never converted into another zone. */
export type CalendarTime = {
  readonly day: Day;
  /** Null for a whole day. */
  readonly time: TimeOfDay | null;
  /** IANA name; null where none is told ("floating"), or one that nobody knows. */
  readonly timeZone: string | null;
};

/** The value of DTSTART, DTEND and the like (RFC 5545, section 3.3.5); null where it is no day. */
export function calendarTime({ value, parameters }: ContentLine): CalendarTime | null {
  // A parameter whose value lost its colon ("DTSTART;;VALUE=DATE-TIME:2014...") leaves the time where it belongs.
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z?))?$/.exec(value.trim());
  const [, year, month, date, hour, minute, utc] = match ?? [];
  const day = daySchema.safeParse(`${year}-${month}-${date}`);
  if (!day.success) return null;
  const time = timeOfDaySchema.safeParse(`${hour}:${minute}`);
  const zone = parameters.get('TZID');
  return {
    day: day.data,
    time: time.success ? time.data : null,
    timeZone: utc === 'Z' ? 'UTC' : zone === undefined || !time.success ? null : calendarZone(zone),
  };
}
