import { crc32, inflateRawSync } from 'node:zlib';
import { failure, success, type Result } from '../../shared/result.ts';
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory.ts';
import type { ZipFailure } from './zip-failure.ts';

export type ZipLimits = {
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries. */
  readonly totalBytes: number;
};

/** Far above any document of a meeting (ten thousand notes take 4 MB), and low enough that a bomb leaves the memory alone. */
export const USUAL_ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
};

const STORED = 0;
const DEFLATED = 8;
const DRIVE = /^[A-Za-z]:/;

/** Why a zip would be refused, by what its directory claims; nothing is unpacked. Null where it may be read. */
export function zipProblem(bytes: Uint8Array, limits: ZipLimits): ZipFailure | null {
  const directory = readZipDirectory(bytes, limits.entries);
  return directory.ok ? reasonToRefuse(directory.value, bytes.length, limits) : directory.error;
}

/**
 * The files of a zip by name, folders left out, in the archive's order. For archives from outside: what an entry
 * claims is checked before anything is unpacked, unpacking stops at the claim (so a bomb costs no more than the
 * limits allow), and sizes and checksums must agree with what came out.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = USUAL_ZIP_LIMITS,
): Result<Map<string, Uint8Array>, ZipFailure> {
  const directory = readZipDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const refusal = reasonToRefuse(directory.value, bytes.length, limits);
  if (refusal !== null) return failure(refusal);
  const files = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    if (entry.name.endsWith('/')) continue;
    const content = unpack(bytes, entry);
    if (content === null) return failure({ kind: 'damaged', entry: entry.name });
    files.set(entry.name, content);
  }
  return success(files);
}

function reasonToRefuse(
  entries: readonly ZipEntry[],
  archiveBytes: number,
  limits: ZipLimits,
): ZipFailure | null {
  const names = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for (const entry of entries) {
    // OPC (ISO/IEC 29500-2, 6.2.2.3) compares part names without regard to case.
    const name = entry.name.toLowerCase();
    if (isUnsafeName(entry.name) || names.has(name)) return { kind: 'unsafe-name', entry: entry.name };
    names.add(name);
    if (entry.isEncrypted) return { kind: 'encrypted', entry: entry.name };
    if (entry.method !== STORED && entry.method !== DEFLATED)
      return { kind: 'unsupported', entry: entry.name };
    if (entry.size > limits.entryBytes)
      return { kind: 'too-large', entry: entry.name, limit: limits.entryBytes };
    unpacked += entry.size;
    if (unpacked > limits.totalBytes) return { kind: 'too-large', entry: null, limit: limits.totalBytes };
    // Entries that share their bytes are how a small file claims to hold petabytes.
    packed += entry.packedSize;
    if (packed > archiveBytes) return { kind: 'damaged', entry: entry.name };
  }
  return null;
}

const isUnsafeName = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  name.includes('\\') ||
  name.includes('\0') ||
  DRIVE.test(name) ||
  name.split('/').some((step) => step === '..' || step === '.');

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytesOf(bytes, entry);
  if (packed === null) return null;
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content === null || content.length !== entry.size || crc32(content) !== entry.checksum) return null;
  return content;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    // Not a deflate stream, or one that gives more than the directory says: the same to whoever opens the file.
    return null;
  }
}
