import { TableLayoutType, WidthType, type ITableOptions } from 'docx';
import type { BodyPlan } from './body-plan.ts';

/**
 * What every table of the annexes has in common: columns of fixed widths (twips), a first row that is a header, no bands,
 * and the first column at the side where reading begins.
 */
export const tableFrame = (widths: readonly number[], plan: BodyPlan): Omit<ITableOptions, 'rows'> => ({
  style: plan.styles.participantsTable,
  layout: TableLayoutType.FIXED,
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: [...widths],
  tableLook: {
    firstRow: true,
    lastRow: false,
    firstColumn: false,
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  },
  ...(plan.isRightToLeft ? { visuallyRightToLeft: true } : {}),
});
