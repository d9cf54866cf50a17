import { assertNever } from '../../../shared/assert-never.ts';
import { describeMeetingFileFailure, type MeetingFileFailure } from '../../../shared/meeting/meeting-file.ts';
import { describePdfReadFailure, type PdfReadFailure } from '../carried/pdf-read-failure.ts';
import { describeZipFailure } from '../describe-zip-failure.ts';
import { describeUnsafeParts, type UnsafeParts } from '../unsafe-parts.ts';
import type { ZipFailure } from '../zip-failure.ts';

/** Why a file gave no meeting: a closed set. */
export type ImportFailure =
  | { readonly kind: 'empty' }
  /** A kind of file that holds no summary we can read; `what` says which, as in "a picture". */
  | {
      readonly kind: 'notASummary';
      readonly what: 'picture' | 'oldOffice' | 'rtf' | 'html' | 'pdf' | 'otherZip' | 'other';
    }
  | { readonly kind: 'meetingFile'; readonly problem: MeetingFileFailure }
  | { readonly kind: 'pdf'; readonly problem: PdfReadFailure }
  | { readonly kind: 'zip'; readonly problem: ZipFailure }
  | { readonly kind: 'unsafe'; readonly problem: UnsafeParts }
  /** A part of a DOCX declares a document type or cannot be read; nothing of the file was. */
  | { readonly kind: 'damagedDocx'; readonly part: string | null }
  | { readonly kind: 'tooLarge'; readonly limit: string }
  /** The meeting inside was asked for and there is none. */
  | { readonly kind: 'nothingCarried' }
  /** It can be read, and nothing in it looks like a summary. */
  | { readonly kind: 'nothingFound' };

const WHAT = {
  picture: 'is a picture. Nothing was changed; give the document itself, as DOCX, Markdown or plain text',
  oldOffice:
    'is a Word file of the old kind (.doc) or one protected with a password. Nothing was changed; open it in Word or LibreOffice and save it as DOCX without a password',
  rtf: 'is a rich-text file (RTF). Nothing was changed; open it in Word or LibreOffice and save it as DOCX',
  html: 'is a web page without a meeting inside. Nothing was changed; copy its text into a .txt file, or give the document as DOCX or Markdown',
  pdf: 'is a PDF without a meeting inside, so not one of ours. Nothing was changed; give the summary as DOCX, Markdown or plain text',
  otherZip:
    'is not a Word document (DOCX). Nothing was changed; give the summary as DOCX, Markdown or plain text',
  other:
    'is no text or document we can read. Nothing was changed; give the summary as DOCX, Markdown or plain text',
} as const;

/** The failure in one or two sentences, with what to do. `name` is how the user knows the file. */
export function describeImportFailure(failure: ImportFailure, name: string): string {
  switch (failure.kind) {
    case 'empty':
      return `${name} is empty. Nothing was changed; give a summary with text in it.`;
    case 'notASummary':
      return `${name} ${WHAT[failure.what]}.`;
    case 'meetingFile':
      return describeMeetingFileFailure(failure.problem, name);
    case 'pdf':
      return describePdfReadFailure(failure.problem, name);
    case 'zip':
      return `${name} ${describeZipFailure(failure.problem)}. Nothing was changed; ask for the file again, or save it as DOCX once more.`;
    case 'unsafe':
      return `${name} ${describeUnsafeParts(failure.problem)}. Nothing was changed; save it as a plain DOCX and give that.`;
    case 'damagedDocx':
      return `${name} is a Word document that cannot be read${failure.part === null ? '' : ` (at "${failure.part}")`}. Nothing was changed; open it in Word or LibreOffice and save it again.`;
    case 'tooLarge':
      return `${name} holds more than ${failure.limit}, more than any summary. Nothing was changed; give the part that is the summary.`;
    case 'nothingCarried':
      return `${name} has no meeting inside. Nothing was changed; import it without --from carried to read its text.`;
    case 'nothingFound':
      return `${name} has nothing in it that looks like a summary. Nothing was changed; give a file with a title, sections or a list of participants.`;
    default:
      return assertNever(failure);
  }
}
