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
  asDocumentsWriteIt(dateFormatter(language, DAY).format(new Date(`${day}T12:00:00Z`)), day, language);

/** Where the United Nations' documents write a day otherwise than CLDR does. */
function asDocumentsWriteIt(text: string, day: Day, language: string): string {
  const tag = language.toLowerCase();
  // The first of a month is an ordinal.
  if (/^fr(?:-|$)/.test(tag)) return text.replace(/^1 /, '1er ');
  // The word, since the abbreviation would end a sentence in two full stops.
  if (/^ru(?:-|$)/.test(tag)) return text.replace(/\s*г\.$/, ' года');
  // Arabic for all Arab countries gives both names of a month; a country's tag (`ar-EG`) asks for its own.
  if (tag === 'ar' || tag === 'ar-001') {
    const [year = '', month = '', date = ''] = day.split('-');
    return `${Number(date)} ${ARABIC_MONTHS[Number(month) - 1]} ${Number(year)}`;
  }
  return text;
}

/** As in the Arabic documents of the United Nations: the Syriac name, then the Roman one. */
export const ARABIC_MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

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
