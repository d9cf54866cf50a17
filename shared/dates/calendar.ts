import type { Day } from '../meeting/text.ts';

const MILLISECONDS = 86_400_000;

/** The day, or null where the calendar has none of that number (31 April). Years are those people plan in. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2999) return null;
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
    ? (moment.toISOString().slice(0, 10) as Day)
    : null;
}

export const daysAfter = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10) as Day;

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The last day of a month. */
export const monthEnd = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as Day;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
