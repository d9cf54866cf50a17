import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { Instant } from '../../shared/meeting/text.ts';
import { keptAt } from './backup-names.ts';
import { backupNamesIn, backupPlace, readBackup, type BackupPlace } from './read-backup.ts';
import { nameFor } from './session-names.ts';
import type { OpenSessionFailure } from './open-session-failure.ts';
import { withSystem, type SessionOptions } from './session-options.ts';

/** A kept copy of a meeting: its name in the list of backups, and when it was made. */
export type KeptCopy = { readonly id: string; readonly at: Instant };

/**
 * Whether what stands in a file's place may give way to a kept copy, once it is kept itself: where it is broken or gone,
 * never where it could not even be looked at.
 */
export const givesWay = ({ kind }: MeetingFileFailure, isMissing: boolean): boolean =>
  kind === 'damaged' || kind === 'empty' || kind === 'notAMeetingFile' || isMissing;

/** The kept copy that can be opened in the place of a file that did not open; null where there is none. */
export async function backupInstead(
  failed: OpenSessionFailure,
  meetingPath: string,
  options: SessionOptions,
): Promise<KeptCopy | null> {
  if (failed.kind === 'openElsewhere') return null;
  const system = withSystem(options);
  const { files } = system;
  const path = await files.realPath(meetingPath).catch(() => meetingPath);
  const isMissing = (await files.status(path).catch(() => undefined)) === null;
  return givesWay(failed, isMissing) ? latestBackup(backupPlace(path, system)) : null;
}

/** The newest kept copy of a meeting that opens; null where there is none, or the folder cannot be read. */
async function latestBackup(place: BackupPlace): Promise<KeptCopy | null> {
  const names = await backupNamesIn(place).catch((): string[] => []);
  for (const id of names.toReversed()) {
    const at = keptAt(id, nameFor(place.meetingPath));
    if (at !== null && (await readBackup(place, id)).ok) return { id, at };
  }
  return null;
}
