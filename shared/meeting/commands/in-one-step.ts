import type * as Y from 'yjs';

/** Who changed the document; the undo manager of a window takes back what that window did and nothing else. */
export type Origin = string | object;

/** Every command is one transaction, so one undo takes back one command and nobody sees half of it. */
export const inOneStep = <Outcome>(doc: Y.Doc, origin: Origin, change: () => Outcome): Outcome =>
  doc.transact(change, origin);

/** Sets fields of an entity; undefined takes one away. Values that are the same already are not written again. */
export function setEntityFields(fields: Y.Map<unknown>, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) fields.delete(key);
    else if (fields.get(key) !== value) fields.set(key, value);
  }
}
