import { diffPieces } from './diff-pieces.ts';
import { pairLines } from './pair-lines.ts';

/** What is known of a line for finding it again in the other document. */
export type Alignable = {
  readonly id: string | null;
  /** All that makes two lines the same, text included. */
  readonly key: string;
  /** The words it is likened by. */
  readonly words: readonly string[];
  /** Lines of two kinds are one line only where they share an id. */
  readonly kind: string;
};

export type Aligned<Line> =
  | { readonly kind: 'kept' | 'changed'; readonly before: Line; readonly after: Line }
  | { readonly kind: 'removed'; readonly before: Line }
  | { readonly kind: 'added'; readonly after: Line };

/**
 * Lays two documents side by side. Lines that are the same hold them together; between those, lines are one line
 * changed where they share an id, or are of one kind and alike. Every line of both is there once, each document's in
 * its own order. `canPair` says which lines may be told as one that changed.
 */
export function alignLines<Line extends Alignable>(
  before: readonly Line[],
  after: readonly Line[],
  canPair: (before: Line, after: Line) => boolean = () => true,
): Aligned<Line>[] {
  const aligned: Aligned<Line>[] = [];
  let removed: readonly Line[] = [];
  let added: readonly Line[] = [];
  let old = 0;
  const settle = (): void => {
    aligned.push(...pairLines(removed, added, canPair));
    removed = [];
    added = [];
  };
  for (const { kind, pieces } of diffPieces(before, after, ({ key }) => key)) {
    if (kind === 'removed') {
      removed = [...removed, ...pieces];
      old += pieces.length;
    } else if (kind === 'added') added = [...added, ...pieces];
    else {
      settle();
      for (const line of pieces) {
        aligned.push({ kind: 'kept', before: before[old] ?? line, after: line });
        old++;
      }
    }
  }
  settle();
  return aligned;
}
