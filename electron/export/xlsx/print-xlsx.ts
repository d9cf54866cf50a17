import { unzipSync } from 'fflate';
import type { Cell, TableColumn, Table } from '../../../shared/handouts/table.ts';
import { zipPackage } from '../docx/zip-package.ts';

/** The most a cell of Excel holds; a file with more is "repaired" on opening. */
const CELL_LIMIT = 32_767;
const CUT = '…';
/** A text that looks like an escaped character would be read as that character (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const ESCAPED_LOOK = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The spreadsheet, and a sentence for the user where a text had to be cut. */
export type PrintedXlsx = { readonly content: Uint8Array; readonly notices: readonly string[] };

/**
 * A table as a spreadsheet of one sheet: a heading row that stays in view, numbers and days typed as such, every text a
 * string and never a formula, whatever it begins with. The same table gives the same bytes.
 */
export async function printXlsx({ name, columns, rows, direction }: Table): Promise<PrintedXlsx> {
  const { default: writeSheet } = await import('write-excel-file/node');
  let cut = 0;
  const textOf = (text: string): string => {
    if (text.length > CELL_LIMIT) cut++;
    return cellText(text);
  };
  const cellOf = (cell: Cell, { kind }: TableColumn) => {
    if (cell === null || cell === '') return null;
    if (typeof cell === 'number') return { type: Number, value: cell };
    return kind === 'day'
      ? { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd', align: 'left' as const }
      : { type: String, value: textOf(cell), wrap: true, alignVertical: 'top' as const };
  };
  const headings = columns.map((column) => ({
    type: String,
    value: column.name,
    fontWeight: 'bold' as const,
    backgroundColor: '#E7E6E6',
  }));
  const bytes = await writeSheet(
    [headings, ...rows.map((row) => columns.map((column, index) => cellOf(row[index] ?? null, column)))],
    {
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    },
  ).toBuffer();
  return {
    // Packed anew: the library writes the time of day into the zip.
    content: zipPackage(new Map(Object.entries(unzipSync(new Uint8Array(bytes))))),
    notices:
      cut === 0
        ? []
        : [
            `${cut === 1 ? 'One text is' : `${cut} texts are`} longer than a cell of Excel may be and ${cut === 1 ? 'was' : 'were'} cut there. The meeting keeps all of it; the CSV has it whole.`,
          ],
  };
}

function cellText(text: string): string {
  const escaped = text.replaceAll(ESCAPED_LOOK, '_x005F_');
  if (escaped.length <= CELL_LIMIT) return escaped;
  // Never half of a surrogate pair.
  return `${escaped.slice(0, CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/u, '')}${CUT}`;
}
