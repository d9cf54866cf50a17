import { mergeEntities, type FieldsById } from './merge-entities.ts';
import type { Fields, ReportConflict, Sides } from './merge-fields.ts';
import { mergeOrder } from './merge-order.ts';

/** Which parent a child stands under, as a field of the child, so that a child can move as well as change. */
const PARENT = '@parent';

type Entity = Fields & { readonly id: string };
type Parents = readonly Entity[];

/**
 * Merges a list of entities that have a list of entities each: agenda items and their lines, groups and their
 * participants. A child is known by its id wherever it stands. A parent that one side removed and the other changed
 * (in itself or in its children) keeps all the children ours has.
 */
export function mergeNested(sides: Sides<Parents>, childKey: string, report: ReportConflict): Entity[] {
  const parents = mergeEntities(mapSides(sides, byId), '', report, { apart: childKey });
  const theirIds = new Set(sides.theirs.map(({ id }) => id));
  const baseIds = new Set(sides.base.map(({ id }) => id));
  const wasRemovedByThem = (parent: unknown) =>
    typeof parent === 'string' && baseIds.has(parent) && !theirIds.has(parent) && parents.has(parent);
  const children = mapSides(sides, (all) => childrenById(all, childKey));
  const merged = mergeEntities(children, `${childKey}/`, report, {
    staysWhole: (child) => wasRemovedByThem(child[PARENT]),
  });
  const parentOf = (id: string): unknown =>
    [merged, children.ours, children.theirs]
      .map((side) => side.get(id)?.[PARENT])
      .find((parent) => typeof parent === 'string' && parents.has(parent));
  const order = mergeOrder(mapSides(sides, (all) => all.map(({ id }) => id)));
  return order
    .filter((id) => parents.has(id))
    .map((id) => {
      const placed = mergeOrder(mapSides(sides, (all) => childIds(all, id, childKey)));
      // One that fell back to a parent it stood under before is in that parent's list of either side.
      const standing = placed.filter((child) => merged.has(child) && parentOf(child) === id);
      const { [childKey]: _children, ...fields } = parents.get(id) ?? {};
      return { ...fields, id, [childKey]: standing.map((child) => withoutParent(merged.get(child) ?? {})) };
    });
}

const mapSides = <From, To>(sides: Sides<From>, change: (value: From) => To): Sides<To> => ({
  base: change(sides.base),
  ours: change(sides.ours),
  theirs: change(sides.theirs),
});

const byId = (entities: Parents): FieldsById => new Map(entities.map((entity) => [entity.id, entity]));

const childrenOf = (parent: Entity, childKey: string): readonly Entity[] => parent[childKey] as Entity[];

const childrenById = (parents: Parents, childKey: string): FieldsById =>
  new Map(
    parents.flatMap((parent) =>
      childrenOf(parent, childKey).map((child) => [child.id, { ...child, [PARENT]: parent.id }] as const),
    ),
  );

function childIds(parents: Parents, id: string, childKey: string): string[] {
  const parent = parents.find((candidate) => candidate.id === id);
  return parent === undefined ? [] : childrenOf(parent, childKey).map((child) => child.id);
}

const withoutParent = ({ [PARENT]: _parent, ...fields }: Fields): Fields => fields;
