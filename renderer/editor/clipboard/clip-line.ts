import type { Line } from '../../../shared/meeting/line.ts';

/** A run of text on its way over the clipboard. A link is http, https or mailto; nothing else passes. */
export type ClipRun = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: string;
};

/** A line on its way over the clipboard: what it is and says, without id, time or people. */
export type ClipLine = {
  readonly kind: Line['kind'];
  readonly level: 1 | 2;
  /** Stays when lines are copied within the minutes, so that an internal note never becomes a printed one. */
  readonly isInternal: boolean;
  readonly runs: readonly ClipRun[];
};

/** Past this many lines a paste is a mistake or an attack; the rest is left out. */
export const MOST_LINES = 5_000;
