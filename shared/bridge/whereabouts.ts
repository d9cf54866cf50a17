import { z } from 'zod';
import { itemIdSchema, lineIdSchema } from '../meeting/identifier.ts';

/** The columns of a window that take the keyboard. */
export const panelNameSchema = z.enum(['agenda', 'minutes', 'attendance', 'document']);
export type PanelName = z.infer<typeof panelNameSchema>;

/**
 * Where a window of a meeting is, told to the others while it is open and never saved. Nothing of the text, and
 * nothing this schema does not know.
 */
export const whereaboutsSchema = z.strictObject({
  /** Given by the host, counted from 1; no two windows of a meeting have the same at once. */
  window: z.int().min(1).max(999),
  /** Who sits there, once a meeting is shared over the network. */
  name: z.string().min(1).max(100).optional(),
  /** The panel that has the keyboard. */
  panel: panelNameSchema.nullable(),
  itemId: itemIdSchema.nullable(),
  /** The line of the minutes the cursor is in, while they have the keyboard. */
  lineId: lineIdSchema.nullable(),
});
export type Whereabouts = z.infer<typeof whereaboutsSchema>;

/** Bytes an update of one window may have: several times what its longest whereabouts need. */
export const LARGEST_AWARENESS_UPDATE = 4_096;
