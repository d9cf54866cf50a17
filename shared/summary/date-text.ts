import { Temporal } from 'temporal-polyfill';
import type { Day } from '../meeting/text.ts';
import type { Meeting } from '../meeting/meeting.ts';

/** The day written out in a language, "2 March 2026". The calendar is always the Gregorian one, as given. */
export const dateText = (day: Day, language: string): string =>
  dayFormatter(language).format(new Date(`${day}T12:00:00Z`));

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
    const zoneFormatter = new Intl.DateTimeFormat(localesOf(language), { timeZone, timeZoneName: 'short' });
    const parts = zoneFormatter.formatToParts(wall.toZonedDateTime(timeZone).epochMilliseconds);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

// Plain "en" is American in CLDR: "March 2, 2026", and "GMT+1" where the field says "CET". The house is British.
const localesOf = (language: string): string[] => [
  language.toLowerCase() === 'en' ? 'en-GB' : language,
  'en-GB',
];

/** By language: making a formatter costs a thousand times what formatting does. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>();

function dayFormatter(language: string): Intl.DateTimeFormat {
  const known = dayFormatters.get(language);
  if (known !== undefined) return known;
  const made = makeDayFormatter(language);
  dayFormatters.set(language, made);
  return made;
}

function makeDayFormatter(language: string): Intl.DateTimeFormat {
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat(localesOf(language), options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
