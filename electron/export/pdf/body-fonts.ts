import type { Layout } from '../../../shared/summary/layout.ts';
import { FONTS, type FontName } from './font-catalogue.ts';
import type { SheetFamilies, SheetFamily } from './sheet.ts';

/** The families a house style may name: those that carry Latin, Greek and Cyrillic. */
const BODY_FONTS = ['sans', 'serif'] as const satisfies readonly FontName[];
export type BodyFont = (typeof BODY_FONTS)[number];

export type BodyFonts = { readonly body: BodyFont; readonly headings: BodyFont };

/** The fonts a layout names, Noto Sans in place of one we do not ship; `notices` gets a sentence for each of those. */
export function bodyFonts({ fonts }: Layout, notices: string[]): BodyFonts {
  const chosen = (family: string): BodyFont => {
    const font = BODY_FONTS.find((name) => FONTS[name].family.toLowerCase() === family.trim().toLowerCase());
    if (font !== undefined) return font;
    const notice = `The PDF prints in Noto Sans where the house style names ${family}: a PDF takes Noto Sans or Noto Serif, which come with Rapporteur.`;
    if (!notices.includes(notice)) notices.push(notice);
    return 'sans';
  };
  return { body: chosen(fonts.body), headings: chosen(fonts.headings) };
}

/**
 * The fonts of a document as Typst's lists of families: the named one, then those of its scripts. In Chinese and
 * Japanese, quotation marks and dashes are as wide as the characters beside them, so the named font is not asked.
 */
export function familiesOf(
  { body, headings }: BodyFonts,
  others: readonly FontName[],
  language: string,
): SheetFamilies {
  const isWide = /^(?:zh|ja)(?:-|$)/i.test(language);
  const familiesFrom = (first: BodyFont): SheetFamily[] =>
    [...new Set([first, ...others])].map((font) =>
      font === first && isWide ? { name: FONTS[font].family, covers: 'latin-in-cjk' } : FONTS[font].family,
    );
  return { body: familiesFrom(body), headings: familiesFrom(headings) };
}
