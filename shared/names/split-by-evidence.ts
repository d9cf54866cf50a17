import { isFamilyName, isFamilyNameFirst, isPairedFamilyName } from './common-family-names.ts';
import { foldName } from './fold-name.ts';
import { hasGivenName } from './has-given-name.ts';
import { LEADING_WORDS } from './leading-words.ts';
import { isInCapitals, isParticle, readPersonName } from './read-person-name.ts';
import { splitAtPatronymic } from './split-at-patronymic.ts';
import type { SplitName } from './split-full-name.ts';
import { isFamilyAtHomeFirst } from './is-family-at-home-first.ts';
import { isUnspacedWriting, splitUnspacedName } from './split-unspaced-name.ts';

type Names = Omit<SplitName, 'honorific'>;
/** In which order a list writes its names, where most of them say so; null where they do not. */
export type NameOrder = 'givenFirst' | 'familyFirst';

/**
 * Splits one name, without honorific or affiliation, by what its own words say: the writing, capitals, particles, names
 * common somewhere. Where they say nothing, in the order of the list, or given name first, with a doubt.
 */
export function splitByEvidence(name: string, usual: NameOrder | null): Names {
  if (isUnspacedWriting(name)) return splitUnspacedName(name);
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length < 2)
    return isFamilyName(first)
      ? { familyName: first, givenName: '', doubt: 'single' }
      : { familyName: '', givenName: first, doubt: 'single' };
  // "de Sousa": a particle and nothing before it.
  if (words.slice(0, -1).every(isParticle)) return { familyName: name, givenName: '', doubt: 'single' };
  const patronymic = splitAtPatronymic(words);
  if (patronymic !== null) return patronymic;
  const initials = words.findIndex((word) => !isInitials(word) && !isInitial(word));
  const shouted = words.slice(Math.max(initials, 0));
  if (shouted.some(isInCapitals) && !shouted.every(isInCapitals)) {
    const { familyName, givenName } = readPersonName(shouted.join(' '));
    return { familyName, givenName: joined([...words.slice(0, initials), givenName]), doubt: null };
  }
  const score = orderScore(words);
  const order = score > 0 ? 'givenFirst' : score < 0 ? 'familyFirst' : (usual ?? 'givenFirst');
  const split = order === 'givenFirst' ? givenFirst(words) : familyFirst(words);
  // One family name at the front alone says little where it may be a given name elsewhere ("Santos", "Costa").
  const isWeak = score === 0 ? usual === null : score === -1 && !isFamilyNameFirst(first);
  return {
    ...split,
    doubt: split.doubt ?? (isWeak ? 'order' : null),
  };
}

/** Above zero where the given name stands first, below where the family name does. */
function orderScore(words: readonly string[]): number {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.slice(1).some(isLedFamily(words))) return 3;
  const inside = words.slice(1, -1).some(hasGivenName) && !hasGivenName(first) && !isInitial(first);
  return (
    givenWeight(first) -
    givenWeight(last) +
    Number(isFamilyName(last)) -
    Number(isFamilyAtHomeFirst(words)) -
    Number(inside)
  );
}

/** A small particle in the middle leads a family name behind it ("Jan van der Berg"), unless it only joins two ("y"). */
const isLedFamily =
  (words: readonly string[]) =>
  (word: string, index: number): boolean =>
    isParticle(word) && !/^[ye]$/u.test(word) && index + 2 < words.length && !isAnyParticle(words[0] ?? '');

function givenWeight(word: string): number {
  // "Min-jun", "Kai-shek": a given name of two syllables, as Korean and Chinese are spelt.
  if (/^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(word)) return 3;
  return isInitial(word) || isInitials(word) || hasGivenName(word) ? 2 : 0;
}

function givenFirst(words: readonly string[]): Names {
  let family = words.length - 1;
  while (family > 1 && isAnyParticle(words[family - 1] ?? '')) family--;
  const leading = words.findIndex((word, index) => index > 0 && isLeading(word, words[index + 1]));
  if (leading > 0 && leading < family) family = leading;
  // "Velasquez y Garcia": what is joined is one name.
  if (family > 1 && /^[yei]$/u.test(words[family] ?? '')) family--;
  const isLed = family < words.length - 1;
  const named = words.findIndex((word) => !isForename(word));
  if (!isLed && named > 0 && named < family) {
    const isPair = isPairedFamilyName(words[family - 1] ?? '') && !hasGivenName(words[family - 1] ?? '');
    // Two given names and two others are a full name as Spanish writes it.
    if (isPair || (named >= 2 && family - named === 1)) family--;
  }
  const given = words.slice(0, family);
  return {
    familyName: joined(words.slice(family)),
    givenName: joined(given),
    doubt: !isLed && given.some((word, index) => index > 0 && !isForename(word)) ? 'several' : null,
  };
}

/** A small particle that leads all that follows ("da Silva Santos"), not one of a given name ("Maria do Carmo"). */
const isLeading = (word: string, next: string | undefined): boolean =>
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|zu|zum|zur|af|av|y)$/.test(word) &&
  next !== undefined &&
  !/^(?:carmo|ceu|conceicao|fatima|lourdes|dores|carmen|mar|angeles|pilar|rosario|jesus|deus|gracas|socorro|luz|los|las)$/.test(
    foldName(next),
  );

function familyFirst(words: readonly string[]): Names {
  let end = 1;
  while (end < words.length - 1 && isAnyParticle(words[end - 1] ?? '')) end++;
  if (end < words.length - 2 && isParticle(words[end] ?? '')) end += 2;
  const given = words.findIndex((word, index) => index >= end && isForename(word));
  const isKnown = given !== -1 && !isFamilyNameFirst(words[0] ?? '');
  if (isKnown) end = given;
  return {
    familyName: joined(words.slice(0, end)),
    givenName: joined(words.slice(end)),
    doubt: words.length > 2 && !isKnown && !isFamilyNameFirst(words[0] ?? '') ? 'several' : null,
  };
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
const isInitial = (word: string): boolean =>
  word !== 'Ó' && /^(?:\p{Lu}\.?){1,3}$/u.test(word) && /^\p{Lu}(?:\.|$)/u.test(word);
const isForename = (word: string): boolean => isInitial(word) || isInitials(word) || hasGivenName(word);

/** "JT", "XQ": two or three capitals no syllable of which a family name could consist. */
const isInitials = (word: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(word) &&
  (!/[AEIOUY]/u.test(word) || /^[AEIOU][BCDJMTVWZ]$/u.test(word)) &&
  word !== 'NG';

/** A particle, small or with the capital some families give it; a letter alone is an initial, but for the Irish O. */
const isAnyParticle = (word: string): boolean =>
  isParticle(word) || /^[OÓ]$/u.test(word) || (word.length > 1 && LEADING_WORDS.has(foldName(word)));
