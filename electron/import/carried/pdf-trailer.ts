import { readPdfObject } from './pdf-object.ts';

/** Where a reader looks for `startxref` (ISO 32000-1 annex H, implementation note 18, gives 1,024 bytes for the end). */
const END_WITHIN = 4_096;

/**
 * Whether the trailer says that the file is encrypted. The newest trailer is asked, behind a table or in a
 * cross-reference stream (ISO 32000-1 sections 7.5.5 and 7.5.8); of a file without one nothing can be said.
 */
export function isEncrypted(pdf: Buffer): boolean {
  const end = pdf.toString('latin1', Math.max(pdf.byteLength - END_WITHIN, 0));
  const offset = Number(/startxref\s+(\d{1,12})(?!.*startxref)/s.exec(end)?.[1] ?? Number.NaN);
  const trailer = Number.isNaN(offset) || offset >= pdf.byteLength ? null : dictionaryAt(pdf, offset);
  return trailer?.kind === 'dictionary' && trailer.entries.has('Encrypt');
}

function dictionaryAt(pdf: Buffer, offset: number) {
  const head = pdf.toString('latin1', offset, offset + 64);
  const stream = /^\s*\d+\s+\d+\s+obj/.exec(head);
  if (stream !== null) return readPdfObject(pdf, offset + stream[0].length)?.object ?? null;
  if (!/^\s*xref/.test(head)) return null;
  const trailer = pdf.indexOf('trailer', offset);
  return trailer === -1 ? null : (readPdfObject(pdf, trailer + 'trailer'.length)?.object ?? null);
}
