import { oneLine } from '../../shared/text/one-line.ts';

/** Letters of these scripts take two columns of a terminal, marks take none. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;
const NONE = /[\p{M}\p{Cf}]/gu;

/** Columns of a terminal. A longer cell pushes the next ones out of line; filling all others up to it takes more memory than there is. */
const WIDEST = 120;

/** A table for people: columns as wide as their widest cell, a heading row, one line a row. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((cells) => cells.map(oneLine));
  const widths = headings.map((_, column) =>
    Math.min(
      WIDEST,
      lines.reduce((widest, cells) => Math.max(widest, widthOf(cells[column] ?? '')), 0),
    ),
  );
  return lines
    .map((cells) =>
      widths
        .map((width, column) => padded(cells[column] ?? '', width))
        .join('  ')
        .trimEnd(),
    )
    .concat('')
    .join('\n');
}

const widthOf = (text: string): number =>
  [...text].length + (text.match(WIDE)?.length ?? 0) - (text.match(NONE)?.length ?? 0);

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
