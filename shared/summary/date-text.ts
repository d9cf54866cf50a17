import { Temporal } from 'temporal-polyfill';
import { dateFormatter } from '../dates/date-formatter.ts';
import type { Day } from '../meeting/text.ts';
import type { Meeting } from '../meeting/meeting.ts';

const DAY = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
  calendar: 'gregory',
  numberingSystem: 'latn',
} as const;

/** The day written out in a language, "2 March 2026". The calendar is always the Gregorian one, as given. */
export const dateText = (day: Day, language: string): string =>
  dateFormatter(language, DAY).format(new Date(`${day}T12:00:00Z`));

/**
 * The zone's usual short name at the start of the meeting ("UTC", "CET", "GMT+3"). A zone or language this machine
 * does not know is printed as written: a time is never converted, and never left without its zone.
 */
export function zoneText(
  { date, startTime, timeZone }: Pick<Meeting, 'date' | 'startTime' | 'timeZone'>,
  language: string,
): string {
  if (timeZone === 'UTC') return timeZone;
  try {
    const wall = Temporal.PlainDateTime.from(`${date ?? '2026-01-01'}T${startTime ?? '12:00'}`);
    const zoneFormatter = dateFormatter(language, { timeZone, timeZoneName: 'short' });
    const parts = zoneFormatter.formatToParts(wall.toZonedDateTime(timeZone).epochMilliseconds);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}
