import { assertNever } from '../../../shared/assert-never.ts';

/** Standards a PDF can be made to. The first is for readers with assistive technology, the others for archives. */
export const PDF_STANDARDS = ['ua-1', 'a-2b', 'a-3b'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

/** Why there is no PDF: a closed set. */
export type PdfFailure =
  /** Typst's module does not load on this machine. */
  | { readonly kind: 'typesetterMissing'; readonly reason: string }
  /** A font file that belongs to the installation is not there. */
  | { readonly kind: 'fontMissing'; readonly font: string }
  /** PDF/A needs a date (ISO 19005-2 section 6.6.4 by way of its metadata), and the meeting has none. */
  | { readonly kind: 'dateMissing'; readonly standard: PdfStandard }
  /** The standard forbids what the document has in it; `reasons` are Typst's. */
  | { readonly kind: 'standardNotMet'; readonly standard: PdfStandard; readonly reasons: readonly string[] }
  /** Typst could not set the pages. */
  | { readonly kind: 'notSet'; readonly reasons: readonly string[] };

/** The failure in one or two sentences, with what to do. */
export function describePdfFailure(failure: PdfFailure): string {
  switch (failure.kind) {
    case 'typesetterMissing':
      return `No PDF was written: the typesetter (Typst) does not start on this computer: ${failure.reason}. Install Rapporteur again, or export to DOCX.`;
    case 'fontMissing':
      return `No PDF was written: the font file ${failure.font} is not in this installation. Install Rapporteur again, or export to DOCX.`;
    case 'dateMissing':
      return `No PDF was written: ${nameOf(failure.standard)} needs the date of the meeting, and it has none. Give the meeting a date, or export as PDF/UA-1.`;
    case 'standardNotMet':
      return `No PDF was written: this document cannot be made ${nameOf(failure.standard)}: ${failure.reasons.join('; ')}. Choose another standard, or export to DOCX.`;
    case 'notSet':
      return `No PDF was written: the pages could not be set: ${failure.reasons.join('; ')}. The meeting is unchanged; export to DOCX and report this.`;
    default:
      return assertNever(failure);
  }
}

const nameOf = (standard: PdfStandard): string =>
  ({ 'ua-1': 'PDF/UA-1', 'a-2b': 'PDF/A-2b', 'a-3b': 'PDF/A-3b' })[standard];
