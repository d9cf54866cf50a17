import { Temporal } from 'temporal-polyfill';
import { dateFormatter } from '../dates/date-formatter.ts';
import type { Moment } from './moment.ts';

export type TimePrecision = 'minute' | 'second';

/**
 * The time on the wall of a zone, with the zone's usual short name at that moment: "12:34 UTC", "14:34 CEST". 24 hours,
 * Latin digits, the rest as the language has it. Where this machine does not know the zone the time is UTC and says so;
 * where it does not know the language it is British.
 */
export const timeOfDayText = (
  moment: Moment,
  timeZone: string,
  language: string,
  precision: TimePrecision = 'minute',
): string => formatted(moment, timeZone, language, precision === 'second' ? { second: '2-digit' } : {});

/**
 * The time in the meeting's zone and, where the clocks of the two differ at that moment, in the reader's: "12:34 UTC
 * (14:34 CEST)", with the day of the week where it is another: "23:30 UTC (Tue 01:30 CEST)".
 */
export function timeInBothZonesText(
  moment: Moment,
  zones: { readonly meeting: string; readonly reader: string },
  language: string,
): string {
  const own = timeOfDayText(moment, zones.meeting, language);
  const meetingWall = wallTime(moment, zones.meeting) ?? wallTime(moment, 'UTC');
  const readerWall = wallTime(moment, zones.reader);
  if (meetingWall === null || readerWall === null || readerWall.equals(meetingWall)) return own;
  const isSameDay = readerWall.toPlainDate().equals(meetingWall.toPlainDate());
  const other = formatted(moment, zones.reader, language, isSameDay ? {} : { weekday: 'short' });
  return `${own} (${other})`;
}

/** Date and time on the wall of a zone; null where the zone is not known. */
export function wallTime(moment: Moment, timeZone: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(Math.floor(moment))
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime();
  } catch {
    return null;
  }
}

function formatted(
  moment: Moment,
  timeZone: string,
  language: string,
  more: Intl.DateTimeFormatOptions,
): string {
  const options: Intl.DateTimeFormatOptions = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
    calendar: 'gregory',
    timeZoneName: 'short',
    ...more,
  };
  const zone = wallTime(moment, timeZone) === null ? 'UTC' : timeZone;
  // CLDR puts a comma after the weekday; between brackets it reads as the end of a clause.
  return dateFormatter(language, { ...options, timeZone: zone })
    .formatToParts(moment)
    .map(({ type, value }) => (type === 'literal' && value === ', ' ? ' ' : value))
    .join('');
}
