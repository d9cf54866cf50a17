import type * as Y from 'yjs';
import type { z } from 'zod';
import { inOrder, type Entities } from '../../../shared/meeting/document/entity-order.ts';
import { GROUP, ORDER } from '../../../shared/meeting/document/layout.ts';
import { sharing } from './same-value.ts';

/** The entities of one map of the document, read again only where they changed. */
export type EntitiesView<Entity> = {
  /** In their order; what never was valid is left out, what is invalid for now stands as it last was. */
  readonly inOrder: () => readonly Entity[];
  readonly get: (id: string) => Entity | undefined;
  readonly groupOf: (id: string) => string;
  /** Has to be told what changed: keys of the map, or the map of one entity. */
  readonly forget: (id: string) => void;
};

export function entitiesView<Entity extends { readonly id: string }>(
  entities: Entities,
  schema: z.ZodType<Entity>,
): EntitiesView<Entity> {
  const read = new Map<string, Entity>();
  const stale = new Set<string>(entities.keys());
  let order: readonly string[] | null = null;

  const refresh = (): void => {
    for (const id of stale) {
      const fields = entities.get(id);
      if (fields === undefined) {
        read.delete(id);
        continue;
      }
      const parsed = schema.safeParse({ ...fieldsOf(fields), id });
      if (parsed.success) read.set(id, sharing(read.get(id), parsed.data));
    }
    if (stale.size > 0) order = null;
    stale.clear();
    order ??= inOrder(entities).map(([id]) => id);
  };

  return {
    inOrder: () => {
      refresh();
      return (order ?? []).flatMap((id) => read.get(id) ?? []);
    },
    get: (id) => {
      refresh();
      return read.get(id);
    },
    groupOf: (id) => String(entities.get(id)?.get(GROUP)),
    forget: (id) => void stale.add(id),
  };
}

export const fieldsOf = (fields: Y.Map<unknown>): Record<string, unknown> => {
  const { [ORDER]: _order, [GROUP]: _group, ...rest } = fields.toJSON() as Record<string, unknown>;
  return rest;
};
