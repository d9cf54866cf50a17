import fc from 'fast-check';
import { nobody, type PersonFields } from '../../../shared/roster/read-person.ts';

/** A roster as a test writes it and expects it back. */
export type WrittenGroup = { readonly name: string; readonly people: readonly PersonFields[] };

export const somebody = (fields: Partial<PersonFields>): PersonFields => ({
  ...nobody,
  ...fields,
});

const HEADINGS = ['Group', 'Family name', 'Given name', 'Title', 'Organisation', 'Country', 'E-mail'];
const KEYS = ['familyName', 'givenName', 'honorific', 'affiliation', 'country', 'email'] as const;

/** The text of a roster with a heading row; cells that need it are quoted as RFC 4180 says. */
export function rosterText(groups: readonly WrittenGroup[], separator: '\t' | ',' | ';'): string {
  const rows = groups.flatMap(({ name, people }) =>
    people.map((person) => [name, ...KEYS.map((key) => person[key])]),
  );
  return [HEADINGS, ...rows]
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    .join('\r\n');
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const word = fc.oneof(
  fc.constantFrom(
    'Ana',
    'Bou Harb',
    "O'Brien",
    'Kleinwächter',
    'van der Berg',
    '王小明',
    'محمد بن سلمان',
    'Иванова',
  ),
  fc.constantFrom(
    'a "quoted" one',
    'Doe, Jane',
    'x; y',
    '*x*',
    '**x**',
    '# x',
    '| x',
    'e\u0301',
    '5" disk',
    '__proto__',
  ),
  fc.stringMatching(/^\p{L}[\p{L}\p{N}.,;"'*_|()<>&-]{0,12}$/u),
);
const maybe = fc.oneof(fc.constant(''), word);
const person = fc.record({
  familyName: word,
  givenName: maybe,
  honorific: fc.constantFrom('', 'Ms.', 'H.E.', 'Dr'),
  affiliation: maybe,
  country: fc.constantFrom('', 'Portugal', 'Côte d’Ivoire'),
  email: fc.constantFrom('', 'a.b@example.org'),
});

/** Any roster a secretariat may keep: groups whose names differ by letters, people of every script. */
export const arbitraryRosterText: fc.Arbitrary<readonly WrittenGroup[]> = fc
  .array(fc.record({ people: fc.array(person, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((groups) =>
    groups.map(({ people }, index) => ({ name: `Delegation, no. ${'ABCD'[index] ?? ''}`, people })),
  );
