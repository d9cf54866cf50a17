import { yearOf } from '../dates/calendar.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Day } from '../meeting/text.ts';
import { LARGEST_ROMAN, readRoman, romanOf } from './roman-number.ts';

type Numbered = Pick<Meeting, 'number' | 'date'>;

/** What else is known of the series. */
export type NumberContext = {
  /** Day of the next meeting, where it is known. */
  readonly date?: Day | null;
  /** The meeting before the last, which shows whether the count begins anew each year. */
  readonly before?: Numbered | null;
};

/**
 * The number after that of the last meeting, in its own notation: XIV → XV, xiv → xv, 14 → 15, 09 → 10, 14th → 15th,
 * Fourth → Fifth, "No. 7" → "No. 8", 3/2026 → 4/2026, 2026-3 → 2026-4. Beside a year the count begins anew when the next
 * meeting is in a later year, 9/2026 → 1/2027, unless it went on from the year before (44/2025, 45/2026 → 46/2027).
 * Null where what counts is not certain: nothing, two numbers of which none is a year, a letter behind the number.
 */
export function nextNumber(last: Numbered, context: NumberContext = {}): string | null {
  const number = last.number.trim();
  if (number === '' || number.length > 100) return null;
  return (
    nextOrdinalWord(number) ??
    nextDigits({ ...last, number }, context) ??
    nextNumeral({ ...last, number }, context)
  );
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function nextOrdinalWord(number: string): string | null {
  const next = ORDINALS[ORDINALS.indexOf(number.toLowerCase()) + 1];
  if (next === undefined || !ORDINALS.includes(number.toLowerCase())) return null;
  if (number === number.toUpperCase()) return next.toUpperCase();
  return number[0] === number[0]?.toUpperCase() ? `${next[0]?.toUpperCase()}${next.slice(1)}` : next;
}

type Token = { readonly text: string; readonly from: number; readonly to: number };

const tokensOf = (text: string, pattern: RegExp): Token[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));

const isYear = ({ text }: Token): boolean => /^(?:19|20|21)\d\d$/.test(text);

/** The one token that counts, and the year beside it if there is one. */
function counterAmong(tokens: readonly Token[]): { counter: Token; year: Token | null } | null {
  const [first, second, third] = tokens;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return { counter: first, year: null };
  if (isYear(first) === isYear(second)) return null;
  return isYear(first) ? { counter: second, year: first } : { counter: first, year: second };
}

/** Behind a number: nothing, an ordinal's ending, or what cannot belong to it. */
const ORDINAL_ENDING = /^(?:st|nd|rd|th|ST|ND|RD|TH|er|ère|e|ème|º|ª|°)(?![\p{L}\p{N}])/u;

function nextDigits(last: Numbered, context: NumberContext): string | null {
  const { number } = last;
  // A decimal number or a list of digits in another script counts in a way not known here.
  if (/\p{N}/u.test(number.replaceAll(/[0-9ºª°]/g, ''))) return null;
  const found = counterAmong(tokensOf(number, /\d+/g));
  if (found === null) return null;
  const { counter, year } = found;
  // A year beside Roman numerals is not what counts, and "2026/27" is a year that ends in the next.
  if (year === null && isYear(counter) && numeralsIn(number).length > 0) return null;
  if (year !== null && counter.text === String(Number(year.text) + 1).slice(2)) return null;
  const rest = number.slice(counter.to);
  const ending = ORDINAL_ENDING.exec(rest)?.[0] ?? '';
  if (ending === '' && /^[\p{L}]/u.test(rest)) return null;
  const years = yearsAround(last, year, context);
  const beginsAnew = years.later !== null && !wentOn(last, context);
  const next = beginsAnew ? 1n : BigInt(counter.text) + 1n;
  const padded = String(next).padStart(counter.text.startsWith('0') ? counter.text.length : 1, '0');
  return replaced(number, [
    { ...counter, to: counter.to + ending.length, text: `${padded}${endingFor(next, ending)}` },
    ...(year === null || years.later === null ? [] : [{ ...year, text: String(years.later) }]),
  ]);
}

function endingFor(number: bigint, ending: string): string {
  if (/^(?:er|ère|e|ème)$/.test(ending)) return number === 1n ? 'er' : ending === 'ème' ? ending : 'e';
  if (!/^(?:st|nd|rd|th)$/i.test(ending)) return ending;
  const ones = number % 10n;
  const isTeen = (number / 10n) % 10n === 1n;
  const english = isTeen ? 'th' : ones === 1n ? 'st' : ones === 2n ? 'nd' : ones === 3n ? 'rd' : 'th';
  return ending === ending.toUpperCase() ? english.toUpperCase() : english;
}

const wordsIn = (text: string): Token[] => tokensOf(text, /[\p{L}\p{N}]+/gu);

const numeralsIn = (text: string): Token[] => wordsIn(text).filter((word) => readRoman(word.text) !== null);

/** Roman numerals. Small ones count only alone: in a line of words "di" and "mi" are words. */
function nextNumeral(last: Numbered, context: NumberContext): string | null {
  const { number } = last;
  const years = tokensOf(number, /\d+/g);
  const [year] = years;
  if (years.length > 1 || (year !== undefined && !isYear(year))) return null;
  const words = wordsIn(number).filter(({ from }) => from !== year?.from);
  const numerals = numeralsIn(number);
  const isSmall = words.length === 1 && readRoman(words[0]?.text.toUpperCase() ?? '') !== null;
  const [numeral] = isSmall ? words : numerals;
  if (numeral === undefined || numerals.length > 1 || !/^(?:[A-Z]+|[a-z]+)$/.test(numeral.text)) return null;
  const value = (readRoman(numeral.text.toUpperCase()) ?? LARGEST_ROMAN) + 1;
  if (value > LARGEST_ROMAN) return null;
  const { later } = yearsAround(last, year ?? null, context);
  // Meetings counted in Roman numerals are counted through; the year only says when.
  const next = numeral.text === numeral.text.toLowerCase() ? romanOf(value).toLowerCase() : romanOf(value);
  return replaced(number, [
    { ...numeral, text: next },
    ...(year === undefined || later === null ? [] : [{ ...year, text: String(later) }]),
  ]);
}

/**
 * The year the next number names where it is a later one. Null where the number has no year, the next day is not
 * known, or the number's year never was the calendar's (a financial year, a session): then it stays.
 */
function yearsAround(last: Numbered, year: Token | null, { date }: NumberContext): { later: number | null } {
  if (year === null || date == null) return { later: null };
  const named = Number(year.text);
  const isOfCalendar = last.date === null || yearOf(last.date) === named;
  return { later: isOfCalendar && yearOf(date) > named ? yearOf(date) : null };
}

/** Whether the count went on when the year changed last: "44/2025" before "45/2026". */
function wentOn({ number }: Numbered, { before }: NumberContext): boolean {
  const partsOf = (text: string) => counterAmong(tokensOf(text, /\d+/g));
  const [now, then] = [partsOf(number), partsOf(before?.number ?? '')];
  if (now?.year == null || then?.year == null || now.year.text === then.year.text) return false;
  return BigInt(now.counter.text) === BigInt(then.counter.text) + 1n && now.counter.text !== '1';
}

const replaced = (text: string, tokens: readonly Token[]): string =>
  tokens
    .toSorted((one, other) => other.from - one.from)
    .reduce((result, token) => result.slice(0, token.from) + token.text + result.slice(token.to), text);
