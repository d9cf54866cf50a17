import { isSameValue } from './is-same-value.ts';
import { mergeFields, type Fields, type ReportConflict, type Sides } from './merge-fields.ts';

export type FieldsById = ReadonlyMap<string, Fields>;

export type MergeOptions = {
  /** A field that counts as part of the entity and is merged elsewhere: its children. */
  readonly apart?: string;
  /** Says of an entity of ours that it may not be removed. */
  readonly staysWhole?: (fields: Fields) => boolean;
};

/**
 * Entities by id. What one side added is there; what one side removed is gone unless the other changed it, which is a
 * conflict that ours wins: changed here and removed there it stays, removed here and changed there it is gone.
 */
export function mergeEntities(
  { base, ours, theirs }: Sides<FieldsById>,
  place: string,
  report: ReportConflict,
  { apart, staysWhole }: MergeOptions = {},
): Map<string, Fields> {
  const merged = new Map<string, Fields>();
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const before = base.get(id);
    const mine = ours.get(id);
    const other = theirs.get(id);
    if (mine !== undefined && other !== undefined)
      merged.set(
        id,
        mergeFields(
          { base: without(before ?? {}, apart), ours: without(mine, apart), theirs: without(other, apart) },
          `${place}${id}.`,
          report,
        ),
      );
    else if (before === undefined) merged.set(id, mine ?? other ?? {});
    else if (!isSameValue(before, mine ?? other)) {
      report(`${place}${id}`);
      if (mine !== undefined) merged.set(id, mine);
    } else if (mine !== undefined && staysWhole?.(mine) === true) merged.set(id, mine);
  }
  return merged;
}

const without = (fields: Fields, apart: string | undefined): Fields =>
  apart === undefined ? fields : Object.fromEntries(Object.entries(fields).filter(([key]) => key !== apart));
