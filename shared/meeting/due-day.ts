import { Temporal } from 'temporal-polyfill';
import { failure, success, type Result } from '../result.ts';
import type { Day } from './text.ts';

export type DueDayFailure = { readonly kind: 'notADay'; readonly typed: string };

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Place of the name that begins as typed, three letters at least; -1 for none. */
const placeOf = (names: readonly string[], typed: string): number =>
  typed.length < 3 ? -1 : names.findIndex((name) => name.startsWith(typed));

/**
 * The day meant by what was typed for a due date, seen from `from`, the day of the meeting: "2026-03-08", "8 March",
 * "8 Mar 2027", "March 8", "8.3.", "8/3/2026" (day first), "today", "tomorrow", "Friday", "next Friday", "in 2 weeks",
 * "next week", "end of month". Without a year it is the next such day. An empty text is null: no due date.
 */
export function readDueDay(typed: string, from: Day): Result<Day | null, DueDayFailure> {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^by\s+/, '')
    .replace(/[,.]+$/, '');
  if (text === '') return success(null);
  const start = Temporal.PlainDate.from(from);
  const day = readRelative(text, start) ?? readNumbers(text, start) ?? readMonthName(text, start);
  return day === null || day.year > 9999
    ? failure({ kind: 'notADay', typed: typed.trim() })
    : success(day.toString() as Day);
}

/** The failure as a sentence: what is the case, that nothing was changed, what to do. */
export const describeDueDayFailure = ({ typed }: DueDayFailure): string =>
  `“${typed.slice(0, 30)}” is not a day. Nothing was changed; write it as in 8 March, next Friday or in 2 weeks.`;

function readRelative(text: string, start: Temporal.PlainDate): Temporal.PlainDate | null {
  if (text === 'today') return start;
  if (text === 'tomorrow') return start.add({ days: 1 });
  if (text === 'next week') return start.add({ weeks: 1 });
  if (text === 'next month') return start.add({ months: 1 });
  if (text === 'end of month' || text === 'end of the month') return start.with({ day: start.daysInMonth });
  const count = /^in (\d{1,4}|an?) (day|week|month|year)s?$/.exec(text);
  if (count !== null) {
    const [, amount = '', unit = ''] = count;
    return start.add({ [`${unit}s`]: /\d/.test(amount) ? Number(amount) : 1 });
  }
  const weekday = placeOf(WEEKDAYS, text.replace(/^(?:next|this) /, ''));
  if (weekday === -1) return null;
  const ahead = (weekday + 1 - start.dayOfWeek + 7) % 7;
  return start.add({ days: ahead === 0 ? 7 : ahead });
}

function readNumbers(text: string, start: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?$/.exec(text);
  return numbers === null ? null : withYear(Number(numbers[1]), Number(numbers[2]), numbers[3], start);
}

function readMonthName(text: string, start: Temporal.PlainDate): Temporal.PlainDate | null {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?<month>[a-z]{3,9})\.?(?:\s+(?<year>\d{4}))?$/.exec(
      text,
    ) ?? /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/.exec(text);
  const { day, month = '', year } = match?.groups ?? {};
  const number = placeOf(MONTHS, month) + 1;
  if (number === 0) return null;
  return withYear(Number(day), number, year, start);
}

function withYear(
  day: number,
  month: number,
  year: string | undefined,
  start: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (year !== undefined) return dayOf(Number(year.length === 2 ? `20${year}` : year), month, day);
  // 29 February may be up to eight years away.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const candidate = dayOf(start.year + ahead, month, day);
    if (candidate !== null && Temporal.PlainDate.compare(candidate, start) >= 0) return candidate;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** How far a day is from another, in words: "today", "in 6 days", "2 days late". */
export function distanceText(due: Day, today: Day): string {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(due), {
    largestUnit: 'days',
  }).days;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const count = Math.abs(days);
  return days > 0 ? `in ${count} days` : `${count} ${count === 1 ? 'day' : 'days'} late`;
}
