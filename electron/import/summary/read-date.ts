import { dateText } from '../../../shared/summary/date-text.ts';
import { daySchema, type Day } from '../../../shared/meeting/text.ts';
import { monthOfName } from './month-names.ts';
import { patternText } from './pattern-text.ts';

export type ReadDate = {
  readonly day: Day;
  /** Language of the month's name, or null where none is named. */
  readonly language: string | null;
  /** Whether day and month could be the other way round. */
  readonly isAmbiguous: boolean;
};

const NAMED =
  /^(?:\p{L}+[.,]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s*(?:de\s+|of\s+|d['’]\s?)?(\p{L}[\p{L}\p{M}]*)\.?,?\s*(?:de\s+|del\s+)?(\d{4})(?:\s*(?:г\.?|года|р\.))?$/iu;
/** The first of two names of one month, as in the United Nations' Arabic: "آذار/مارس". */
const DOUBLE_MONTH = /\s[\p{Script=Arabic}\p{M} ]+\/(?=\p{Script=Arabic})/u;
const MONTH_FIRST = /^(?:\p{L}+[.,]?\s+)?(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const CJK = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/** A day written in words or figures, all of `text`; null where it is none. Figures are Western or Arabic-Indic. */
export function readDate(text: string): ReadDate | null {
  const plain = withWesternDigits(text.replace(/[\u200e\u200f\u061c]/g, ''))
    .replace(DOUBLE_MONTH, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const iso = ISO.exec(plain) ?? CJK.exec(plain);
  if (iso !== null) return dateOf(iso[1], Number(iso[2]), iso[3], null);
  const named = NAMED.exec(plain);
  if (named !== null) {
    const name = monthOfName(named[2] ?? '');
    if (name !== null) return dateOf(named[3], name.month, named[1], name.language);
  }
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst !== null) {
    const name = monthOfName(monthFirst[1] ?? '');
    if (name !== null) return dateOf(monthFirst[3], name.month, monthFirst[2], name.language);
  }
  const numeric = NUMERIC.exec(plain);
  if (numeric === null) return null;
  const [, first, , second, year] = numeric;
  const dayFirst = dateOf(year, Number(second), first, null);
  const monthBefore = dateOf(year, Number(first), second, null);
  const read = dayFirst ?? monthBefore;
  return read === null
    ? null
    : { ...read, isAmbiguous: dayFirst !== null && monthBefore !== null && first !== second };
}

/** The day a text gives in a known language: whichever day is printed like that. Exact in any language. */
export function readDateIn(text: string, language: string): ReadDate | null {
  for (const [index, pattern] of monthPatterns(language).entries()) {
    const { year = '', day = '' } = pattern.exec(text)?.groups ?? {};
    const read = year === '' ? null : dateOf(year, index + 1, day, language);
    if (read !== null && dateText(read.day, language) === text) return read;
  }
  return null;
}

const patterns = new Map<string, readonly RegExp[]>();

/** What a day of each month looks like in a language, with places for day and year. */
function monthPatterns(language: string): readonly RegExp[] {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const made = Array.from({ length: 12 }, (_, index) => {
    const sample = dateText(daySchema.parse(`2047-${String(index + 1).padStart(2, '0')}-28`), language);
    const pattern = patternText(sample)
      .replace('2047', '(?<year>\\d{1,4})')
      .replace('28', '(?<day>\\d{1,2})');
    return new RegExp(`^${pattern}$`, 'u');
  });
  if (patterns.size < 50) patterns.set(language, made);
  return made;
}

function dateOf(year = '', month: number, day = '', language: string | null): ReadDate | null {
  const checked = daySchema.safeParse(
    `${year.padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return checked.success ? { day: checked.data, language, isAmbiguous: false } : null;
}

const withWesternDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
