import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import type { FileSystem, Privacy } from './file-system.ts';
import { conflictCopyPath } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/**
 * Keeps another program's version of a meeting beside it, under a name nothing has yet, or in the recovery folder where
 * that cannot be. Gives the path. Until this has worked the other version may not be written over.
 */
export async function keepConflictCopy(
  meetingPath: string,
  bytes: Uint8Array,
  { files, timers, recoveryFolder }: Pick<Required<SessionOptions>, 'files' | 'timers' | 'recoveryFolder'>,
): Promise<Result<string, string>> {
  const at = new Date(timers.now());
  try {
    return success(await createBeside(files, meetingPath, bytes, at));
  } catch {
    try {
      await files.makePrivateFolder(recoveryFolder);
      const path = join(recoveryFolder, basename(meetingPath));
      return success(await createBeside(files, path, bytes, at, { isPrivate: true }));
    } catch (error) {
      return failure(describeSystemError(error));
    }
  }
}

async function createBeside(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  at: Date,
  privacy: Privacy = {},
): Promise<string> {
  for (let count = 1; ; count++) {
    const copy = conflictCopyPath(path, at, count);
    if (await files.createNew(copy, bytes, privacy)) return copy;
  }
}
