import { Paragraph, ShadingType, Table, TableCell, TableRow } from 'docx';
import type { PrintedGroup } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { textRuns } from './inline-runs.ts';
import { tableFrame } from './table-frame.ts';

/** What all groups of an annex have in common. */
export type TableShape = {
  /** Of the columns, in twips; there is at least one. */
  readonly widths: readonly number[];
  /** The row of column names, or null for none. */
  readonly columnNames: readonly string[] | null;
  /** As Word writes colours. */
  readonly groupRowColour: string;
};

type CellStyle = 'participant' | 'participantGroup' | 'participantColumn';

/**
 * A group as a table. Its heading row is a header row (Word repeats it on the next page, screen readers announce it)
 * and stays with the row below; no row breaks across pages.
 */
export function groupTable(group: PrintedGroup, shape: TableShape, plan: BodyPlan): Table {
  const hasRows = group.rows.length > 0;
  return new Table({
    ...tableFrame(shape.widths, plan),
    rows: [
      groupRow(group.heading, shape, hasRows, plan),
      ...(shape.columnNames === null ? [] : [columnRow(shape.columnNames, shape, hasRows, plan)]),
      ...group.rows.map((row) => participantRow(row, shape, plan)),
    ],
  });
}

const cellParagraph = (text: string, style: CellStyle, plan: BodyPlan): Paragraph =>
  new Paragraph({ ...paragraphBase(plan, style), children: textRuns(text, plan, {}, 'whole') });

const headerRow = (keepNext: boolean) => ({
  tableHeader: true,
  cantSplit: true,
  ...(keepNext ? { keepNext } : {}),
});

const groupRow = (heading: string, shape: TableShape, keepNext: boolean, plan: BodyPlan): TableRow =>
  new TableRow({
    ...headerRow(keepNext || shape.columnNames !== null),
    children: [
      new TableCell({
        ...(shape.widths.length > 1 ? { columnSpan: shape.widths.length } : {}),
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: shape.groupRowColour },
        children: [cellParagraph(heading, 'participantGroup', plan)],
      }),
    ],
  });

const columnRow = (
  names: readonly string[],
  shape: TableShape,
  keepNext: boolean,
  plan: BodyPlan,
): TableRow =>
  new TableRow({
    ...headerRow(keepNext),
    children: shape.widths.map(
      (_, column) =>
        new TableCell({ children: [cellParagraph(names[column] ?? '', 'participantColumn', plan)] }),
    ),
  });

const participantRow = (row: readonly string[], shape: TableShape, plan: BodyPlan): TableRow =>
  new TableRow({
    cantSplit: true,
    children: shape.widths.map(
      (_, column) => new TableCell({ children: [cellParagraph(row[column] ?? '', 'participant', plan)] }),
    ),
  });
