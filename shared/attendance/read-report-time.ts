import { dayOf } from '../dates/calendar.ts';
import { monthNames } from '../dates/month-names.ts';
import type { ReportTime } from './attendance-report.ts';
import { plainDigits } from './plain-digits.ts';

/** In which order a report writes day and month where both are numbers. */
export type DateOrder = 'day-first' | 'month-first';

/** A time of a report, its date still as written. */
type WrittenTime = {
  /** The numbers of the date, null where only a time of day stands here. */
  readonly date: readonly [number, number, number] | null;
  readonly separator: string;
  readonly isMonthNamed: boolean;
  readonly isHalfDay: boolean;
  readonly time: string;
};

const CLOCK = /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?(?!\d)/gu;
const AFTERNOON = /(?<![\p{L}])(?:p\.? ?m\.?|下午|午後|오후|م|晚上|مساءً)(?!\p{L})|下午|午後|오후/iu;
const MORNING = /(?<![\p{L}])(?:a\.? ?m\.?|上午|午前|오전|ص|凌晨|早上|صباحًا)(?!\p{L})|上午|午前|오전/iu;
const DATE = /(\d{1,4})\s?([./-]|年)\s?(\d{1,2})\s?(?:[./-]|月)\s?(\d{1,4})/u;

/**
 * In which order the times of one report are written: as a number over 12 says; else American with a 12-hour clock and
 * slashes, else day first, as everywhere. `usual` holds where nothing says otherwise (Zoom writes month first).
 */
export function dateOrderOf(texts: readonly string[], usual: DateOrder | null): DateOrder {
  let order: DateOrder | null = null;
  for (const written of texts.map(readWritten)) {
    if (written?.date == null || written.isMonthNamed || written.date[0] > 31) continue;
    const [first, second] = written.date;
    if (first > 12) return 'day-first';
    if (second > 12) return 'month-first';
    if (written.separator === '.') order = 'day-first';
    else if (written.isHalfDay) order ??= 'month-first';
  }
  return order ?? usual ?? 'day-first';
}

/** A time as a report writes it in any usual notation; null for what is none, or on no day of the calendar. */
export function readReportTime(text: string, order: DateOrder): ReportTime | null {
  const written = readWritten(text);
  if (written === null) return null;
  if (written.date === null) return written.time;
  const [first, second, third] = written.date;
  const day =
    first > 31
      ? dayOf(first, second, third)
      : written.isMonthNamed || order === 'day-first'
        ? dayOf(fullYear(third), second, first)
        : dayOf(fullYear(third), first, second);
  return day === null ? null : `${day}T${written.time}`;
}

/** Whether a text is a time of a report, of whatever day. */
export const isReportTime = (text: string): boolean => readWritten(text) !== null;

/** A day alone, "2026-05-11", as some headers write it beside the time of day. */
export function readReportDay(text: string, order: DateOrder): string | null {
  const time = readReportTime(`${text} 00:00`, order);
  return time !== null && time.includes('T') ? time.slice(0, 10) : null;
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function readWritten(text: string): WrittenTime | null {
  if (text.length > 80) return null;
  const plain = plainDigits(text);
  // The date first: "06.10.26" would be a time of day.
  const dated = DATE.exec(plain);
  const named = dated === null ? namedDate(plain) : null;
  const rest = (dated === null ? plain : plain.replace(dated[0], ' ')).replace(/(?<=\d)T(?=\d)/u, ' ');
  const clock = [...rest.matchAll(CLOCK)].at(-1)?.groups;
  if (clock === undefined) return null;
  const isLate = AFTERNOON.test(rest);
  const isHalfDay = isLate || MORNING.test(rest);
  const hour = Number(clock['hour']);
  if (hour > 23 || Number(clock['minute']) > 59 || Number(clock['second'] ?? 0) > 59) return null;
  const hours = isHalfDay ? (hour > 12 ? hour : (hour % 12) + (isLate ? 12 : 0)) : hour;
  const letters = rest.replace(/\([^)]*\)/gu, '').match(/\p{L}/gu)?.length ?? 0;
  // A sentence with a time in it is none.
  if (named === null && letters > 12) return null;
  return {
    date: named ?? (dated === null ? null : [Number(dated[1]), Number(dated[3]), Number(dated[4])]),
    separator: dated?.[2] ?? '',
    isMonthNamed: named !== null,
    isHalfDay,
    time: [hours, clock['minute'], clock['second'] ?? 0]
      .map((part) => String(part).padStart(2, '0'))
      .join(':'),
  };
}

/** "Oct 6, 2026" or "6 October 2026" as day, month, year. */
function namedDate(plain: string): readonly [number, number, number] | null {
  const words =
    /(?<month>\p{L}{3,})\.? (?<day>\d{1,2}),? (?<year>\d{4})/u.exec(plain)?.groups ??
    /(?<day>\d{1,2})[. -](?:de )?(?<month>\p{L}{3,})\.?[ -](?:de )?(?<year>\d{4})/u.exec(plain)?.groups;
  const month = monthNames('en').get((words?.['month'] ?? '').toLowerCase());
  return words === undefined || month === undefined
    ? null
    : [Number(words['day']), month, Number(words['year'])];
}
