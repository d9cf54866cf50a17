import { monthNames } from '../../shared/dates/month-names.ts';
import { daySchema, type Day } from '../../shared/meeting/text.ts';
import { foldName } from '../../shared/names/fold-name.ts';
import { failure, success } from '../../shared/result.ts';
import type { ReadField } from './read-field.ts';

const ASK = 'Write it as in 2026-03-02 or 2 March 2026.';

/**
 * A day as people write it: "2026-03-02", "2 March 2026", "March 2, 2026", months in the language of the summary or in
 * English. "2/3/2026" is refused, since half the world reads it as 3 February. Nothing is no date.
 */
export const readDay =
  (language: string): ReadField<Day | null> =>
  (typed) => {
    const text = typed.trim();
    if (text === '') return success(null);
    const written = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : dayInWords(text, language);
    if (written === null) return failure(`The date is not understood. ${ASK}`);
    const parsed = daySchema.safeParse(written);
    return parsed.success ? success(parsed.data) : failure(`There is no such day. ${ASK}`);
  };

function dayInWords(text: string, language: string): string | null {
  const words = foldName(text).split(' ');
  const numbers = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const months = words.flatMap((word) => monthOf(word, language) ?? []);
  const [day, ...moreNumbers] = numbers;
  const [month, ...moreMonths] = months;
  if (day === undefined || year === undefined || month === undefined) return null;
  if (moreNumbers.length > 0 || moreMonths.length > 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
}

/** The month a word names, by its first three letters at least; null where it could be two. */
function monthOf(word: string, language: string): number | null {
  if (word.length < 3) return null;
  const fitting = [...monthNames(language)].filter(([name]) => foldName(name).startsWith(word));
  const months = new Set(fitting.map(([, month]) => month));
  return months.size === 1 ? (fitting[0]?.[1] ?? null) : null;
}
