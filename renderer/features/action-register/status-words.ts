import { STATUS_WORDS as WORDS } from '../../../shared/handouts/status-words.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';

/** What each status is called on screen, in the order they are offered in. */
export const STATUS_WORDS: readonly (readonly [ActionStatus, string])[] = [
  ['open', WORDS.open],
  ['done', WORDS.done],
  ['dropped', WORDS.dropped],
];

export const statusWord = (status: ActionStatus): string => WORDS[status];
