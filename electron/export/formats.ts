import type { Meeting } from '../../shared/meeting/meeting.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { carriedMeeting } from '../../shared/summary/editions/carried-meeting.ts';
import type { Edition } from '../../shared/summary/editions/edition.ts';
import { officialSummary } from '../../shared/summary/official-summary.ts';
import type { Summary } from '../../shared/summary/summary.ts';
import { bytesOfBase64 } from '../../shared/summary/embedded-file.ts';
import type { PdfStandard } from './pdf/pdf-failure.ts';

/** Endings of the files the official summary is printed to. */
export const FORMATS = ['docx', 'pdf', 'md', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type ExportOptions = {
  readonly style: HouseStyle;
  /** A user's own .docx whose letterhead, page set-up and styles the DOCX takes, before one inside the style. */
  readonly template?: Uint8Array;
  readonly pdfStandard: PdfStandard;
  /** The full one unless said otherwise. */
  readonly edition?: Edition;
  /** Whether e-mail addresses and internal lines go into the meeting inside the files; of the full edition only. */
  readonly withPrivate: boolean;
};

/** A printed file, and what the user should know of it, one sentence each. */
export type Printed = { readonly content: string | Uint8Array; readonly notices: readonly string[] };

/** Everything a printer needs, computed once for all formats of one meeting. */
type PrintJob = {
  readonly summary: Summary;
  readonly carriedMeeting: string;
  readonly options: ExportOptions;
};
type Printer = (job: PrintJob) => Promise<Result<Printed, string>>;

const printed = (content: string | Uint8Array, notices: readonly string[] = []): Result<Printed, string> =>
  success({ content, notices });

/** The house style's own Word letterhead. */
const letterheadBytes = ({ letterheadDocument }: HouseStyle): Uint8Array | undefined =>
  letterheadDocument === undefined ? undefined : bytesOfBase64(letterheadDocument.data);

// Each printer loads with its first use: whoever wants Markdown does not wait for Word's or Typst's libraries.
const printers: Readonly<Record<Format, Printer>> = {
  docx: async ({ summary, carriedMeeting, options }) => {
    const template = options.template ?? letterheadBytes(options.style);
    const { describeDocxFailure } = await import('./docx/docx-failure.ts');
    const { printDocx } = await import('./docx/print-docx.ts');
    const result = await printDocx(summary, {
      carriedMeeting,
      ...(template === undefined ? {} : { template }),
    });
    return result.ok ? printed(result.value) : failure(describeDocxFailure(result.error));
  },
  pdf: async ({ summary, carriedMeeting, options: { pdfStandard: standard } }) => {
    const { describePdfFailure } = await import('./pdf/pdf-failure.ts');
    const { printPdf } = await import('./pdf/print-pdf.ts');
    const result = await printPdf(summary, { carriedMeeting, standard });
    return result.ok
      ? printed(result.value.pdf, result.value.notices)
      : failure(describePdfFailure(result.error));
  },
  md: async ({ summary, carriedMeeting }) => {
    const { printMarkdown } = await import('./markdown/print-markdown.ts');
    return printed(printMarkdown(summary, { carriedMeeting }));
  },
  html: async ({ summary, carriedMeeting }) => {
    const { printHtml } = await import('./html/print-html.ts');
    return printed(printHtml(summary, { carriedMeeting }));
  },
  json: async ({ summary }) => printed(`${JSON.stringify(summary, null, 2)}\n`),
};

/** Prints a meeting to some formats, in their order; each succeeds or fails with a sentence of its own. */
export async function* printFormats(
  meeting: Meeting,
  formats: readonly Format[],
  options: ExportOptions,
): AsyncGenerator<{ readonly format: Format; readonly result: Result<Printed, string> }> {
  const { style, edition = 'full', withPrivate } = options;
  const carried = withPrivate && edition === 'full' ? meeting : carriedMeeting(meeting, style, edition);
  const job = {
    summary: officialSummary(meeting, style, edition),
    carriedMeeting: writeMeetingText(carried),
    options,
  };
  for (const format of formats) yield { format, result: await printers[format](job) };
}
