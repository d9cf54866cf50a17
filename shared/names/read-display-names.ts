import { readDisplayName, type DisplayName } from './read-display-name.ts';
import type { NameOrder } from './split-by-evidence.ts';
import { LIST_MARK } from './list-mark.ts';

/**
 * The people of a list, one a line. Names that say nothing themselves are read in the order most others are written in,
 * where at least two say so and three times as many as say otherwise.
 */
export function readDisplayNames(lines: readonly string[]): DisplayName[] {
  const written = lines.map((line) => line.trim().replace(LIST_MARK, ''));
  const read = written.map((line) => readDisplayName(line));
  const usual = usualOrder(written.flatMap((line, index) => orderIn(line, read[index]) ?? []));
  if (usual === null) return read;
  return read.map((name, index) =>
    name.doubt === 'order' ? readDisplayName(written[index] ?? '', usual) : name,
  );
}

/** The order a line is written in where its names are known without doubt; a comma says nothing of other lines. */
function orderIn(line: string, name: DisplayName | undefined): NameOrder | null {
  if (name === undefined || name.doubt !== null || name.familyName === '' || name.givenName === '')
    return null;
  const family = line.indexOf(name.familyName);
  const given = line.indexOf(name.givenName);
  if (family < 0 || given < 0 || line.slice(Math.min(family, given)).includes(',')) return null;
  return given < family ? 'givenFirst' : 'familyFirst';
}

function usualOrder(orders: readonly NameOrder[]): NameOrder | null {
  const familyFirst = orders.filter((order) => order === 'familyFirst').length;
  const givenFirst = orders.length - familyFirst;
  if (familyFirst >= 2 && familyFirst >= 3 * givenFirst) return 'familyFirst';
  return givenFirst >= 2 && givenFirst >= 3 * familyFirst ? 'givenFirst' : null;
}
