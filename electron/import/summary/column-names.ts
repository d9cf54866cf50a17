import { usualColumn } from '../../../shared/roster/usual-column.ts';
import { participantColumnSchema, type ParticipantColumn } from '../../../shared/summary/house-style.ts';
import type { Labels } from '../../../shared/summary/languages/words.ts';
import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';

/** The column a table's heading names, in a house style's words or another usual one; null where it is none. */
export function columnOfName(name: string, styles: readonly CompleteStyle[]): ParticipantColumn | null {
  for (const { labels } of styles)
    for (const column of participantColumnSchema.options) if (labels.columns[column] === name) return column;
  return participantColumnSchema.options.find((column) => column === usualColumn(name)) ?? null;
}

export type PreviousActionColumn = keyof Labels['previousActionColumns'];
export const PREVIOUS_ACTION_COLUMNS: readonly PreviousActionColumn[] = [
  'action',
  'who',
  'dueOn',
  'status',
  'outcome',
];

/** The column of a review of earlier actions that a heading names in a house style's words; null where it is none. */
export function previousActionColumn(
  name: string,
  styles: readonly CompleteStyle[],
): PreviousActionColumn | null {
  for (const { labels } of styles)
    for (const column of PREVIOUS_ACTION_COLUMNS)
      if (labels.previousActionColumns[column] === name) return column;
  return null;
}
