import { Temporal } from 'temporal-polyfill';
import type { Day } from '../meeting/text.ts';
import type { Meeting } from '../meeting/meeting.ts';

/** The day written out in a language, "2 March 2026". The calendar is always the Gregorian one, as given. */
export function dateText(day: Day, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return formatter(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/**
 * The zone's usual short name at the start of the meeting ("UTC", "CET", "GMT+3"). A zone or language this machine
 * does not know is printed as written: a time is never converted, and never left without its zone.
 */
export function zoneText(
  { date, startTime, timeZone }: Pick<Meeting, 'date' | 'startTime' | 'timeZone'>,
  language: string,
): string {
  try {
    const start = Temporal.PlainDateTime.from(
      `${date ?? '2026-01-01'}T${startTime ?? '12:00'}`,
    ).toZonedDateTime(timeZone);
    const parts = new Intl.DateTimeFormat([british(language), 'en-GB'], {
      timeZone,
      timeZoneName: 'short',
    }).formatToParts(start.epochMilliseconds);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

// Plain "en" is American in CLDR: "March 2, 2026", and "GMT+1" where the field says "CET". The house is British.
const british = (language: string): string => (language.toLowerCase() === 'en' ? 'en-GB' : language);
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fixed = { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat([british(language), 'en-GB'], fixed);
  } catch {
    return new Intl.DateTimeFormat('en-GB', fixed);
  }
}
