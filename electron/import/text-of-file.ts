import { assertNever } from '../../shared/assert-never.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { isText } from '../../shared/text/is-text.ts';
import { describeZipFailure } from './describe-zip-failure.ts';
import type { ZipLimits } from './read-zip.ts';
import { blocksFromDocx } from './summary/blocks-from-docx.ts';
import { kindOfBytes, kindOfText } from './summary/file-kind.ts';
import { linesOfBlocks } from './summary/lines-of-blocks.ts';
import { describeUnsafeParts, type UnsafeParts } from './unsafe-parts.ts';
import type { ZipFailure } from './zip-failure.ts';

/** Why a file gave no text: a closed set. */
export type TextFailure =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'noText';
      readonly what: 'picture' | 'oldOffice' | 'rtf' | 'html' | 'pdf' | 'minutes' | 'otherZip' | 'other';
    }
  | { readonly kind: 'zip'; readonly problem: ZipFailure }
  | { readonly kind: 'unsafe'; readonly problem: UnsafeParts }
  | { readonly kind: 'damagedDocx' }
  | { readonly kind: 'tooLarge'; readonly limit: string };

/** A list of people or items has no more; each line costs memory many times its length. */
export const MOST_LINES = 100_000;
export const tooManyLines: TextFailure = {
  kind: 'tooLarge',
  limit: `${MOST_LINES.toLocaleString('en')} lines`,
};
/** No list unpacks to more. */
export const LIST_ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
};
/** Bytes of a list as text, and how that is said; 100,000 lines of a list have half of it. */
const MOST_TEXT = 12 * 1024 * 1024;
const MUCH_TEXT = '12 MB of text';
const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * The text of a list somebody sent: a text file of any usual encoding, Markdown, or a Word document as lines of
 * Markdown (lines-of-blocks.ts). Told apart by content. Never throws, whatever the bytes.
 */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<Result<string, TextFailure>> {
  const text = await anyTextOfFile(name, bytes);
  return text.ok && hasTooManyLines(text.value) ? failure(tooManyLines) : text;
}

function hasTooManyLines(text: string): boolean {
  let lines = 1;
  for (const _ of text.matchAll(BREAK)) if (++lines > MOST_LINES + 1) return true;
  return false;
}

async function anyTextOfFile(name: string, bytes: Uint8Array): Promise<Result<string, TextFailure>> {
  const kind = kindOfBytes(bytes);
  switch (kind) {
    case 'empty':
      return failure({ kind });
    case 'zip':
      return textOfDocx(bytes);
    case 'picture':
    case 'oldOffice':
    case 'rtf':
    case 'pdf':
      return failure({ kind: 'noText', what: kind });
    default:
      return textOfBytes(name, bytes);
  }
}

async function textOfDocx(bytes: Uint8Array): Promise<Result<string, TextFailure>> {
  const document = await blocksFromDocx(bytes, LIST_ZIP_LIMITS);
  if (document.ok) {
    const text = linesOfBlocks(document.value.blocks).join('\n');
    return text.trim() === '' ? failure({ kind: 'empty' }) : success(text);
  }
  const { error } = document;
  switch (error.kind) {
    case 'zip':
    case 'unsafe':
      return failure(error);
    case 'tooLarge':
      return failure({ kind: 'tooLarge', limit: MUCH_TEXT });
    case 'notDocx':
      return failure({ kind: 'noText', what: 'otherZip' });
    case 'damaged':
      return failure({ kind: 'damagedDocx' });
    default:
      return assertNever(error);
  }
}

function textOfBytes(name: string, bytes: Uint8Array): Result<string, TextFailure> {
  if (bytes.byteLength > MOST_TEXT) return failure({ kind: 'tooLarge', limit: MUCH_TEXT });
  const text = decodeText(bytes);
  if (!isText(text)) return failure({ kind: 'noText', what: 'other' });
  const kind = kindOfText(text, name);
  if (kind === 'empty') return failure({ kind });
  return kind === 'html' || kind === 'minutes' ? failure({ kind: 'noText', what: kind }) : success(text);
}

const WHAT = {
  picture: 'is a picture',
  oldOffice: 'is an Office file of the old kind or one protected with a password',
  rtf: 'is a rich-text file (RTF)',
  html: 'is a web page',
  pdf: 'is a PDF',
  minutes: 'is a meeting file of Rapporteur',
  otherZip: 'is a zip file of another kind',
  other: 'is no text we can read',
} as const;

/**
 * The failure in one or two sentences. `name` is how the user knows the file, `wanted` what was looked for in it, `forms`
 * the kinds of files it is read from.
 */
export function describeTextFailure(
  failed: TextFailure,
  name: string,
  wanted: string,
  forms: string,
): string {
  const advice = `Nothing was changed; give the ${wanted} as ${forms}`;
  switch (failed.kind) {
    case 'empty':
      return `${name} is empty. ${advice}.`;
    case 'noText':
      return `${name} ${WHAT[failed.what]}. ${advice}.`;
    case 'zip':
      return `${name} ${describeZipFailure(failed.problem)}. ${advice}.`;
    case 'unsafe':
      return `${name} ${describeUnsafeParts(failed.problem)}. ${advice}.`;
    case 'damagedDocx':
      return `${name} is a Word document that cannot be read. Nothing was changed; open it in Word or LibreOffice and save it again.`;
    case 'tooLarge':
      return `${name} holds more than ${failed.limit}. Nothing was changed; give the part that is the ${wanted}.`;
    default:
      return assertNever(failed);
  }
}
