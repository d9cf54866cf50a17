import { failure, success, type Result } from '../../shared/result.ts';
import type { ZipFailure } from './zip-failure.ts';

/** One file of an archive, as its directory describes it. Sizes are bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands where the real value is in a zip64 record. */
const ELSEWHERE = 0xffffffff;

/**
 * The directory of a zip file: .ZIP File Format Specification (APPNOTE 6.3.10), 4.3.12 and 4.3.16. Read rather than
 * left to fflate because its filter sees neither the encryption flag, the checksum nor where entries lie, and all
 * three tell a damaged or hostile file from a sound one.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): Result<ZipEntry[], ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return failure({ kind: 'not-a-zip' });
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return failure({ kind: 'too-many-entries', limit: mostEntries });
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === ELSEWHERE) return failure({ kind: 'unsupported', entry: null });
  if (start + size > end) return failure({ kind: 'damaged', entry: null });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return failure({ kind: 'damaged', entry: null });
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return failure({ kind: 'damaged', entry: null });
    entries.push(entryAt(view, bytes, at, nameLength));
    at = next;
  }
  return success(entries);
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return null;
}

// Names are UTF-8 where flag bit 11 says so and code page 437 otherwise; the two agree on ASCII, all that OPC uses.
function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;

/** The packed bytes of an entry, or null where they are not all there (4.3.7). */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, LOCAL_LENGTH);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  return packed.length === entry.packedSize ? packed : null;
}
