import { chooseSeparator } from '../roster/choose-separator.ts';
import { readDelimited } from '../roster/read-delimited.ts';
import { cleanText } from '../text/clean-text.ts';
import { attendanceColumn } from './attendance-column.ts';

/** Headings stand within the first so many characters; the lists of a webinar's hosts before them are short. */
const HEAD = 20_000;
const SEPARATORS = ['\t', ';', ',', '|'] as const;

/**
 * The rows of a report, cells clean and trimmed; null where the text is no table. What parts the cells is what makes the
 * most of the row of headings; Excel may say it itself in a first line `sep=;`.
 */
export function reportRows(text: string): string[][] | null {
  const told = /^\ufeff?"?sep=(.)"?\r?\n/iu.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const separator = told?.[1] ?? reportSeparator(body);
  if (separator === null) return null;
  return readDelimited(body, separator).map(({ cells }) => cells.map(cellText));
}

function reportSeparator(text: string): string | null {
  const head = text.slice(0, HEAD);
  let [best, most] = ['', 1];
  for (const separator of SEPARATORS) {
    const known = readDelimited(head, separator).map(
      ({ cells }) => cells.filter((cell) => attendanceColumn(cellText(cell)) !== null).length,
    );
    const count = known.reduce((larger, one) => Math.max(larger, one), 0);
    if (count > most) [best, most] = [separator, count];
  }
  return best === '' ? chooseSeparator(head) : best;
}

/** A cell as read: `="2021-06-14 17:00:00"` keeps a spreadsheet from changing what it holds; so does a tab before it. */
function cellText(cell: string): string {
  const text = cleanText(cell.replace(/^\ufeff/u, '')).trim();
  return (/^="(.*)"$/u.exec(text)?.[1] ?? text).replaceAll(/\s+/gu, ' ');
}
