import { walkXml } from './walk-xml.ts';

/** No list of people has more columns; a cell far to the right is a slip. */
const MOST_COLUMNS = 64;

/** What a sheet has too much of. */
type Excess = 'rows' | 'characters' | 'depth';

/**
 * The cells of a sheet as text, by row and column (ECMA-376, 18.3.1.73). A formula is what it last came to. Rows from
 * `most.rows` on are not kept; `excess` says that there are some with something in them, or that the cells together hold
 * more text than `most.characters`, from where on nothing is kept, or that elements nest as in no sheet.
 */
export function sheetRows(
  part: Uint8Array,
  strings: readonly string[],
  most: { readonly rows: number; readonly characters: number },
): { readonly rows: readonly (readonly string[])[]; readonly excess: Excess | null } {
  const rows: string[][] = [];
  let [row, column, isValue, characters] = [-1, -1, false, 0];
  let [type, value] = ['', ''];
  let excess: Excess | null = null;
  const walked = walkXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(attributes['r']);
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? '';
        value = '';
      }
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      isValue = false;
      if (name !== 'c') return;
      const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : value;
      if (text.trim() === '' || column >= MOST_COLUMNS) return;
      characters += text.length;
      if (characters > most.characters) excess = 'characters';
      else if (row >= most.rows) excess ??= 'rows';
      else (rows[row] ??= [])[column] = text;
    },
  });
  return {
    // Rows and cells nobody filled are holes so far.
    rows: Array.from(rows, (cells: string[] | undefined) =>
      Array.from(cells ?? [], (cell: string | undefined) => cell ?? ''),
    ),
    excess: walked === 'tooDeep' ? 'depth' : walked === 'tooMany' ? 'rows' : excess,
  };
}

/** "AB12" is column 27, from 0. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/u.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
