import { romanise } from './romanise.ts';

/** Names of Arabic that each country writes its own way. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]h?amm?[ae]d$/u, 'muhammad'],
  [/^a(?:kh|h)m[ae]d$/u, 'ahmad'],
  [/^h[ou]s{1,2}(?:ei|ai|e|ay|ey)n$/u, 'husayn'],
  [/^(?:y|j)o?u?s{1,2}[eou]+f$/u, 'yusuf'],
  [/^(?:o|u)mar$/u, 'umar'],
  [/^[ck]h?al(?:i|ee)d$/u, 'khalid'],
  [/^abd(?:e|u|a)l?lah$/u, 'abdullah'],
  [/^[ei]brah(?:i|ee)m$/u, 'ibrahim'],
];

/** Shorter words are left as they are: "Li" and "Lei", "Khan" and "Han", "Jun" and "Yun" are different names. */
const LONG_ENOUGH = 5;

/**
 * How a word of a name sounds whatever system wrote it in Latin letters: "Sergei", "Sergey" and "Сергей" are one, so are
 * "Yulia" and "Julia", "Mohamed" and "Muhammad". Only what systems of transliteration differ in: "Meyer" and "Meier",
 * "Stefan" and "Stephan", "Ian" and "Jan" are names of different people.
 */
export function spellingKey(folded: string): string {
  const word = romanise(folded);
  const arabic = ARABIC.find(([pattern]) => pattern.test(word));
  if (arabic !== undefined) return arabic[1];
  if (word.length < LONG_ENOUGH) return word;
  const key = word
    .replace(/^aleksand(?=[er])/u, 'alexand')
    .replace(/(?:iy|ij|yj|yy|ii|ey|ei|ej|yi|y)$/u, 'i')
    .replace(/^[yj](?=[aeu])/u, 'j')
    .replace(/(?:iy|ij|y|j|i)(?=[aeu]$)/u, 'i');
  return word.length === LONG_ENOUGH
    ? key
    : key.replaceAll('kh', 'h').replaceAll('ks', 'x').replace(/tz|cz/gu, 'ts');
}
