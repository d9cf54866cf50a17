import type { InlineText } from '../meeting/inline-text.ts';

/** What a line of the document is; those of two documents are compared in their order. */
export type LineRole =
  | 'title'
  | 'opening'
  | 'heading'
  | 'paragraph'
  | 'numbered'
  | 'note'
  | 'subNote'
  | 'action'
  | 'decision'
  | 'annex'
  | 'agendaItem'
  | 'list'
  | 'group'
  | 'participant'
  | 'previousAction';

/** One line of a printed document. */
export type PrintedLine = {
  /** What the line is of, the same in every version of a meeting; null where nothing but its text says it. */
  readonly id: string | null;
  readonly role: LineRole;
  readonly text: InlineText;
};

export type ComparedRun = {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly spans: InlineText;
};

/** One line of either document, or of both, with what changed in it. */
export type ComparedLine = {
  readonly kind: 'kept' | 'changed' | 'added' | 'removed';
  readonly role: LineRole;
  /** What it was before where that is something else: a note that became an action. */
  readonly roleBefore: LineRole | null;
  /** Whether the same line stands elsewhere in the other document; told as removed here and added there. */
  readonly isMoved: boolean;
  readonly runs: readonly ComparedRun[];
};

export type Comparison = {
  /** All lines of both documents, in the order of the newer one, removed lines where they stood. */
  readonly lines: readonly ComparedLine[];
  /** How many of them are not kept. */
  readonly changes: number;
};
