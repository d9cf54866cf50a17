import { daysAfter, dayOf, monthEnd, monthOf, weekdayOf, yearOf } from '../dates/calendar.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Day } from '../meeting/text.ts';
import { nextMeetingOf } from './told-next-meeting.ts';

/** A day proposed for the next meeting, and what speaks for it. */
export type SuggestedDate = { readonly day: Day; readonly reason: 'stated' | 'interval' };

/**
 * When the next meeting may be: the day the minutes of the last one name for it, else as long after it as it was after
 * the one before. Null where neither is known.
 */
export function suggestDate(
  last: Pick<Meeting, 'agenda' | 'date' | 'language' | 'timeZone'>,
  before: Pick<Meeting, 'date'> | null,
): SuggestedDate | null {
  if (last.date === null) return null;
  const stated = nextMeetingOf(last);
  if (stated !== null) return { day: stated.day, reason: 'stated' };
  if (before?.date == null || before.date >= last.date) return null;
  return { day: sameInterval(before.date, last.date), reason: 'interval' };
}

/**
 * A body that met on the second Tuesday of two months meets on the second Tuesday, one that met on the 15th on the
 * 15th; else it is the same number of days.
 */
function sameInterval(before: Day, last: Day): Day {
  const days = Math.round((Date.parse(last) - Date.parse(before)) / 86_400_000);
  const months = (yearOf(last) - yearOf(before)) * 12 + monthOf(last) - monthOf(before);
  if (months > 0) {
    const month = monthOf(last) + months;
    if (weekdayOf(before) === weekdayOf(last) && weekOf(before) === weekOf(last))
      return sameWeekday(yearOf(last), month, last);
    if (before.slice(8) === last.slice(8)) {
      const end = monthEnd(yearOf(last), month);
      return dayOf(yearOf(end), monthOf(end), Number(last.slice(8))) ?? end;
    }
  }
  return daysAfter(last, days);
}

/** Which of its weekday a day is in its month: 1 for the first Monday, 2 for the second. */
const weekOf = (day: Day): number => Math.ceil(Number(day.slice(8)) / 7);

function sameWeekday(year: number, month: number, like: Day): Day {
  const end = monthEnd(year, month);
  const first = `${end.slice(0, 8)}01` as Day;
  const day = daysAfter(first, ((weekdayOf(like) - weekdayOf(first) + 7) % 7) + (weekOf(like) - 1) * 7);
  // A fifth Tuesday is not in every month.
  return day > end ? daysAfter(day, -7) : day;
}
