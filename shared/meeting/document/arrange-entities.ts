import { generateNKeysBetween } from 'fractional-indexing';
import { ordersFor, type EntityEntry } from './entity-order.ts';
import { ORDER } from './layout.ts';
import { longestRising } from './longest-rising.ts';

/**
 * Puts siblings into an order by giving as few of them as possible a new place. `current` are those that stood there,
 * in their order; `wanted` are all that shall stand there, new ones too.
 */
export function arrangeEntities(current: readonly EntityEntry[], wanted: readonly EntityEntry[]): void {
  const rank = new Map(current.map(([id], index) => [id, index]));
  const staying = longestRising(wanted.map(([id]) => rank.get(id) ?? -1));
  try {
    const orders = ordersAround(wanted, staying);
    for (const [index, order] of orders) wanted[index]?.[1].set(ORDER, order);
  } catch {
    // Two of equal order, or one another program broke, leave no room between them.
    for (const [index, order] of ordersFor(wanted.length).entries()) wanted[index]?.[1].set(ORDER, order);
  }
}

/** New orders by index for all but those that stay. Throws where there is no room between two that stay. */
function ordersAround(wanted: readonly EntityEntry[], staying: readonly number[]): [number, string][] {
  const orderAt = (index: number | undefined): string | null =>
    index === undefined ? null : String(wanted[index]?.[1].get(ORDER));
  return [...staying, wanted.length].flatMap((next, place) => {
    const previous = staying[place - 1];
    const first = (previous ?? -1) + 1;
    if (next === first) return [];
    const upper = next === wanted.length ? undefined : next;
    return generateNKeysBetween(orderAt(previous), orderAt(upper), next - first).map(
      (order, offset): [number, string] => [first + offset, order],
    );
  });
}
