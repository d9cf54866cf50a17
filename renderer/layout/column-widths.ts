import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { remembered } from '../store/remembered.ts';

/** Columns whose width is chosen; the minutes take what is left. In rem, so that they grow with the text. */
export type SizedColumn = 'agenda' | 'document' | 'attendance';
export type ColumnWidths = Readonly<Record<SizedColumn, number>>;

export const WIDTH_LIMITS: Readonly<
  Record<SizedColumn, { readonly least: number; readonly most: number; readonly usual: number }>
> = {
  agenda: { least: 14, most: 34, usual: 20 },
  document: { least: 20, most: 70, usual: 36 },
  attendance: { least: 15, most: 40, usual: 22 },
};

const usual: ColumnWidths = {
  agenda: WIDTH_LIMITS.agenda.usual,
  document: WIDTH_LIMITS.document.usual,
  attendance: WIDTH_LIMITS.attendance.usual,
};

export const withinLimits = (column: SizedColumn, width: number): number => {
  const { least, most } = WIDTH_LIMITS[column];
  return Math.min(Math.max(width, least), most);
};

const stored = remembered<ColumnWidths>('column-widths', usual, (value) => {
  if (typeof value !== 'object' || value === null) return null;
  const widths = { ...usual };
  for (const column of Object.keys(usual) as SizedColumn[]) {
    const width: unknown = (value as Record<string, unknown>)[column];
    if (typeof width === 'number' && Number.isFinite(width)) widths[column] = withinLimits(column, width);
  }
  return widths;
});

export const columnStore = createStore<ColumnWidths>(() => stored.read());
export const useColumnWidth = (column: SizedColumn): number =>
  useStore(columnStore, (widths) => widths[column]);

/** Makes a column so wide, within its limits. */
export function setColumnWidth(column: SizedColumn, width: number): void {
  columnStore.setState({ [column]: withinLimits(column, width) });
  stored.write(columnStore.getState());
}
