import { join } from 'node:path';
import { LIMITS } from '../../shared/meeting/limits.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { backupName, backupsOf, backupsToRemove } from './backups-to-remove.ts';
import type { FileSystem } from './file-system.ts';
import { hashOf, nameFor } from './session-names.ts';
import type { Timers } from './timers.ts';

/** Milliseconds between two backups while the meeting changes. */
export const BACKUP_EVERY = 10 * 60 * 1000;

export type Backups = {
  /** Keeps a dated copy of the file as it is now, unless the last one is the same or too young. */
  readonly keep: (content: string | Uint8Array) => Promise<void>;
};

/** Dated copies of a meeting file in a folder that may hold anything else besides. */
export function keepBackups(
  folder: string,
  meetingPath: string,
  { files, timers }: { readonly files: FileSystem; readonly timers: Timers },
  onTrouble: (reason: string) => void,
): Backups {
  const meetingName = nameFor(meetingPath);
  let lastHash: string | null = null;
  let lastKept = Number.NEGATIVE_INFINITY;

  const hashOfLatest = async (): Promise<string> => {
    const latest = backupsOf(await files.list(folder), meetingName).at(-1);
    const bytes = latest === undefined ? null : await files.read(join(folder, latest), LIMITS.fileBytes);
    return bytes?.ok === true ? hashOf(bytes.value) : '';
  };

  return {
    keep: async (content) => {
      if (timers.elapsed() - lastKept < BACKUP_EVERY) return;
      // Whatever comes of it: a folder that cannot be written is not asked again at every save.
      lastKept = timers.elapsed();
      try {
        await files.makeFolder(folder);
        lastHash ??= await hashOfLatest();
        const hash = hashOf(content);
        if (hash === lastHash) return;
        await files.createNew(join(folder, backupName(meetingName, timers.now())), content);
        lastHash = hash;
        for (const name of backupsToRemove(await files.list(folder), meetingName, timers.now()))
          await files.remove(join(folder, name));
      } catch (error) {
        onTrouble(describeSystemError(error));
      }
    },
  };
}
