/** What the cells of a column are: words, whole numbers, or days such as 2026-03-08. */
export type ColumnKind = 'text' | 'number' | 'day';

export type TableColumn = {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Width in characters, for formats that have widths. */
  readonly width: number;
};

/** A string in a column of text or days, a number in one of numbers, null where there is nothing to say. */
export type Cell = string | number | null;

/** A list as it leaves the house, before it is CSV or a spreadsheet. */
export type Table = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Which side a spreadsheet begins at. */
  readonly direction: 'ltr' | 'rtl';
};

export const textColumn = (name: string, width: number): TableColumn => ({ name, kind: 'text', width });
export const numberColumn = (name: string, width: number): TableColumn => ({ name, kind: 'number', width });
export const dayColumn = (name: string): TableColumn => ({ name, kind: 'day', width: 12 });
