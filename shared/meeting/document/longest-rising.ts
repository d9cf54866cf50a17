/**
 * Indexes of a longest strictly rising choice of `ranks`, in order: what may stay where it is when a list is put into
 * another order, so that as little as possible is moved. Ranks below 0 are never chosen. (Patience sorting,
 * n log n.)
 */
export function longestRising(ranks: readonly number[]): number[] {
  /** By length less one: the index whose rank is the lowest end of a rising choice of that length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, rank] of ranks.entries()) {
    if (rank < 0) continue;
    const length = firstNotBelow(ends, ranks, rank);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const chosen: number[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) chosen.push(index);
  return chosen.toReversed();
}

function firstNotBelow(ends: readonly number[], ranks: readonly number[], rank: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
