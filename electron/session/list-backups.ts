import { join } from 'node:path';
import type { BackupContents, ListedBackup } from '../../shared/bridge/contract.ts';
import { presentOf } from '../../shared/meeting/attendance-of.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { keptAt, versionNamed } from './backup-names.ts';
import { backupNamesIn, readBackup, type BackupPlace } from './read-backup.ts';
import { nameFor } from './session-names.ts';

/** Gives the list, or why the folder of backups cannot be read, as the middle of a sentence. */
export type ListBackups = () => Promise<Result<readonly ListedBackup[], string>>;

/**
 * The backups of a meeting, the newest first. One that does not open is listed with the reason. A backup never
 * changes, so one whose file is as it was is not read again: parsing takes 0.7 ms for a meeting of the reference's
 * size, 70 ms for one of 10,000 notes, and other work gets its turn between two of them.
 */
export function createBackupList(place: BackupPlace): ListBackups {
  const known = new Map<string, { readonly state: string; readonly listed: ListedBackup }>();

  const listed = async (name: string): Promise<ListedBackup | null> => {
    const meetingName = nameFor(place.meetingPath);
    const at = keptAt(name, meetingName);
    const status = await place.files.status(join(place.folder, name));
    if (at === null || status === null) return null;
    const state = `${status.size} ${status.inode} ${status.changedAt}`;
    const earlier = known.get(name);
    if (earlier?.state === state) return earlier.listed;
    const backup = {
      id: name,
      at,
      bytes: Number(status.size),
      version: versionNamed(name, meetingName)?.version ?? null,
      contents: await contentsIn(place, name),
    };
    known.set(name, { state, listed: backup });
    return backup;
  };

  return async () => {
    try {
      const backups: ListedBackup[] = [];
      // One after the other: each is parsed whole, and typing must not wait for all of them.
      for (const name of (await backupNamesIn(place)).toReversed()) {
        const backup = await listed(name);
        if (backup !== null) backups.push(backup);
      }
      return success(backups);
    } catch (error) {
      return failure(describeSystemError(error));
    }
  };
}

async function contentsIn(place: BackupPlace, name: string): Promise<BackupContents> {
  const read = await readBackup(place, name);
  if (read.ok) return contentsOf(read.value);
  return {
    kind: 'damaged',
    reason: read.error.kind === 'damaged' ? read.error.reason : 'it is not there any more',
  };
}

const contentsOf = (meeting: Meeting): BackupContents => ({
  kind: 'meeting',
  agendaItems: meeting.agenda.length,
  lines: meeting.agenda.reduce((sum, { minutes }) => sum + minutes.length, 0),
  present: meeting.roster.reduce((sum, group) => sum + presentOf(meeting, group).length, 0),
  houseStyle: meeting.houseStyle,
});
