import { isSameValue } from './is-same-value.ts';

/** Three states of one thing: as both sides last knew it, and what each made of it. */
export type Sides<Value> = { readonly base: Value; readonly ours: Value; readonly theirs: Value };
export type Fields = Readonly<Record<string, unknown>>;
/** Told each place both sides changed in different ways; ours stays there. */
export type ReportConflict = (place: string) => void;

/** Field by field: the side that changed it wins, ours where both did. A field may also have been added or removed. */
export function mergeFields(
  { base, ours, theirs }: Sides<Fields>,
  place: string,
  report: ReportConflict,
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValue(
      { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) },
      `${place}${key}`,
      report,
    );
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function mergeValue({ base, ours, theirs }: Sides<unknown>, place: string, report: ReportConflict): unknown {
  if (isSameValue(ours, theirs) || isSameValue(base, theirs)) return ours;
  if (!isSameValue(base, ours)) {
    report(place);
    return ours;
  }
  return theirs;
}
