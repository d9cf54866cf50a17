import type { Cell, ColumnKind, Table } from '../../../shared/handouts/table.ts';

/** Excel takes a file without it for the code page of its machine, and breaks every letter beyond English. */
const BYTE_ORDER_MARK = '\uFEFF';

/** With these a cell is a formula to a spreadsheet (OWASP, "CSV Injection"); the wide forms are the same signs to East Asian ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180): commas, CR LF, quotes where a cell needs them, in UTF-8 with a byte order mark. A text that
 * a spreadsheet would run as a formula gets an apostrophe before it; numbers and days are written as they are.
 */
export function printCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ name }) => cellText(name, 'text')),
    ...rows.map((row) => columns.map(({ kind }, index) => cellText(row[index] ?? null, kind))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' || kind === 'day' ? String(cell) : withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text as no spreadsheet runs it. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
