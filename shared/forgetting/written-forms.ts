import { findInText, type Range } from '../finding/find-in-text.ts';
import { foldedText } from '../finding/folded-text.ts';
import type { Participant } from '../meeting/roster.ts';
import type { SoughtPerson } from './sought-person.ts';

/** How texts may write the person, folded as texts are searched, the longest first. */
export type WrittenForms = readonly string[];

/**
 * The names of a person as texts have them: both orders, aliases, addresses, and the family name alone, since minutes
 * say "Ms. Roach". A family name that somebody else of the rosters has too may mean them, and is left out.
 */
export function writtenForms(
  { named, entries, isEntry }: SoughtPerson,
  everybody: readonly Participant[],
): WrittenForms {
  const others = new Set(
    everybody.filter((participant) => !isEntry(participant)).map(({ familyName }) => folded(familyName)),
  );
  const written = entries.flatMap(({ givenName, familyName, email = '', aliases = [] }) => [
    ...(givenName.trim() === '' || familyName.trim() === ''
      ? []
      : [
          `${givenName} ${familyName}`,
          `${familyName} ${givenName}`,
          `${familyName}, ${givenName}`,
          `${familyName}${givenName}`,
        ]),
    ...(others.has(folded(familyName)) ? [] : [familyName]),
    email,
    ...aliases,
  ]);
  const all = [named.name ?? '', named.email ?? '', ...written].map(folded).filter((form) => form.length > 1);
  return [...new Set(all)].toSorted((one, other) => other.length - one.length);
}

/** Where a text names the person, whole words only, none overlapping another, in their order. */
export function namedIn(text: string, forms: WrittenForms): Range[] {
  const searched = foldedText(text);
  const found: Range[] = [];
  for (const form of forms)
    for (const range of findInText(searched, form))
      if (isWhole(text, range) && !found.some((other) => range.from < other.to && other.from < range.to))
        found.push(range);
  return found.toSorted((one, other) => one.from - other.from);
}

const folded = (text: string): string => foldedText(text.trim()).text;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words: whoever is named there has other letters beside them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isWhole(text: string, { from, to }: Range): boolean {
  const goesOn = (outside: string | undefined, inside: string | undefined): boolean =>
    outside !== undefined &&
    inside !== undefined &&
    LETTER.test(outside) &&
    LETTER.test(inside) &&
    !(UNSPACED.test(outside) || UNSPACED.test(inside));
  const letters = Array.from(text.slice(from, to));
  const before = Array.from(text.slice(Math.max(0, from - 2), from)).at(-1);
  const [after] = Array.from(text.slice(to, to + 2));
  return !goesOn(before, letters[0]) && !goesOn(after, letters.at(-1));
}
