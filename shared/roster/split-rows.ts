import { plainMarkdown, withoutSigns } from '../agenda/plain-markdown.ts';
import { cellsOf, isRule } from '../agenda/read-table-row.ts';
import { LIST_MARK } from '../names/list-mark.ts';
import { cleanText } from '../text/clean-text.ts';
import { chooseSeparator } from './choose-separator.ts';
import { readDelimited } from './read-delimited.ts';

/** A row of pasted text with at least one filled cell, as clean text. */
export type SplitRow = {
  /** Line of the text it begins on, from 1, and how many it takes. */
  readonly line: number;
  readonly lines: number;
  readonly cells: readonly string[];
  /** How the text sets it off: as a heading, as a point of a list, as the rule under a Markdown heading row. */
  readonly look: 'heading' | 'point' | 'rule' | null;
};

/** The rows of a pasted text: of a table by its separator or by Markdown's bars, else its lines. Empty ones are left away. */
export function splitRows(text: string): SplitRow[] {
  const separator = chooseSeparator(text);
  const rows =
    separator === null ? text.split(/\r\n|[\n\r]/u).map(rowOfLine) : delimitedRows(text, separator);
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function delimitedRows(text: string, separator: string): SplitRow[] {
  return readDelimited(text, separator).map(({ line, lines, cells }) => {
    const bare = cells.map((cell) => STRONG.exec(cell.trim())?.[2] ?? cell);
    const [first = '', ...others] = cells.map((cell) => cell.trim());
    const isAlone = others.every((cell) => cell === '');
    const heading = isAlone ? (HEADING.exec(first)?.[1] ?? null) : null;
    return {
      line,
      lines,
      cells: (heading === null ? bare : [heading]).map(singleSpaced),
      look: heading !== null || (isAlone && STRONG.test(first)) ? 'heading' : null,
    };
  });
}

/** A cell that is bold as a whole, as web pages and Markdown write it. */
const STRONG = /^<(b|strong|em|i|u)>(.*)<\/\1>$/isu;
const HEADING = /^#{1,6}\s+(.*?)(?:\s+#+)?$/u;
const BOLD = /^(?:\*\*|__)(?=\S)[^*_]+(?:\*\*|__):?$/u;

function rowOfLine(line: string, index: number): SplitRow {
  const place = { line: index + 1, lines: 1 };
  const trimmed = line.trim().replace(/^(?:>\s*)+/u, '');
  const heading = HEADING.exec(trimmed);
  if (heading !== null) return { ...place, cells: [plain(heading[1] ?? '')], look: 'heading' };
  if (/^(?:[-*_=]\s*){3,}$/u.test(trimmed)) return { ...place, cells: [trimmed], look: 'rule' };
  const cells = trimmed.startsWith('|') ? cellsOf(plainMarkdown(trimmed)) : null;
  if (cells !== null)
    return {
      ...place,
      cells: cells.map(withoutSigns).map((cell) => (cell === '' ? '' : singleSpaced(cell))),
      look: isRule(cells) ? 'rule' : null,
    };
  const strong = STRONG.exec(trimmed)?.[2];
  if (strong !== undefined || BOLD.test(trimmed))
    return { ...place, cells: [plain(strong ?? trimmed)], look: 'heading' };
  const unmarked = trimmed.replace(LIST_MARK, '');
  return { ...place, cells: [plain(unmarked)], look: unmarked === trimmed ? null : 'point' };
}

const singleSpaced = (text: string): string => cleanText(text).replaceAll(/\s+/gu, ' ').trim();
const plain = (text: string): string => singleSpaced(withoutSigns(plainMarkdown(text)));
