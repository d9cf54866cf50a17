import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { ORDER } from './layout.ts';

export type Entities = Y.Map<Y.Map<unknown>>;
export type EntityEntry = readonly [id: string, fields: Y.Map<unknown>];

const orderOf = (fields: Y.Map<unknown>): string => {
  const order = fields.get(ORDER);
  return typeof order === 'string' ? order : '';
};

/** Entities in their order; those of equal order by id, so that every copy of the document agrees. */
export function inOrder(
  entities: Entities,
  belongs: (fields: Y.Map<unknown>) => boolean = () => true,
): EntityEntry[] {
  return [...entities.entries()]
    .filter(([, fields]) => belongs(fields))
    .map(([id, fields]) => ({ id, fields, order: orderOf(fields) }))
    .toSorted((one, other) =>
      one.order === other.order ? (one.id < other.id ? -1 : 1) : one.order < other.order ? -1 : 1,
    )
    .map(({ id, fields }) => [id, fields] as const);
}

/**
 * The order of a place between siblings: before the one now at `position` (0 is first; past the end is last).
 * `siblings` are in order and without the entity that moves.
 */
export function orderAt(siblings: readonly EntityEntry[], position: number): string {
  const index = Math.min(Math.max(position, 0), siblings.length);
  const [order = ''] = ordersBetween(siblings.slice(0, index), siblings.slice(index), 1);
  return order;
}

/** Orders for `count` entities that stand together between siblings before and after them, each in order. */
export function ordersBetween(
  before: readonly EntityEntry[],
  after: readonly EntityEntry[],
  count: number,
): string[] {
  const last = before.at(-1)?.[1];
  const lower = last === undefined ? null : validOrder(orderOf(last));
  // Siblings of equal order leave no room between them; the place after the last of them is the nearest there is.
  const upper = after
    .map(([, fields]) => validOrder(orderOf(fields)))
    .find((order) => order !== null && (lower === null || order > lower));
  return generateNKeysBetween(lower, upper ?? null, count);
}

/** `count` orders for entities written at once. */
export const ordersFor = (count: number): string[] => generateNKeysBetween(null, null, count);

/** An order the library can build on; one that another program broke counts as none. */
function validOrder(order: string): string | null {
  try {
    generateKeyBetween(order, null);
    return order;
  } catch {
    return null;
  }
}
