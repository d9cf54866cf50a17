import { failure, success, type Result } from '../../../shared/result.ts';
import type { FontName } from './font-catalogue.ts';
import { everyFontFor, fontsFor } from './fonts-for.ts';
import { withoutTexts } from './missing-glyphs.ts';
import type { PdfFailure } from './pdf-failure.ts';

/** Sets a sheet in the body's fonts and these; `missingTexts` names what none of them can show. */
export type SetSheet<Output> = (
  sheet: string,
  fonts: readonly FontName[],
) => Promise<
  Result<Output, PdfFailure | { readonly kind: 'missingTexts'; readonly texts: readonly string[] }>
>;

/** What was printed, and the texts that were replaced since no font has them. */
export type PrintedInFonts<Output> = { readonly output: Output; readonly missing: ReadonlySet<string> };

/** Missing texts are found some at a time: a letter may hide that its mark is missing too. */
const ROUNDS = 8;

/**
 * Prints in the fonts the scripts of a sheet (JSON) lead to; where these lack a character, in every font we have; and
 * what none of them has is replaced and named in `missing`. Nearly every document is set once.
 */
export async function printInFonts<Output>(
  sheet: string,
  language: string,
  set: SetSheet<Output>,
): Promise<Result<PrintedInFonts<Output>, PdfFailure>> {
  const missing = new Set<string>();
  let fonts = fontsFor(sheet, language);
  let text = sheet;
  let printed = await set(text, fonts);
  for (let round = 0; round < ROUNDS && !printed.ok && printed.error.kind === 'missingTexts'; round++) {
    if (round === 0) fonts = everyFontFor(sheet, language);
    else {
      for (const lost of printed.error.texts) missing.add(lost);
      text = withoutTexts(text, printed.error.texts);
    }
    printed = await set(text, fonts);
  }
  if (printed.ok) return success({ output: printed.value, missing });
  if (printed.error.kind !== 'missingTexts') return failure(printed.error);
  return failure({ kind: 'notSet', reasons: printed.error.texts.map((text) => `no font has ${text}`) });
}
