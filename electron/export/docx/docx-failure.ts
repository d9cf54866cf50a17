import { assertNever } from '../../../shared/assert-never.ts';
import { describeZipFailure } from '../../import/describe-zip-failure.ts';
import type { ZipFailure } from '../../import/zip-failure.ts';

/** Why a DOCX was not printed. Without a template printing cannot fail; all of these speak of the template. */
export type DocxFailure =
  /** Not a zip, or a zip without a Word document in it. */
  | { readonly kind: 'not-a-docx' }
  /** Word 97-2003 (.doc), which keeps nothing we could read. */
  | { readonly kind: 'old-word' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'macro-enabled' }
  /** Saved as "Strict Open XML Document", which has other namespaces throughout. */
  | { readonly kind: 'strict-format' }
  /** A field of its header or footer fetches a file or runs a program. */
  | { readonly kind: 'fetches-on-opening'; readonly part: string }
  | { readonly kind: 'damaged-part'; readonly part: string }
  | { readonly kind: 'zip'; readonly problem: ZipFailure };

const NOTHING_WRITTEN = 'No document was written.';

/** What happened, what was kept and what to do, for the person who chose the template. */
export function describeDocxFailure(problem: DocxFailure): string {
  switch (problem.kind) {
    case 'not-a-docx':
      return `The template is not a Word document (.docx). ${NOTHING_WRITTEN} Choose a .docx file, or export without a template.`;
    case 'old-word':
      return `The template is in the old Word format (.doc). ${NOTHING_WRITTEN} Open it in Word and save it as a Word document (.docx).`;
    case 'encrypted':
      return `The template is protected with a password. ${NOTHING_WRITTEN} Save it without the password and try again.`;
    case 'macro-enabled':
      return `The template contains macros, which an official document must not carry. ${NOTHING_WRITTEN} Save it as a Word document without macros (.docx).`;
    case 'strict-format':
      return `The template is saved as "Strict Open XML Document". ${NOTHING_WRITTEN} Save it as a Word document (.docx) and try again.`;
    case 'fetches-on-opening':
      return `The template has a field that fetches another file (in "${problem.part}"), which an official document must not do. ${NOTHING_WRITTEN} Put the picture or text into the template itself and try again.`;
    case 'damaged-part':
      return `The template is damaged (in "${problem.part}"). ${NOTHING_WRITTEN} Open it in Word, save it again, or choose another.`;
    case 'zip':
      return `The template ${describeZipFailure(problem.problem)}. ${NOTHING_WRITTEN} Open it in Word, save it again, or choose another.`;
    default:
      return assertNever(problem);
  }
}
