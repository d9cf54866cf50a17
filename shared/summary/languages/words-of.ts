import { arabic } from './arabic.ts';
import { simplifiedChinese, traditionalChinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

const BY_LANGUAGE: ReadonlyMap<string, Words> = new Map([
  ['ar', arabic],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['ru', russian],
  ['zh', simplifiedChinese],
]);
const IN_TRADITIONAL_CHARACTERS = /^zh-(?:.*-)?(?:hant|tw|hk|mo)(?:-|$)/i;

/** The words of a language by its tag (BCP 47), or null where Rapporteur has none of it. */
export function ownWordsOf(language: string): Words | null {
  if (IN_TRADITIONAL_CHARACTERS.test(language)) return traditionalChinese;
  return BY_LANGUAGE.get(language.toLowerCase().split('-')[0] ?? '') ?? null;
}

/** The words of a language; the English ones where Rapporteur has none of it. */
export const wordsOf = (language: string): Words => ownWordsOf(language) ?? english;
