import type { Day } from '../meeting/text.ts';
import { dayOf, monthEnd, yearOf } from './calendar.ts';
import { monthNames } from './month-names.ts';

type Reading = {
  readonly pattern: RegExp;
  readonly read: (found: readonly string[], from: Day) => Day | null;
};

const YEAR = '(?:,? (\\d{4}))?(?!\\d)';
const DATE = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';

/** Days written out: ISO, `8.3.2026`, "8 March 2026", "4-8 May" (its last day), "March 8th, 2026", "end of March". */
export function writtenDays(language: string): readonly Reading[] {
  const names = monthNames(language);
  const month = `(${[...names.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{M}])\\.?`;
  const at = (year: string | undefined, name: string | undefined, date: string | undefined, from: Day) =>
    onward(year, names.get((name ?? '').toLocaleLowerCase(language)) ?? 0, Number(date), from);
  return [
    {
      pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
      read: ([year, number, date]) => dayOf(Number(year), Number(number), Number(date)),
    },
    {
      pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu,
      read: ([date, number, year]) => dayOf(Number(year), Number(number), Number(date)),
    },
    {
      pattern: new RegExp(
        `(?<![\\d.])(?:\\d{1,2}\\s?[-–]\\s?)?${DATE} (?:of |de |d')?${month}${YEAR.replace(' ', ' (?:de )?')}`,
        'giu',
      ),
      read: ([date, name, year], from) => at(year, name, date, from),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${month} (?:\\d{1,2}\\s?[-–]\\s?)?${DATE}(?!\\d|:)${YEAR}`, 'giu'),
      // "It may 5 times be asked" is no date, "May 5" is.
      read: ([name, date, year], from) =>
        name === 'may' || name === 'march' ? null : at(year, name, date, from),
    },
    {
      pattern: new RegExp(`\\bend of ${month}${YEAR}`, 'giu'),
      read: ([name, year], from) => monthEndOnward(year, names.get((name ?? '').toLowerCase()) ?? 0, from),
    },
  ];
}

/** Without a year, the first such day not before the meeting. */
function onward(year: string | undefined, month: number, date: number, from: Day): Day | null {
  if (year !== undefined) return dayOf(Number(year), month, date);
  const first = dayOf(yearOf(from), month, date);
  if (first !== null && first >= from) return first;
  return dayOf(yearOf(from) + 1, month, date) ?? first;
}

function monthEndOnward(year: string | undefined, month: number, from: Day): Day | null {
  if (month === 0) return null;
  const end = monthEnd(year === undefined ? yearOf(from) : Number(year), month);
  return year === undefined && end < from ? monthEnd(yearOf(from) + 1, month) : end;
}
