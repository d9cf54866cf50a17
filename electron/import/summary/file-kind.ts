export type FileKind =
  | 'empty'
  | 'zip'
  | 'pdf'
  | 'oldOffice'
  | 'picture'
  | 'rtf'
  | 'other'
  | 'html'
  | 'minutes'
  | 'markdown'
  | 'text';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // Compound File Binary, [MS-CFB] section 2.2: Word 97 to 2003, and a DOCX protected with a password.
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file is by its first bytes, or null where only its text can tell. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  if (bytes.byteLength === 0) return 'empty';
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found[0];
  return Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-') ? 'pdf' : null;
}

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
const MARKDOWN_SIGNS = [/^#{1,6} \S/m, /\*\*\S.*?\S\*\*/, /\]\((?:https?:|#|mailto:)/, /^\|[ :|-]+\|\s*$/m];

/** What a text is: its content first, the name of the file only where both could be. */
export function kindOfText(text: string, name: string): FileKind {
  if (text.trim() === '') return 'empty';
  if (/^\ufeff?\s*\{/.test(text) && /"format"\s*:/.test(text.slice(0, 10_000))) return 'minutes';
  if (
    /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      text,
    )
  )
    return 'html';
  if (MARKDOWN_NAME.test(name)) return 'markdown';
  return MARKDOWN_SIGNS.some((sign) => sign.test(text)) ? 'markdown' : 'text';
}
