import type { Sides } from './merge-fields.ts';

/**
 * The order of a list two sides may have changed: that of the side that moved something, ours where both did, with
 * what only the other side has after the neighbour it had there. Holds ids of both sides; which of them are still
 * wanted is for the caller.
 */
export function mergeOrder({ base, ours, theirs }: Sides<readonly string[]>): string[] {
  const inOurs = new Set(ours);
  const inTheirs = new Set(theirs);
  const common = (ids: readonly string[]) => ids.filter((id) => inOurs.has(id) && inTheirs.has(id));
  const isOursAsBefore = isSameOrder(common(base), common(ours));
  const haveTheyMoved = !isSameOrder(common(ours), common(theirs));
  return isOursAsBefore && haveTheyMoved ? weave(theirs, ours) : weave(ours, theirs);
}

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

function weave(main: readonly string[], other: readonly string[]): string[] {
  const standing = new Set(main);
  const following = new Map<string | null, string[]>();
  let neighbour: string | null = null;
  for (const id of other) {
    if (standing.has(id)) neighbour = id;
    else {
      const others = following.get(neighbour);
      if (others === undefined) following.set(neighbour, [id]);
      else others.push(id);
    }
  }
  return [...(following.get(null) ?? []), ...main.flatMap((id) => [id, ...(following.get(id) ?? [])])];
}
