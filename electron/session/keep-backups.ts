import { join } from 'node:path';
import { LIMITS } from '../../shared/meeting/limits.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { backupsOf, nextBackupName } from './backup-names.ts';
import { backupsToRemove } from './backups-to-remove.ts';
import type { FileSystem } from './file-system.ts';
import { hashOf, nameFor } from './session-names.ts';
import type { Timers } from './timers.ts';

/** Milliseconds between two backups while the meeting changes. */
export const BACKUP_EVERY = 10 * 60 * 1000;

export type Backups = {
  /** Keeps a dated copy of the file as it is now, unless the last one is the same or too young. */
  readonly keep: (content: string | Uint8Array) => Promise<void>;
  /** The same however young the last one is; gives the reason where nothing could be kept. */
  readonly keepNow: (content: string | Uint8Array) => Promise<Result<void, string>>;
};

/** Dated copies of a meeting file in a folder that may hold anything else besides. */
export function keepBackups(
  folder: string,
  meetingPath: string,
  { files, timers }: { readonly files: FileSystem; readonly timers: Timers },
  onTrouble: (reason: string) => void,
): Backups {
  const meetingName = nameFor(meetingPath);
  let lastKept = Number.NEGATIVE_INFINITY;

  const hashOfLatest = async (): Promise<string> => {
    const latest = backupsOf(await files.list(folder), meetingName).at(-1);
    const bytes = latest === undefined ? null : await files.read(join(folder, latest), LIMITS.fileBytes);
    return bytes?.ok === true ? hashOf(bytes.value) : '';
  };

  const create = async (content: string | Uint8Array): Promise<void> => {
    let name: string;
    // Where another process takes the name first, the next one is later than its.
    do name = nextBackupName(await files.list(folder), meetingName, timers.now());
    while (!(await files.createNew(join(folder, name), content, { isPrivate: true })));
  };

  const keepNow = async (content: string | Uint8Array): Promise<Result<void, string>> => {
    // Whatever comes of it: a folder that cannot be written is not asked again at every save.
    lastKept = timers.elapsed();
    try {
      await files.makePrivateFolder(folder);
      if (hashOf(content) === (await hashOfLatest())) return success(undefined);
      await create(content);
      for (const name of backupsToRemove(await files.list(folder), meetingName, timers.now()))
        await files.remove(join(folder, name));
      return success(undefined);
    } catch (error) {
      return failure(describeSystemError(error));
    }
  };

  return {
    keep: async (content) => {
      if (timers.elapsed() - lastKept < BACKUP_EVERY) return;
      const kept = await keepNow(content);
      if (!kept.ok) onTrouble(kept.error);
    },
    keepNow,
  };
}
