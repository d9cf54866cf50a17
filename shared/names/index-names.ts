import type { ParticipantId } from '../meeting/identifier.ts';
import type { ParticipantGroup } from '../meeting/roster.ts';
import { LEADING_WORDS } from './leading-words.ts';
import { foldings } from './fold-for-finding.ts';

/** One way of writing a name, ready to be compared with what is typed. Folded; `compact` is without spaces. */
export type NameForm = {
  readonly family: string;
  readonly given: string;
  readonly familyCompact: string;
  readonly givenCompact: string;
  /** The family name from its first word that is no particle: "berg" of "van der Berg". */
  readonly afterParticles: string;
  readonly words: readonly string[];
  /** First letters of the words, family first and given first. */
  readonly initials: readonly [string, string];
};

export type IndexedName = {
  readonly id: ParticipantId;
  readonly familyName: string;
  readonly givenName: string;
  readonly forms: readonly NameForm[];
};

/** The roster as it is searched, in roster order. */
export type NameIndex = ReadonlyMap<ParticipantId, IndexedName>;

/** Prepares a roster for finding. `previous` saves the work for everybody whose name is as it was. */
export function indexNames(roster: readonly ParticipantGroup[], previous?: NameIndex): NameIndex {
  const index = new Map<ParticipantId, IndexedName>();
  for (const { participants } of roster)
    for (const { id, familyName, givenName } of participants) {
      const known = previous?.get(id);
      index.set(
        id,
        known?.familyName === familyName && known.givenName === givenName
          ? known
          : { id, familyName, givenName, forms: formsOf(familyName, givenName) },
      );
    }
  return index;
}

function formsOf(familyName: string, givenName: string): NameForm[] {
  const families = foldings(familyName);
  const givens = foldings(givenName);
  const count = Math.max(families.length, givens.length);
  return Array.from({ length: count }, (_, way) =>
    formOf(families[way] ?? families[0] ?? '', givens[way] ?? givens[0] ?? ''),
  );
}

function formOf(family: string, given: string): NameForm {
  const familyWords = wordsOf(family);
  const givenWords = wordsOf(given);
  const afterParticles = familyWords.findIndex((word) => !LEADING_WORDS.has(word));
  return {
    family,
    given,
    familyCompact: family.replaceAll(' ', ''),
    givenCompact: given.replaceAll(' ', ''),
    afterParticles: familyWords.slice(Math.max(afterParticles, 0)).join(' '),
    words: [...familyWords, ...givenWords],
    initials: [initialsOf([...familyWords, ...givenWords]), initialsOf([...givenWords, ...familyWords])],
  };
}

export const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32)).join('');
