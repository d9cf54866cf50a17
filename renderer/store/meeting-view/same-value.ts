/** Whether two values of JSON's kinds say the same, whatever the order of their keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(
      ([key, value]) =>
        Object.hasOwn(other, key) && isSameValue(value, (other as Record<string, unknown>)[key]),
    )
  );
}

/** The value there was where the new one says the same, so that what is unchanged keeps its identity. */
export const sharing = <Value>(before: Value | undefined, now: Value): Value =>
  before !== undefined && isSameValue(before, now) ? before : now;

/** The list there was where the new one has the very same members. */
export const sharingList = <Member>(
  before: readonly Member[] | undefined,
  now: readonly Member[],
): readonly Member[] =>
  before !== undefined &&
  before.length === now.length &&
  now.every((member, index) => member === before[index])
    ? before
    : now;
