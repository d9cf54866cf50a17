import { isPairedFamilyName } from './common-family-names.ts';
import { hasGivenName } from './has-given-name.ts';
import { isInCapitals, isParticle } from './read-person-name.ts';
import { takeHonorific } from './take-honorific.ts';
import { isSuffix, takeSuffix } from './take-suffix.ts';

/** A text at its commas. `givenName` is null where the comma does not stand behind a family name. */
export type AtComma = {
  readonly name: string;
  readonly givenName: string | null;
  readonly honorific: string;
  readonly suffix: string;
  readonly affiliation: string;
  readonly doubt: 'comma' | null;
};

/**
 * "Neves, Ana", "Velasquez y Garcia, Dr. Juan, Jr.", "Ana Neves, FCCN": what stands before a comma is the family name
 * where it is one word, stands in capitals, or a given name follows it; else an affiliation follows.
 */
export function splitAtComma(text: string): AtComma {
  const parts = text
    .split(/\s*[,،，]\s*/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const suffixes = parts.filter((part, index) => index > 0 && isSuffix(part));
  const [first = '', second, ...others] = parts.filter((part, index) => index === 0 || !isSuffix(part));
  const none = { givenName: null, honorific: '', suffix: suffixes.join(' '), affiliation: '', doubt: null };
  if (second === undefined) return { ...none, name: first };
  const { honorific, name: behind } = takeHonorific(second);
  if (isFamilyName(first, behind)) {
    const trailing = takeSuffix(behind);
    const family = withoutSuffix(first);
    // "Jong, Bertus de" sorts without its particle, which is the family name's all the same.
    const [, given = trailing.name, particles = ''] = SORTED.exec(trailing.name) ?? [];
    return {
      name: particles === '' ? family.name : `${particles} ${family.name}`,
      givenName: given,
      honorific,
      suffix: [family.suffix, trailing.suffix, ...suffixes].filter((part) => part !== '').join(' '),
      affiliation: others.join(', '),
      doubt: null,
    };
  }
  return {
    ...none,
    name: first,
    affiliation: [second, ...others].join(', '),
    doubt: canBeGiven(behind) && !isInCapitals(behind) ? 'comma' : null,
  };
}

const SORTED =
  /^(.*?\S)\s+((?:(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|ter|ten|zu|af|av)\s?)+)$/u;

/** Before a comma one word is enough of a name: "Smith Jr., John". */
function withoutSuffix(family: string): { readonly name: string; readonly suffix: string } {
  const end = family.lastIndexOf(' ');
  const last = family.slice(end + 1);
  return end > 0 && isSuffix(last)
    ? { name: family.slice(0, end), suffix: last }
    : { name: family, suffix: '' };
}

function isFamilyName(before: string, behind: string): boolean {
  if (!canBeGiven(behind)) return false;
  const { name } = withoutSuffix(takeHonorific(before).name);
  const isShouted = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  if (isInCapitals(behind) && !isShouted && !/\s/u.test(behind)) return false;
  const words = name.split(/\s+/u);
  const own = words.filter((word, index) => !isLead(word) && !isJoin(words[index - 1]));
  if (own.length <= 1 || (isShouted && behind !== behind.toUpperCase())) return true;
  if (hasGivenName(words[0] ?? '')) return false;
  return hasGivenName(behind.split(' ')[0] ?? '') || own.every(isPairedFamilyName);
}

const isLead = (word: string): boolean => isParticle(word.toLowerCase());
const isJoin = (word: string | undefined): boolean => word !== undefined && /^(?:y|e|i)$/iu.test(word);

/** A few capitalised words or initials, or of a script without capitals. */
const canBeGiven = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return (
    text !== '' &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word) || isParticle(word))
  );
};
