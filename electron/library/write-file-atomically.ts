import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from './describe-system-error.ts';
import { flushFolder, systemDisk, type Disk, type DiskStatus } from './disk.ts';

/** Read and written by this user alone, where the system has modes. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** The old file, if there was one, is whole and as it was. */
export type WriteFailure = { readonly kind: 'couldNotWrite'; readonly reason: string };

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed to the disk, then renamed over
 * the old one, then the folder flushed, so that after a power cut there is the old file or the new one and never a
 * part. A symbolic link stays one: what it points to is replaced. Permissions of the old file are kept. Whatever is
 * no regular file (a device, a pipe) is refused: a rename would put a file in its place, for every program. A private
 * file is for this user alone, whoever could read the old one.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
  disk: Disk = systemDisk,
): Promise<Result<void, WriteFailure>> {
  let temporary: string | null = null;
  try {
    const target = await disk.realpath(path).catch(() => path);
    const folder = dirname(target);
    const old = await disk.stat(target).catch(() => null);
    if (old !== null && !old.isFile()) return failure({ kind: 'couldNotWrite', reason: reasonAgainst(old) });
    const mode = isPrivate ? PRIVATE_FILE : old === null ? 0o666 : Number(old.mode) & 0o777;
    temporary = join(folder, `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
    await writeThrough(disk, temporary, content, mode);
    await renameOver(disk, temporary, target);
    temporary = null;
    await flushFolder(folder, disk);
    return success(undefined);
  } catch (error) {
    if (temporary !== null) await disk.rm(temporary).catch(() => undefined);
    return failure({ kind: 'couldNotWrite', reason: describeSystemError(error) });
  }
}

const reasonAgainst = (old: DiskStatus): string =>
  old.isDirectory() ? 'it is a folder' : 'it is not a regular file';

async function writeThrough(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  await using file = await disk.open(path, 'wx', mode);
  await file.writeFile(content);
  await file.sync();
}

/** On Windows a virus scanner or a sync client may hold the old file for a moment. */
async function renameOver(disk: Disk, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (
        process.platform !== 'win32' ||
        attempt === 8 ||
        !['EPERM', 'EACCES', 'EBUSY'].includes(String(code))
      )
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 25 * attempt));
    }
  }
}
