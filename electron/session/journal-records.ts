import { crc32 } from 'node:zlib';
import { z } from 'zod';

/**
 * A recovery journal is a line that names the format, then records: kind (1 byte), length of the content and CRC-32
 * of kind and content (4 bytes each, little endian), content. It is only ever added to; what a crash cut short at its end fails its
 * length or checksum and is left out.
 */
const FIRST_LINE = 'rapporteur/recovery 1\n';
const HEAD = 9;

export type JournalRecord =
  /** Which meeting this is about. */
  | { readonly kind: 'about'; readonly about: JournalAbout }
  /** A Yjs update, version 1. */
  | { readonly kind: 'update'; readonly update: Uint8Array }
  /** What the records so far say is about to be written, as a file with this hash. */
  | { readonly kind: 'writing'; readonly hash: string }
  /** That file is there. */
  | { readonly kind: 'written'; readonly hash: string }
  /** The records so far contain all that the file with this hash says, and more. */
  | { readonly kind: 'contains'; readonly hash: string };

const aboutSchema = z.object({ path: z.string() });
export type JournalAbout = z.infer<typeof aboutSchema>;

const KINDS = ['about', 'update', 'writing', 'written', 'contains'] as const;

/** The bytes of records, one after the other; a journal begins with {@link journalStart}. */
export const encodeRecords = (records: readonly JournalRecord[]): Uint8Array =>
  Buffer.concat(records.flatMap((record) => encodeRecord(record)));

export const journalStart = (): Uint8Array => Buffer.from(FIRST_LINE);

function encodeRecord(record: JournalRecord): Uint8Array[] {
  const content = contentOf(record);
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(KINDS.indexOf(record.kind), 0);
  head.writeUInt32LE(content.byteLength, 1);
  head.writeUInt32LE(checksum(head.subarray(0, 1), content), 5);
  return [head, content];
}

/** Of the kind and the content; a wrong length is a wrong content. */
const checksum = (kind: Uint8Array, content: Uint8Array): number => crc32(content, crc32(kind));

function contentOf(record: JournalRecord): Uint8Array {
  switch (record.kind) {
    case 'about':
      return Buffer.from(JSON.stringify(record.about));
    case 'update':
      return record.update;
    case 'writing':
    case 'written':
    case 'contains':
      return Buffer.from(record.hash);
  }
}

/** The whole records of a journal up to the first that is cut or damaged; null where it is no journal of ours. */
export function decodeRecords(bytes: Uint8Array): JournalRecord[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, FIRST_LINE.length).equals(journalStart())) return null;
  const records: JournalRecord[] = [];
  for (let offset = FIRST_LINE.length; offset + HEAD <= buffer.length;) {
    const kind = KINDS[buffer.readUInt8(offset)];
    const length = buffer.readUInt32LE(offset + 1);
    const content = buffer.subarray(offset + HEAD, offset + HEAD + length);
    if (
      kind === undefined ||
      content.length < length ||
      checksum(buffer.subarray(offset, offset + 1), content) !== buffer.readUInt32LE(offset + 5)
    )
      break;
    const record = recordOf(kind, content);
    if (record === null) break;
    records.push(record);
    offset += HEAD + length;
  }
  return records;
}

/**
 * Index of the record where that state was taken which the file last surely had; -1 where none is known. (The state
 * of a later save may be unknown: a journal written anew keeps only its hash.)
 */
export function takenForFile(records: readonly JournalRecord[]): number {
  for (let end = records.length - 1; end >= 0; end--) {
    const written = records[end];
    if (written?.kind !== 'written') continue;
    const taken = records
      .slice(0, end)
      .findLastIndex((record) => record.kind === 'writing' && record.hash === written.hash);
    if (taken !== -1) return taken;
  }
  return -1;
}

function recordOf(kind: JournalRecord['kind'], content: Buffer): JournalRecord | null {
  switch (kind) {
    case 'about': {
      const about = aboutSchema.safeParse(parseJson(content.toString('utf8')));
      return about.success ? { kind, about: about.data } : null;
    }
    case 'update':
      return { kind, update: content };
    case 'writing':
    case 'written':
    case 'contains':
      return { kind, hash: content.toString('utf8') };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
