import { diffArrays } from 'diff';

/** A stretch of two sequences: in both, in the older one alone, or in the newer one alone. */
export type Stretch<Piece> = {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly pieces: readonly Piece[];
};

/** Differences looked for before two sequences are held to have nothing in common: bounds the time (Myers, O(ND)). */
const MOST_EDITS = 4_000;

/** The shortest way from one sequence to the other. Pieces are the same where their keys are; kept ones are the newer's. */
export function diffPieces<Piece>(
  before: readonly Piece[],
  after: readonly Piece[],
  keyOf: (piece: Piece) => string,
): Stretch<Piece>[] {
  const found = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (found === undefined)
    return [
      { kind: 'removed', pieces: before },
      { kind: 'added', pieces: after },
    ];
  const stretches: Stretch<Piece>[] = [];
  let [old, now] = [0, 0];
  for (const { added, removed, count } of found) {
    if (removed) stretches.push({ kind: 'removed', pieces: before.slice(old, old + count) });
    else stretches.push({ kind: added ? 'added' : 'kept', pieces: after.slice(now, now + count) });
    if (!added) old += count;
    if (!removed) now += count;
  }
  return stretches;
}
