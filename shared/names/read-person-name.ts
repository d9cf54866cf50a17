import { cleanText } from '../text/clean-text.ts';

/**
 * The names in what was typed for somebody nobody found. "Neves, Ana" is family first by its comma; "NEVES Ana" by its
 * capitals, "Ana BOU HARB" last; else the last word is the family name, with the particles before it ("Ana de la Cruz").
 * A single word is a family name. Names are kept as written, trimmed.
 */
export function readPersonName(typed: string): { familyName: string; givenName: string } {
  const text = cleanText(typed).replace(/\s+/gu, ' ').trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma !== null) return { familyName: (comma[1] ?? '').trim(), givenName: (comma[2] ?? '').trim() };
  const words = text.split(' ');
  // "van der BERG Jan": small particles before capitals are the family name's.
  const led = words.findIndex((word) => !isParticle(word));
  const capitals = words.findIndex((word, index) => index >= led && !isInCapitals(word));
  if (capitals > Math.max(led, 0))
    return { familyName: words.slice(0, capitals).join(' '), givenName: words.slice(capitals).join(' ') };
  const capitalsAtEnd = words.findLastIndex((word) => !isInCapitals(word)) + 1;
  let family = capitalsAtEnd === 0 ? words.length - 1 : Math.min(capitalsAtEnd, words.length - 1);
  while (family > 1 && isParticle(words[family - 1] ?? '')) family--;
  return { familyName: words.slice(family).join(' '), givenName: words.slice(0, family).join(' ') };
}

/** Two capitals at least: an initial alone says nothing. */
export const isInCapitals = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

/** Only a small particle is one for sure: "Van Dyke" may be a given name Van. */
export const isParticle = (word: string): boolean =>
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|bint|ter|ten|zu|zum|zur|af|av|y|e)$/.test(
    word,
  );
