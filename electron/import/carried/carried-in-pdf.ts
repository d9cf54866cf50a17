import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { FILE_FORMAT } from '../../../shared/meeting/file-format.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { embeddedJsonFiles, type EmbeddedFile } from './embedded-files.ts';
import { isEncrypted } from './pdf-trailer.ts';
import type { PdfReadFailure } from './pdf-read-failure.ts';

const inflated = promisify(inflate);

export type PdfReadLimits = {
  /** Bytes of the PDF. */
  readonly pdfBytes: number;
  /** Bytes of all attached files unpacked together. */
  readonly meetingBytes: number;
};
const USUAL_LIMITS: PdfReadLimits = { pdfBytes: 256 * 1024 * 1024, meetingBytes: LIMITS.fileBytes };

/** Where a reader finds the header at the latest (ISO 32000-1 annex H, implementation note 13). */
const HEADER_WITHIN = 1_024;

/**
 * The meeting that `printPdf` put into a PDF, as its `.minutes` text, or null where the PDF carries none. The attached
 * file is found by what it is, not through the catalog: programs that save the PDF again number and pack their objects
 * anew, but a stream is never packed into another (ISO 32000-1 section 7.5.7), and no table of a hostile file needs to
 * be believed. Where several are inside, the last wins, which is the newest.
 */
export async function takeCarriedFromPdf(
  bytes: Uint8Array,
  limits: PdfReadLimits = USUAL_LIMITS,
): Promise<Result<string | null, PdfReadFailure>> {
  if (bytes.byteLength > limits.pdfBytes) return failure({ kind: 'tooLarge', limit: limits.pdfBytes });
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!pdf.subarray(0, HEADER_WITHIN).includes('%PDF-')) return failure({ kind: 'notPdf' });
  if (!pdf.includes('startxref')) return failure({ kind: 'damaged', reason: 'its end is missing' });
  if (isEncrypted(pdf)) return failure({ kind: 'encrypted' });
  let left = limits.meetingBytes;
  let found: string | null = null;
  for (const file of embeddedJsonFiles(pdf)) {
    const content = await contentOf(file, left);
    if (content === 'tooLarge') return failure({ kind: 'tooLarge', limit: limits.meetingBytes });
    if (content === 'damaged')
      return failure({ kind: 'damaged', reason: 'the file attached to it does not unpack' });
    left -= content.byteLength;
    if (!content.subarray(0, HEADER_WITHIN).includes(`"${FILE_FORMAT}"`)) continue;
    const text = decoded(content);
    if (text === null) return failure({ kind: 'damaged', reason: 'the meeting inside is not UTF-8 text' });
    found = text;
  }
  return success(found);
}

async function contentOf(file: EmbeddedFile, limit: number): Promise<Buffer | 'tooLarge' | 'damaged'> {
  if (file.packing === 'none') return file.bytes.byteLength > limit ? 'tooLarge' : file.bytes;
  try {
    return await inflated(file.bytes, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged';
  }
}

function decoded(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
