import { isParticle } from '../names/read-person-name.ts';
import { splitFullName, type NameDoubt } from '../names/split-full-name.ts';
import { takeEmail } from '../names/take-email.ts';
import { takeHonorific } from '../names/take-honorific.ts';
import type { RosterColumns } from './roster-column.ts';

/** What a roster says of a person; an empty text is what it does not say. */
export type PersonFields = {
  readonly familyName: string;
  readonly givenName: string;
  readonly honorific: string;
  readonly affiliation: string;
  readonly country: string;
  readonly email: string;
};

/** `comma`: what stands behind a comma may be the given name or an affiliation. */
export type RosterDoubt = NameDoubt | 'comma';
export type FoundPerson = { readonly fields: PersonFields; readonly doubt: RosterDoubt | null };

/** Nothing said of anybody. */
export const nobody: PersonFields = {
  familyName: '',
  givenName: '',
  honorific: '',
  affiliation: '',
  country: '',
  email: '',
};

/** The person a row of a table names; null where its name columns name nobody. */
export function readPersonRow(
  cells: readonly string[],
  columns: RosterColumns,
  familyFirst: boolean,
): FoundPerson | null {
  const cellOf = (column: RosterColumns[number]): string => cells[columns.indexOf(column)] ?? '';
  const given = {
    honorific: cellOf('honorific'),
    affiliation: cellOf('affiliation'),
    country: cellOf('country'),
    email: cellOf('email').replace(/^mailto:/iu, ''),
  };
  const names = { familyName: cellOf('familyName'), givenName: cellOf('givenName') };
  if (names.familyName !== '' || names.givenName !== '')
    return { fields: { ...given, ...names }, doubt: null };
  const full = cellOf('fullName');
  if (!/\p{L}/u.test(full)) return null;
  const { honorific, doubt, ...split } = splitFullName(full, familyFirst);
  return { fields: { ...given, ...split, honorific: given.honorific || honorific }, doubt };
}

const BRACKET = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u;
const BESIDE = /^(.*?\S)(?:\s+[-–—|/]\s+|\s*[–—|:]\s+)(.+)$/u;
const COMMA = /^([^,]+),\s*(.+)$/u;
/** No name is longer in characters or words. */
const LONGEST = 120;
const MOST_WORDS = 7;

/**
 * The person one line names: "Ms. Ana Neves (Government of Portugal) <ana@example.org>", "Neves, Ana", "Ana Neves,
 * FCCN". Null where the line is no name.
 */
export function readPersonLine(line: string, familyFirst: boolean): FoundPerson | null {
  const { email, rest } = takeEmail(line);
  const bare = rest.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s"',;]+|(?<![\s"',;])[\s"',;]+$/gu, '');
  const beside = BRACKET.exec(bare) ?? BESIDE.exec(bare);
  const text = (beside?.[1] ?? bare).trim();
  const affiliation = (beside?.[2] ?? '').trim();
  const comma = COMMA.exec(text);
  const known = { ...nobody, affiliation, email };
  if (comma === null) {
    if (!isName(text)) return null;
    const { doubt, ...names } = splitFullName(text, familyFirst);
    return { fields: { ...known, ...names }, doubt };
  }
  const [, before = '', behind = ''] = comma;
  if (!isName(before)) return null;
  // Particles do not count: "de la Cruz, Ana" is one family name.
  const isOneWord =
    takeHonorific(before)
      .name.split(' ')
      .filter((word) => !isParticle(word)).length <= 1;
  const isGivenName = isName(behind) && behind.split(' ').length <= 3;
  if (isOneWord || (isGivenName && (isCapitals(before) || familyFirst))) {
    if (!isName(behind)) return null;
    const { doubt, ...names } = splitFullName(text, familyFirst);
    return { fields: { ...known, ...names }, doubt };
  }
  const { doubt, ...names } = splitFullName(before, familyFirst);
  const joined = [behind, affiliation].filter((part) => part !== '').join(', ');
  return { fields: { ...known, ...names, affiliation: joined }, doubt: isGivenName ? 'comma' : doubt };
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Whether a text can be a person's name: a few words with a capital or of a script without, no digits, no sentence. */
function isName(text: string): boolean {
  const { name } = takeHonorific(text);
  if (name === '' || name.length > LONGEST || /[\d@/:?!;=<>{}_|]|\p{Ll}{3,}\.$/u.test(name)) return false;
  const words = name.split(' ');
  const capitalised = words.filter((word) => /^["'“‘(]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)).length;
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => /\p{L}/u.test(word)) &&
    capitalised > 0 &&
    (capitalised + words.filter(isParticle).length) * 2 >= words.length
  );
}
