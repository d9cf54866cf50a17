import type { SplitName } from './split-full-name.ts';

const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|инична|ична|ovich|evich|ovna|evna)$/iu;

/** "Иванов Иван Иванович" and "Иван Иванович Иванов": the name of the father follows the given name. */
export function splitAtPatronymic(words: readonly string[]): Omit<SplitName, 'honorific'> | null {
  const [first = '', second = '', third = ''] = words;
  if (words.length !== 3) return null;
  if (PATRONYMIC.test(third) && !PATRONYMIC.test(second))
    return { familyName: first, givenName: `${second} ${third}`, doubt: null };
  return PATRONYMIC.test(second) ? { familyName: third, givenName: `${first} ${second}`, doubt: null } : null;
}
