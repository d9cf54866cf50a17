import type { Summary } from '../../../shared/summary/summary.ts';

const IDS = new Set(['itemId', 'lineId', 'participantIds', 'previousActionId']);

/** What is printed of a summary, or of parts of it: all but the ids of what stands there, which readers may make anew. */
export const withoutIds = (printed: Partial<Summary>): unknown =>
  JSON.parse(JSON.stringify(printed, (name, value: unknown) => (IDS.has(name) ? undefined : value)));
