import { LIMITS } from '../meeting/limits.ts';

/** A row of a delimited table, on `lines` lines from `line` (1 is the first). */
export type DelimitedRow = {
  readonly line: number;
  readonly lines: number;
  readonly cells: readonly string[];
};

const BREAK = /\r\n|[\n\r]/gu;
/** A quoted cell longer than this has lost its closing quote, and is read as it stands: no row swallows the rest. */
const LONGEST_QUOTED = 2 * LIMITS.nameLength;

/**
 * The rows of a table as RFC 4180 writes them, with commas, semicolons or the tabs of a copied spreadsheet: a cell in
 * quotes may hold separators, line breaks and doubled quotes. A quote that never closes is text.
 */
export function readDelimited(text: string, separator: string): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let [at, line, first] = [0, 1, 1];
  while (at < text.length) {
    const quoted = quotedCell(text, at, separator);
    const end = quoted?.end ?? cellEnd(text, at, separator);
    const cell = quoted?.cell ?? text.slice(at, end);
    cells.push(cell);
    if (quoted !== null) line += text.slice(at, end).match(BREAK)?.length ?? 0;
    at = end + 1;
    if (text[end] === separator) {
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push({ line: first, lines: line - first + 1, cells });
    cells = [];
    first = ++line;
  }
  if (cells.length > 0) rows.push({ line: first, lines: line - first + 1, cells });
  return rows;
}

function cellEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function quotedCell(text: string, from: number, separator: string) {
  if (text[from] !== '"') return null;
  const limit = Math.min(text.length, from + LONGEST_QUOTED);
  for (let at = from + 1; at < limit; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else if (![separator, '\n', '\r', undefined].includes(text[at + 1])) return null;
    else return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}
