import type { IFontAttributesProperties } from 'docx';
import { textDirection } from '../../../shared/summary/text-direction.ts';

const isSerif = (family: string): boolean =>
  /serif|times|georgia|garamond|cambria/i.test(family) && !/sans/i.test(family);

/** Fonts that come with Windows and macOS versions of Word, by language: [without serifs, with serifs]. */
const EAST_ASIAN: readonly [RegExp, string, string][] = [
  [/^ja\b/i, 'Yu Gothic', 'Yu Mincho'],
  [/^ko\b/i, 'Malgun Gothic', 'Batang'],
  [/^zh\b.*\b(?:hant|tw|hk|mo)\b/i, 'Microsoft JhengHei', 'PMingLiU'],
];
const SIMPLIFIED_CHINESE = ['Microsoft YaHei', 'SimSun'] as const;
const INDIC = /^(?:hi|mr|ne|sa|bn|pa|gu|or|ta|te|kn|ml|si)\b/i;

/**
 * A family for each of Word's four kinds of script (ISO/IEC 29500-1, 17.3.2.26): Latin, Greek and Cyrillic take the
 * house style's, East Asian and complex scripts one that has their letters, chosen by the document's language.
 */
export function scriptFonts(family: string, language: string): IFontAttributesProperties {
  const [, sans, serif] = EAST_ASIAN.find(([tag]) => tag.test(language)) ?? ['', ...SIMPLIFIED_CHINESE];
  const complex = INDIC.test(language) ? 'Nirmala UI' : isSerif(family) ? 'Times New Roman' : 'Arial';
  return { ascii: family, hAnsi: family, eastAsia: isSerif(family) ? serif : sans, cs: complex };
}

/** Whether the letters of a language have italics; slanted Chinese or Arabic is a fault to its readers. */
export const hasItalics = (language: string): boolean =>
  textDirection(language) === 'ltr' && !/^(?:zh|ja|ko)(?:-|$)/i.test(language);
