import type * as Y from 'yjs';
import type { ItemId } from '../identifier.ts';

/**
 * Where a meeting lives in its Y.Doc.
 *
 * | type                 | holds                                                                            |
 * |----------------------|----------------------------------------------------------------------------------|
 * | `meeting` map        | the scalars, unknown fields, and quorum as one value                             |
 * | `agenda` map         | by item id: a map of the item's fields, with `@order`                            |
 * | `minutes` map        | by item id: an XmlFragment, one element per line (line-element.ts)               |
 * | `groups` map         | by group id: a map of the group's fields, with `@order`                          |
 * | `participants` map   | by participant id: a map of the fields, with `@group` and `@order`               |
 * | `attendance` map     | by participant id: a map of the fields                                           |
 * | `clock` array        | events as plain values; only ever added to                                       |
 * | `previousActions` map | by id: a map of the fields, the text as one value, with `@order`                |
 *
 * Entities stand in maps by id with a fractional `@order` instead of in arrays: Yjs cannot move an array element, so a
 * reorder would delete and recreate it, and what a colleague typed into it meanwhile would be lost. Equal orders
 * (two people inserting at one place at once) are settled by id, so every copy shows the same sequence.
 */
export const topLevel = {
  meeting: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meeting'),
  agenda: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('agenda'),
  minutes: (doc: Y.Doc): Y.Map<Y.XmlFragment> => doc.getMap('minutes'),
  groups: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('groups'),
  participants: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('participants'),
  attendance: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('attendance'),
  clock: (doc: Y.Doc): Y.Array<unknown> => doc.getArray('clock'),
  previousActions: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('previousActions'),
} as const;

/** Field of an entity map that gives its place among its siblings. The `@` keeps it apart from the model's fields. */
export const ORDER = '@order';
/** Field of a participant's map that says which group it belongs to. */
export const GROUP = '@group';

/** The minutes of an item, or undefined where the item is gone. */
export const minutesOf = (doc: Y.Doc, item: ItemId): Y.XmlFragment | undefined =>
  topLevel.minutes(doc).get(item);
