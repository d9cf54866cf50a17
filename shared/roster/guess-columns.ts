import { hasGivenName } from '../names/has-given-name.ts';
import { isHonorific } from '../names/take-honorific.ts';
import type { RosterColumn, RosterColumns } from './roster-column.ts';

/** So many rows say what a column holds. */
const SAMPLE = 300;

/**
 * What the columns hold where no heading row says so: e-mail by its @, honorifics by their words; of the columns of
 * words the first two are family and given name, in the order in which common given names stand, or the first is the
 * full name where most of its cells have several words and a given name among them. Affiliation and country follow.
 */
export function guessColumns(rows: readonly (readonly string[])[]): RosterColumns {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns: (RosterColumn | null)[] = [];
  const words: number[] = [];
  for (let index = 0; index < width; index++) {
    const cells = sample.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const isMost = (isSo: (cell: string) => boolean): boolean =>
      cells.length > 0 && cells.filter(isSo).length * 2 >= cells.length;
    const sure: RosterColumn | null = isMost((cell) => /\S@\S/u.test(cell))
      ? 'email'
      : isMost(isHonorific)
        ? 'honorific'
        : null;
    columns.push(columns.includes(sure) ? null : sure);
    if (sure === null && isMost((cell) => /\p{L}/u.test(cell) && !/\d/u.test(cell))) words.push(index);
  }
  for (const [place, column] of nameColumns(sample, words).entries()) {
    const index = words[place];
    if (index !== undefined) columns[index] = column;
  }
  return columns;
}

function nameColumns(rows: readonly (readonly string[])[], words: readonly number[]): RosterColumn[] {
  const [first, second] = words;
  if (first === undefined || second === undefined) return ['fullName'];
  const shareOf = (index: number, isSo: (cell: string) => boolean): number =>
    rows.filter((row) => isSo(row[index] ?? '')).length / rows.length;
  const given = [first, second].map((index) => shareOf(index, hasGivenName));
  const [givenFirst = 0, givenSecond = 0] = given;
  const isSeveral = shareOf(first, (cell) => /\S\s+\S/u.test(cell)) >= 0.6;
  if (isSeveral && (givenFirst > givenSecond || givenSecond === 0))
    return ['fullName', 'affiliation', 'country'];
  return givenFirst > givenSecond
    ? ['givenName', 'familyName', 'affiliation', 'country']
    : ['familyName', 'givenName', 'affiliation', 'country'];
}
