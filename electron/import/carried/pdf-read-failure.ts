import { assertNever } from '../../../shared/assert-never.ts';

/** Why a PDF could not be looked into. */
export type PdfReadFailure =
  | { readonly kind: 'notPdf' }
  /** Locked with a password or rights; nothing in it can be read. */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'tooLarge'; readonly limit: number };

/** The failure in one or two sentences, with what to do. `name` is how the user knows the file. */
export function describePdfReadFailure(failure: PdfReadFailure, name: string): string {
  switch (failure.kind) {
    case 'notPdf':
      return `${name} is not a PDF file. Nothing was changed.`;
    case 'encrypted':
      return `${name} is protected with a password, so the meeting inside cannot be read. Nothing was changed; save it without protection in your PDF program and try again.`;
    case 'damaged':
      return `${name} is damaged: ${failure.reason}. Nothing was changed; ask for the file again, or open the meeting's own .minutes file.`;
    case 'tooLarge':
      return `${name} holds more than ${Math.round(failure.limit / 1024 / 1024)} MB, more than any meeting. Nothing was changed.`;
    default:
      return assertNever(failure);
  }
}
