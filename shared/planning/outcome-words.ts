import type { ItemOutcome } from './planned-and-actual.ts';

/** What became of an item, in a table. */
export const OUTCOME_WORDS: Readonly<Record<ItemOutcome, string>> = {
  held: 'Held',
  running: 'Running',
  deferred: 'Deferred',
  skipped: 'Skipped',
  notHeld: 'Not held',
};
