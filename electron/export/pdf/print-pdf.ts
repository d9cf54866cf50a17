import { failure, success, type Result } from '../../../shared/result.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { missingNotice } from './missing-glyphs.ts';
import type { PdfFailure, PdfStandard } from './pdf-failure.ts';
import { setSummary } from './set-summary.ts';
import { sheetProperties } from './sheet-of.ts';
import { asPdf } from './typst-compiler.ts';

export type PdfOptions = {
  /** The text of a `.minutes` file to put inside, so that the PDF opens as the meeting. */
  readonly carriedMeeting?: string;
  /** PDF/UA-1 unless said otherwise. */
  readonly standard?: PdfStandard;
};
export type PrintedPdf = { readonly pdf: Uint8Array; readonly notices: readonly string[] };

const NOT_CARRIED =
  'The meeting is not inside this PDF: PDF/A-2b allows no attached file of its kind. Keep the .minutes file beside it, or export as PDF/A-3b.';

/**
 * The summary as a tagged PDF, set by Typst in the fonts that come with Rapporteur. Same summary, same options, same
 * bytes. Notices are sentences for the user about what could not be printed or carried as asked.
 */
export async function printPdf(
  summary: Summary,
  options: PdfOptions = {},
): Promise<Result<PrintedPdf, PdfFailure>> {
  const standard = options.standard ?? 'ua-1';
  if (standard !== 'ua-1' && summary.properties.date === null)
    return failure({ kind: 'dateMissing', standard });
  const notices: string[] = [];
  const carried = standard === 'a-2b' ? undefined : options.carriedMeeting;
  if (carried !== options.carriedMeeting) notices.push(NOT_CARRIED);
  const fixedFiles = {
    'properties.json': JSON.stringify(sheetProperties(summary, carried !== undefined)),
    'places.json': 'false',
    ...(carried === undefined ? {} : { 'meeting.minutes': carried }),
  };
  const printed = await setSummary(summary, fixedFiles, asPdf(standard), notices);
  if (!printed.ok)
    return printed.error.kind === 'notSet' ? failure(refusal(printed.error.reasons, standard)) : printed;
  const { output: pdf, missing } = printed.value;
  if (missing.size > 0) notices.push(missingNotice(missing));
  return success({ pdf, notices });
}

/** What Typst says against a standard begins with its name. */
function refusal(messages: readonly string[], standard: PdfStandard): PdfFailure {
  const reasons = messages.map((message) => message.replace(/^PDF\/\S+ error: /, ''));
  return messages.some((message) => message.startsWith('PDF/'))
    ? { kind: 'standardNotMet', standard, reasons }
    : { kind: 'notSet', reasons };
}
