import { basename, dirname, join } from 'node:path';
import { journalPath, lockPath, nameFor, safetyCopyPath } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/** Milliseconds after which nobody can be writing a temporary file any more, clocks of servers included. */
const OLD_AFTER = 60 * 60 * 1000;
const UUID_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Place = {
  readonly folder: string;
  readonly before: string;
  readonly after: string;
  /** Whether a time stands before what is random. */
  readonly isDated?: boolean;
};

/** Removes the temporary files of this meeting that processes killed while they wrote left behind. */
export async function clearLeftovers(
  meetingPath: string,
  { files, timers, recoveryFolder, backupFolder }: Required<SessionOptions>,
): Promise<void> {
  const places: readonly Place[] = [
    temporaryOf(meetingPath),
    temporaryOf(journalPath(recoveryFolder, meetingPath)),
    temporaryOf(safetyCopyPath(recoveryFolder, meetingPath)),
    { folder: dirname(meetingPath), before: basename(lockPath(meetingPath)), after: '' },
    // Backups have a time behind the name.
    { folder: backupFolder, before: `.${nameFor(meetingPath)} `, after: '.tmp', isDated: true },
  ];
  for (const { folder, before, after, isDated = false } of places) {
    const names = await files.list(folder).catch(() => []);
    const isOurs = (name: string): boolean => {
      if (!name.startsWith(before) || !name.endsWith(after)) return false;
      const between = name.slice(before.length, name.length - after.length);
      return UUID.test(isDated ? between.slice(-UUID_LENGTH) : between);
    };
    for (const name of names.filter(isOurs)) {
      const status = await files.status(join(folder, name)).catch(() => null);
      const isOld = status !== null && timers.now() - Number(status.modifiedAt / 1_000_000n) > OLD_AFTER;
      if (isOld) await files.remove(join(folder, name)).catch(() => undefined);
    }
  }
}

/** As electron/library/write-file-atomically.ts names them. */
const temporaryOf = (path: string) => ({
  folder: dirname(path),
  before: `.${basename(path).slice(0, 100)}.`,
  after: '.tmp',
});
