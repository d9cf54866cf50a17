import type { PreviewPage } from '../../../shared/bridge/contract.ts';
import { success, type Result } from '../../../shared/result.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { missingNotice } from '../pdf/missing-glyphs.ts';
import type { PdfFailure } from '../pdf/pdf-failure.ts';
import { setSummary } from '../pdf/set-summary.ts';
import { sheetOf, sheetProperties } from '../pdf/sheet-of.ts';
import { asPdf, type PrintPages } from '../pdf/typst-compiler.ts';
import { onPages, readMarks } from './on-pages.ts';
import { placesOf } from './places-of.ts';
import { splitPages } from './split-pages.ts';

export type PreviewedPages = { readonly pages: readonly PreviewPage[]; readonly notices: readonly string[] };

/**
 * Characters that some PDF has been made with. Typst tells of a character without a glyph only when it writes a
 * PDF/UA, so a preview with a new one among its characters writes one first: nothing that would be replaced in the
 * document is shown otherwise here. Between two keystrokes there is hardly ever a new one.
 */
const printable = new Set<string>();
let printableIn = '';

/**
 * The pages as the PDF will have them: set by the same template in the same fonts, as one SVG each, and where on them
 * stands what.
 */
export async function previewPages(summary: Summary): Promise<Result<PreviewedPages, PdfFailure>> {
  const notices: string[] = [];
  const files = {
    'properties.json': JSON.stringify(sheetProperties(summary, false)),
    'places.json': 'true',
  };
  const text = JSON.stringify(sheetOf(summary));
  forgetOtherFonts(summary);
  const isProven = [...new Set(text)].every((character) => printable.has(character));
  const toPages: PrintPages<readonly PreviewPage[]> = (compiler, document) => {
    if (!isProven) asPdf('ua-1')(compiler, document);
    const images = splitPages(compiler.plainSvg(document), document.numOfPages);
    const marks = readMarks(compiler.query(document, { selector: '<places>', field: 'value' }));
    return onPages(images, placesOf(summary), marks, summary.layout);
  };
  const set = await setSummary(summary, files, toPages, notices);
  if (!set.ok) return set;
  const { output: pages, missing } = set.value;
  if (missing.size > 0) notices.push(missingNotice(missing));
  else for (const character of text) printable.add(character);
  return success({ pages, notices });
}

/** Which font a character is looked for in depends on the house style and the language. */
function forgetOtherFonts({ layout, language }: Summary): void {
  const fonts = `${layout.fonts.body}\n${layout.fonts.headings}\n${language}`;
  if (fonts !== printableIn) printable.clear();
  printableIn = fonts;
}
