import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';

/** What each status is called on screen. */
export const STATUS_LABELS: Readonly<Record<ActionStatus, string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
};
export const STATUSES: readonly ActionStatus[] = ['open', 'done', 'dropped'];
