import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';

/** What each status is called on screen, in the order they are offered in. */
export const STATUS_WORDS: readonly (readonly [ActionStatus, string])[] = [
  ['open', 'Open'],
  ['done', 'Done'],
  ['dropped', 'Dropped'],
];

export const statusWord = (status: ActionStatus): string =>
  STATUS_WORDS.find(([known]) => known === status)?.[1] ?? status;
