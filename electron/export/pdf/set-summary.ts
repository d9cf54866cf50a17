import type { Result } from '../../../shared/result.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import type { PdfFailure } from './pdf-failure.ts';
import type { PrintedInFonts } from './print-in-fonts.ts';
import { setSheet } from './set-sheet.ts';
import { logoFile } from './sheet-layout.ts';
import { sheetOf } from './sheet-of.ts';
import template from './summary.typ?raw';
import type { PrintPages, SheetFiles } from './typst-compiler.ts';

/**
 * Sets the pages of a summary: what the PDF and the preview share, so that one cannot look other than the other. `files`
 * are those beside the sheet that summary.typ reads; `notices` gets a sentence for each font of the house style that is
 * not ours.
 */
export const setSummary = <Output>(
  summary: Summary,
  files: SheetFiles,
  print: PrintPages<Output>,
  notices: string[],
): Promise<Result<PrintedInFonts<Output>, PdfFailure>> => {
  const { language, layout } = summary;
  const allFiles = { ...files, ...logoFile(layout) };
  return setSheet({ template, sheet: sheetOf(summary), language, layout, files: allFiles }, print, notices);
};
