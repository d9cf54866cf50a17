import { readPdfObject, type PdfObject } from './pdf-object.ts';

/** The stream of an attached file, still packed. */
export type EmbeddedFile = { readonly bytes: Buffer; readonly packing: 'deflate' | 'none' };

const TYPE = '/EmbeddedFile';
/** How far in front of its type the dictionary of a stream may begin. */
const REACH = 4_096;
/** More occurrences are not looked at: a real file has one or two. */
const MOST = 256;

/** Attached files of type application/json that are whole streams, in the order of the file. */
export function embeddedJsonFiles(pdf: Buffer): EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  let at = -1;
  let end = 0;
  for (let seen = 0; seen < MOST; seen++) {
    at = pdf.indexOf(TYPE, Math.max(at + 1, end));
    if (at === -1) break;
    const start = pdf.subarray(Math.max(at - REACH, end), at).lastIndexOf(' obj');
    if (start === -1) continue;
    const read = readPdfObject(pdf, Math.max(at - REACH, end) + start + ' obj'.length);
    if (read?.object.kind !== 'dictionary' || read.end <= at) continue;
    const file = fileOf(pdf, read.object.entries, read.end);
    if (file === null) continue;
    files.push(file);
    end = file.bytes.byteOffset - pdf.byteOffset + file.bytes.byteLength;
  }
  return files;
}

function fileOf(pdf: Buffer, entries: ReadonlyMap<string, PdfObject>, end: number): EmbeddedFile | null {
  if (!isName(entries.get('Type'), 'EmbeddedFile') || !isName(entries.get('Subtype'), 'application/json'))
    return null;
  const packing = packingOf(entries.get('Filter'));
  const keyword = /^\s*stream(?:\r\n|\n|\r)/.exec(pdf.toString('latin1', end, end + 32));
  if (packing === null || keyword === null) return null;
  const start = end + keyword[0].length;
  const stated = lengthOf(pdf, entries.get('Length'));
  if (stated !== null && /^\s*endstream/.test(pdf.toString('latin1', start + stated, start + stated + 16)))
    return { bytes: pdf.subarray(start, start + stated), packing };
  const keywordAt = pdf.indexOf('endstream', start);
  return keywordAt === -1 ? null : { bytes: pdf.subarray(start, keywordAt), packing };
}

function packingOf(filter: PdfObject | undefined): EmbeddedFile['packing'] | null {
  if (filter === undefined) return 'none';
  const filters = filter.kind === 'array' ? filter.items : [filter];
  if (filters.length === 0) return 'none';
  return filters.length === 1 && isName(filters[0], 'FlateDecode') ? 'deflate' : null;
}

const isName = (object: PdfObject | undefined, name: string): boolean =>
  object?.kind === 'name' && object.name === name;

/** The length as the dictionary states it, there or in an object of its own. */
function lengthOf(pdf: Buffer, length: PdfObject | undefined): number | null {
  if (length?.kind === 'number') return length.value;
  if (length?.kind !== 'reference') return null;
  const heading = `\n${length.object} ${length.generation} obj`;
  const at = pdf.indexOf(heading);
  const read = at === -1 ? null : readPdfObject(pdf, at + heading.length);
  return read?.object.kind === 'number' ? read.object.value : null;
}
