import { failure, type Result } from '../../../shared/result.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { bodyFonts, familiesOf } from './body-fonts.ts';
import { fontPaths } from './font-paths.ts';
import { missingTexts } from './missing-glyphs.ts';
import type { PdfFailure } from './pdf-failure.ts';
import { printInFonts, type PrintedInFonts, type SetSheet } from './print-in-fonts.ts';
import { logoFile } from './sheet-layout.ts';
import { sheetOf } from './sheet-of.ts';
import template from './summary.typ?raw';
import { compilerFor, setPages, type PrintPages, type SheetFiles } from './typst-compiler.ts';

/**
 * Sets the pages of a summary in the fonts it needs and prints them: what the PDF and the preview share, so that one
 * cannot look other than the other. `files` are those beside the sheet that summary.typ reads; `notices` gets a
 * sentence for each font of the house style that is not ours.
 */
export function setSummary<Output>(
  summary: Summary,
  files: SheetFiles,
  print: PrintPages<Output>,
  notices: string[],
): Promise<Result<PrintedInFonts<Output>, PdfFailure>> {
  const named = bodyFonts(summary.layout, notices);
  const set: SetSheet<Output> = async (sheet, others) => {
    const paths = fontPaths([...new Set([named.body, named.headings, ...others])]);
    if (!paths.ok) return paths;
    const compiler = await compilerFor(paths.value);
    if (!compiler.ok) return compiler;
    const families = JSON.stringify(familiesOf(named, others));
    const allFiles = {
      ...files,
      'sheet.json': sheet,
      'families.json': families,
      ...logoFile(summary.layout),
    };
    const pages = setPages(compiler.value, template, allFiles, print);
    if (pages.ok) return pages;
    const texts = missingTexts(pages.error);
    return failure(
      texts === null ? { kind: 'notSet', reasons: pages.error } : { kind: 'missingTexts', texts },
    );
  };
  return printInFonts(JSON.stringify(sheetOf(summary)), summary.language, set);
}
