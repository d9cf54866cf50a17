import { failure, type Result } from '../../../shared/result.ts';
import type { Layout } from '../../../shared/summary/layout.ts';
import { bodyFonts, familiesOf } from './body-fonts.ts';
import { fontPaths } from './font-paths.ts';
import { missingTexts } from './missing-glyphs.ts';
import type { PdfFailure } from './pdf-failure.ts';
import { printInFonts, type PrintedInFonts, type SetSheet } from './print-in-fonts.ts';
import { compilerFor, setPages, type PrintPages, type SheetFiles } from './typst-compiler.ts';

/** What is set: a template, the texts it places, and the files beside them that it reads. */
export type SheetToSet = {
  readonly template: string;
  /** Plain JSON; the template reads it as sheet.json, and the fonts are chosen from its letters. */
  readonly sheet: unknown;
  readonly language: string;
  readonly layout: Layout;
  readonly files: SheetFiles;
};

/**
 * Sets the pages of a sheet in the fonts its texts need and prints them. `notices` gets a sentence for each font of the
 * house style that is not ours.
 */
export function setSheet<Output>(
  { template, sheet, language, layout, files }: SheetToSet,
  print: PrintPages<Output>,
  notices: string[],
): Promise<Result<PrintedInFonts<Output>, PdfFailure>> {
  const named = bodyFonts(layout, notices);
  const set: SetSheet<Output> = async (text, others) => {
    const paths = fontPaths([...new Set([named.body, named.headings, ...others])]);
    if (!paths.ok) return paths;
    const compiler = await compilerFor(paths.value);
    if (!compiler.ok) return compiler;
    const families = JSON.stringify(familiesOf(named, others, language));
    const allFiles = { ...files, 'sheet.json': text, 'families.json': families };
    const pages = setPages(compiler.value, template, allFiles, print);
    if (pages.ok) return pages;
    const texts = missingTexts(pages.error);
    return failure(
      texts === null ? { kind: 'notSet', reasons: pages.error } : { kind: 'missingTexts', texts },
    );
  };
  return printInFonts(JSON.stringify(sheet), language, set);
}
