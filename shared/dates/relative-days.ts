import type { Day } from '../meeting/text.ts';
import { daysAfter, monthEnd, monthOf, weekdayOf, yearOf } from './calendar.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const weekday = WEEKDAYS.join('|');
const count = `\\d{1,2}|an?|${COUNTS.slice(1).join('|')}`;

type Reading = { readonly pattern: RegExp; readonly read: (found: readonly string[], from: Day) => Day };

/** Days said from the meeting's own day. Weeks begin on Monday (ISO 8601). */
export const relativeDays: readonly Reading[] = [
  { pattern: /\btoday\b/giu, read: (_, from) => from },
  { pattern: /\bday after tomorrow\b/giu, read: (_, from) => daysAfter(from, 2) },
  { pattern: /(?<!day after )\btomorrow\b/giu, read: (_, from) => daysAfter(from, 1) },
  // "Next Friday" is that of the week after; "Friday" and "this Friday" the first one to come.
  {
    pattern: new RegExp(`\\bnext (${weekday})\\b`, 'giu'),
    read: ([name], from) => daysAfter(from, 7 - weekdayOf(from) + numberOf(name)),
  },
  {
    pattern: new RegExp(`\\b(?<!(?:next|last|every|each) )(?:this |coming )?(${weekday})\\b`, 'giu'),
    read: ([name], from) => daysAfter(from, ((numberOf(name) - weekdayOf(from) + 6) % 7) + 1),
  },
  {
    pattern: new RegExp(`\\b(?:in|within) (${count}) (day|week|month)s?\\b`, 'giu'),
    read: ([many, unit], from) => later(from, amount(many), unit ?? ''),
  },
  {
    pattern: /\bend of (?:the|this) week\b/giu,
    read: (_, from) => daysAfter(from, (5 - weekdayOf(from) + 7) % 7),
  },
  { pattern: /\bend of next week\b/giu, read: (_, from) => daysAfter(from, 7 - weekdayOf(from) + 5) },
  {
    pattern: /\bend of (?:the|this) month\b/giu,
    read: (_, from) => monthEnd(yearOf(from), monthOf(from)),
  },
  { pattern: /\bend of next month\b/giu, read: (_, from) => monthEnd(yearOf(from), monthOf(from) + 1) },
  { pattern: /\bend of (?:the|this) year\b/giu, read: (_, from) => monthEnd(yearOf(from), 12) },
];

const numberOf = (name: string | undefined): number => WEEKDAYS.indexOf((name ?? '').toLowerCase()) + 1;

function amount(text: string | undefined): number {
  const lowered = (text ?? '').toLowerCase();
  if (/^\d/.test(lowered)) return Number(lowered);
  return Math.max(COUNTS.indexOf(lowered), 1);
}

function later(from: Day, many: number, unit: string): Day {
  if (unit.toLowerCase() !== 'month') return daysAfter(from, many * (unit.toLowerCase() === 'week' ? 7 : 1));
  const last = monthEnd(yearOf(from), monthOf(from) + many);
  const same = `${last.slice(0, 8)}${from.slice(8)}` as Day;
  return same < last ? same : last;
}
