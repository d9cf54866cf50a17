import type * as Y from 'yjs';

/** What taking a file into a meeting comes to: the change, and what to tell of it. */
export type Taking = {
  readonly apply: (doc: Y.Doc, origin: string) => void;
  readonly table: string;
};
