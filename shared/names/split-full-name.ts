import { hasGivenName } from './has-given-name.ts';
import { isInCapitals, isParticle, readPersonName } from './read-person-name.ts';
import { takeHonorific } from './take-honorific.ts';

/**
 * Why a full name may be split in the wrong place: it has one word only, one that may be either name stands on either
 * side, or it has words in between that may belong to either.
 */
export type NameDoubt = 'single' | 'order' | 'several';

export type SplitName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly honorific: string;
  readonly doubt: NameDoubt | null;
};

/** Whether a list of names is written family name first: common given names stand last more often than first. */
export function isFamilyFirst(names: readonly string[]): boolean {
  let balance = 0;
  for (const name of names) {
    const words = wordsOf(takeHonorific(name).name);
    if (words.length < 2 || name.includes(',')) continue;
    balance += Number(isGiven(words.at(-1))) - Number(isGiven(words[0]));
  }
  return balance > 0;
}

/**
 * Splits a full name as {@link readPersonName} does, its honorific apart, and says where that is not certain.
 * `familyFirst` tells in which order the list writes names that say nothing themselves by comma or capitals.
 */
export function splitFullName(text: string, familyFirst: boolean): SplitName {
  const { honorific, name } = takeHonorific(text);
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(name);
  if (comma !== null) {
    const given = takeHonorific(comma[2] ?? '');
    const familyName = (comma[1] ?? '').trim();
    // "Neves, Ms." is no given name; it stays as written.
    if (given.name === '') return { familyName, givenName: '', honorific: given.honorific, doubt: 'single' };
    return { familyName, givenName: given.name, honorific: honorific || given.honorific, doubt: null };
  }
  const words = wordsOf(name);
  if (words.length < 2) return { familyName: name.trim(), givenName: '', honorific, doubt: 'single' };
  const said = readPersonName(name);
  const isSaid = words.some(isInCapitals) && !words.every(isInCapitals);
  if (isSaid || !familyFirst)
    return { ...said, honorific, doubt: isSaid ? null : doubtOf(words, said, false) };
  // Particles belong to the word they lead: "van der Berg Jan".
  let end = 1;
  while (end < words.length - 1 && isParticle(words[end - 1] ?? '')) end++;
  const names = { familyName: words.slice(0, end).join(' '), givenName: words.slice(end).join(' ') };
  return { ...names, honorific, doubt: doubtOf(words, names, true) };
}

function doubtOf(
  words: readonly string[],
  { familyName, givenName }: { readonly familyName: string; readonly givenName: string },
  familyFirst: boolean,
): NameDoubt | null {
  const family = wordsOf(familyName).filter((word) => !isParticle(word));
  const given = wordsOf(givenName).filter((word) => !isInitial(word));
  if (given.length > 1 || family.length > 1) return 'several';
  const [first, last] = familyFirst ? [words.at(-1), words[0]] : [words[0], words.at(-1)];
  return isGiven(last) && !isGiven(first) ? 'order' : null;
}

const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => word !== '');
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);
const isGiven = (word: string | undefined): boolean => word !== undefined && hasGivenName(word);
