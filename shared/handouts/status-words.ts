import type { ActionStatus } from '../meeting/listed-lines.ts';

/** What the status of an action is called in a list. */
export const STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
};
