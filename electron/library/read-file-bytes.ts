import { constants } from 'node:fs';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from './describe-system-error.ts';
import { systemDisk, type Disk } from './disk.ts';

export type UnreadableFile = { readonly kind: 'unreadable'; readonly reason: string };

/**
 * A file's bytes, of at most `limit`. Only regular files are read: a pipe or device could keep the reader waiting
 * for ever. The size is judged on the open file, and again by what was really read.
 */
export async function readFileBytes(
  path: string,
  limit: number,
  disk: Disk = systemDisk,
): Promise<Result<Uint8Array, UnreadableFile>> {
  const unreadable = (reason: string) => failure({ kind: 'unreadable', reason } as const);
  const tooLarge = `it is larger than ${Math.round(limit / 1024 / 1024)} MB`;
  try {
    await using file = await disk.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await file.stat();
    if (status.isDirectory()) return unreadable('it is a folder');
    if (!status.isFile()) return unreadable('it is not a regular file');
    if (status.size > limit) return unreadable(tooLarge);
    const bytes = await file.readFile();
    return bytes.byteLength > limit
      ? unreadable(tooLarge)
      : success(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return unreadable(describeSystemError(error));
  }
}
