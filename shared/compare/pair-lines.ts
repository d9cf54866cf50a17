import type { Alignable, Aligned } from './align-lines.ts';

/** The part of their words two lines without a common id must share to be one line. */
const ALIKE = 0.5;
/** A shared id outweighs any likeness. */
const SAME_ID = 10;
/** Pairs looked at between two lines that are kept; where there are more, only ids are. */
const MOST_PAIRS = 40_000;

/**
 * Finds which removed lines became which added ones, none crossing another, so that the pairs are as good as they can
 * be together (the longest common subsequence, weighted).
 */
export function pairLines<Line extends Alignable>(
  removed: readonly Line[],
  added: readonly Line[],
  canPair: (before: Line, after: Line) => boolean,
): Aligned<Line>[] {
  const pairs =
    removed.length * added.length <= MOST_PAIRS
      ? bestPairs(removed, added, canPair)
      : pairsById(removed, added, canPair);
  const aligned: Aligned<Line>[] = [];
  let [old, now] = [0, 0];
  for (const [place, partner] of [...pairs, [removed.length, added.length] as const]) {
    for (const before of removed.slice(old, place)) aligned.push({ kind: 'removed', before });
    for (const after of added.slice(now, partner)) aligned.push({ kind: 'added', after });
    const [before, after] = [removed[place], added[partner]];
    if (before !== undefined && after !== undefined) aligned.push({ kind: 'changed', before, after });
    [old, now] = [place + 1, partner + 1];
  }
  return aligned;
}

type Pairs = (readonly [number, number])[];

function bestPairs<Line extends Alignable>(
  removed: readonly Line[],
  added: readonly Line[],
  canPair: (before: Line, after: Line) => boolean,
): Pairs {
  const width = added.length + 1;
  const scores = new Float64Array((removed.length + 1) * width);
  const likeness = new Float64Array(removed.length * added.length);
  const at = (row: number, column: number): number => scores[row * width + column] ?? 0;
  for (let row = removed.length - 1; row >= 0; row--)
    for (let column = added.length - 1; column >= 0; column--) {
      const [before, after] = [removed[row], added[column]];
      if (before === undefined || after === undefined) continue;
      const score = canPair(before, after) ? likenessOf(before, after) : 0;
      likeness[row * added.length + column] = score;
      const paired = score > 0 ? score + at(row + 1, column + 1) : 0;
      scores[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pairs = [];
  for (let [row, column] = [0, 0]; row < removed.length && column < added.length;) {
    const score = likeness[row * added.length + column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row++;
      column++;
    } else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** In one go through both: the next line of an id, never back. */
function pairsById<Line extends Alignable>(
  removed: readonly Line[],
  added: readonly Line[],
  canPair: (before: Line, after: Line) => boolean,
): Pairs {
  const places = new Map(added.flatMap(({ id }, place) => (id === null ? [] : [[id, place] as const])));
  const pairs: Pairs = [];
  let next = 0;
  for (const [place, before] of removed.entries()) {
    const partner = before.id === null ? undefined : places.get(before.id);
    const after = partner === undefined ? undefined : added[partner];
    if (partner === undefined || after === undefined || partner < next || !canPair(before, after)) continue;
    pairs.push([place, partner]);
    next = partner + 1;
  }
  return pairs;
}

/** 0 where two lines are not one; else the higher the surer. */
function likenessOf(before: Alignable, after: Alignable): number {
  const likeness = sharedPart(before.words, after.words);
  if (before.id !== null && before.id === after.id) return SAME_ID + likeness;
  return before.kind === after.kind && likeness >= ALIKE ? likeness : 0;
}

/** Dice's coefficient of two bags of words: from 0, nothing in common, to 1. */
function sharedPart(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
