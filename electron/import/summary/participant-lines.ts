import type { SourcePlace } from './import-notice.ts';
import { plainOf, splitText, trimText, type SourceBlock, type SourceText } from './source-block.ts';

/** A row of the list of participants, whatever it was in the file. */
export type Row = {
  readonly cells: readonly SourceText[];
  readonly place: SourcePlace;
  readonly table: number | null;
  readonly isHeader: boolean;
  readonly isHeading: boolean;
  readonly isBullet: boolean;
  /** Kept though nothing stands in it, because it was printed so. */
  readonly isKept: boolean;
};

/** The rows a block gives: that of a table, or one for each of its lines. */
export function rowsOf(block: SourceBlock, isExact: boolean): Row[] {
  const common = {
    place: block.place,
    isHeader: false,
    isHeading: block.kind === 'heading',
    isKept: false,
    table: null,
  };
  const isBullet = block.kind === 'bullet' || block.kind === 'numbered';
  if (block.kind === 'row')
    return [
      {
        ...common,
        isBullet,
        cells: block.cells,
        table: block.table,
        isHeader: block.isHeader,
        isKept: block.isLiteral,
      },
    ];
  return splitText(block.text, /\n/g).map((line, index) => {
    const place =
      block.place.kind === 'line' ? { ...block.place, number: block.place.number + index } : block.place;
    return { ...common, isBullet, place, cells: cellsOf(line, isExact, isBullet) };
  });
}

/** The columns of a line of text: at tabs, at bars, at wide spaces, at the one comma of a list entry. */
function cellsOf(line: SourceText, isExact: boolean, isBullet: boolean): SourceText[] {
  const plain = plainOf(line).trim();
  const cutAt = (separator: RegExp) => splitText(line, separator).map((cell) => trimText(cell));
  if (plainOf(line).includes('\t')) return cutAt(/\t/g);
  if (/\s\|\s|^\||\|$/.test(plain)) {
    const cells = cutAt(/\|/g);
    return cells.slice(Number(plain.startsWith('|')), plain.endsWith('|') ? -1 : undefined);
  }
  if (!isExact && /\S {2,}\S/.test(plain)) return cutAt(/ {2,}/g);
  return isBullet && /^[^,]+, [^,]+$/.test(plain) ? cutAt(/, /g) : [trimText(line)];
}
