import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { compactNames, type EntryForm, type RosterEntry } from './roster-entries.ts';
import { spellingKey } from './spelling-key.ts';

/**
 * How a shown name agrees with a participant's: letter for letter but for case, accents and order; in another spelling
 * (transliteration, particles); without middle names or with initials for them.
 */
export type NameAgreement = 'exact' | 'spelling' | 'shorter';

/** Shorter names written as one word may be one name: "Lian" is not Li An. */
const LONG_ENOUGH = 8;
const ONE_WORD_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u;
const PARTICLES = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn bint ter ten zu zum zur af av y e'.split(
    ' ',
  ),
);

/** How folded words agree with a participant's whole name; null where they do not. Their office beside it is no name. */
export function compareName(words: readonly string[], entry: RosterEntry): NameAgreement | null {
  const names = new Set(entry.forms.flatMap(({ family, given }) => [...family, ...given]));
  const beside = words.filter((word) => !names.has(word));
  const bare = entry.offices.has(beside.join('')) ? words.filter((word) => names.has(word)) : words;
  const found = new Set(entry.forms.map((form) => compareForm(bare, form)));
  return (['exact', 'spelling', 'shorter'] as const).find((agreement) => found.has(agreement)) ?? null;
}

function compareForm(words: readonly string[], form: EntryForm): NameAgreement | null {
  const { family, given } = form;
  const whole = [...family, ...given];
  if (words.length === 0 || whole.length === 0) return null;
  if (isSame(words, whole) || isSameCompact(words, form)) return isTelling(words, form) ? 'exact' : null;
  const keys = words.map(spellingKey);
  const wholeKeys = whole.map(spellingKey);
  if (isSame(keys, wholeKeys)) return isTelling(words, form) ? 'spelling' : null;
  // Particles lead family names; "Al", "Bin" and "Di" are also given names, so what is left must be two names.
  const bare = withoutParticles(keys);
  if (bare.length < 2) return null;
  if (isSame(bare, [...withoutParticles(family), ...given].map(spellingKey))) return 'spelling';
  return isShorter(bare, form) ? 'shorter' : null;
}

const withoutParticles = (words: readonly string[]): string[] => words.filter((word) => !PARTICLES.has(word));

/** One word is a whole name only for somebody who has but one, and it must be none that many are called by. */
function isTelling(words: readonly string[], { family, given }: EntryForm): boolean {
  const [only = ''] = words;
  return words.length > 1 || (family.length > 0 && given.length > 0) || !COMMON_GIVEN_NAMES.has(only);
}

/** "Xiao Ming Wang" is Wang Xiaoming, "王小明" is 王 小明. */
function isSameCompact(words: readonly string[], form: EntryForm): boolean {
  const compact = words.join('');
  if (!compactNames(form).includes(compact)) return false;
  return words.length > 1 || compact.length >= LONG_ENOUGH || ONE_WORD_SCRIPT.test(compact);
}

/** The whole family name and the first given name; of the others at least one side has only initials or none. */
function isShorter(keys: readonly string[], { family, given }: EntryForm): boolean {
  const familyKeys = withoutParticles(family).map(spellingKey);
  const [first, ...middle] = given.map(spellingKey);
  const rest = [...keys];
  if (first === undefined || familyKeys.length === 0 || first.length < 2) return false;
  for (const key of [...familyKeys, first]) {
    const at = rest.indexOf(key);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  const fits = (word: string): boolean =>
    middle.length === 0 ? word.length === 1 : middle.some((name) => name === word || initialOf(name, word));
  return rest.every(fits);
}

const initialOf = (one: string, other: string): boolean =>
  (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);

function isSame(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length || words.length === 0) return false;
  const sorted = others.toSorted();
  return words.toSorted().every((word, index) => word === sorted[index]);
}
