import { join } from 'node:path';
import { LIMITS } from '../../shared/meeting/limits.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { readMeetingBytes } from '../library/open-meeting-file.ts';
import { reasonNotOpening, type BackupFailure } from './backup-failure.ts';
import { keptCopiesOf } from './backup-names.ts';
import type { FileSystem } from './file-system.ts';
import { nameFor } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/** Where the backups of one meeting are. */
export type BackupPlace = {
  readonly files: FileSystem;
  readonly folder: string;
  readonly meetingPath: string;
};

/** The place of a meeting's backups in the folder a session was given for them. */
export const backupPlace = (
  meetingPath: string,
  { files, backupFolder }: Required<SessionOptions>,
): BackupPlace => ({ files, folder: backupFolder, meetingPath });

/** Names of the backups and final versions of a meeting, oldest first; none where the folder is not there yet. Other faults throw. */
export async function backupNamesIn({ files, folder, meetingPath }: BackupPlace): Promise<string[]> {
  if ((await files.status(folder)) === null) return [];
  return keptCopiesOf(await files.list(folder), nameFor(meetingPath));
}

/** The meeting as a backup has it. `name` may come from anywhere: what is not in the list is not read. */
export async function readBackup(place: BackupPlace, name: string): Promise<Result<Meeting, BackupFailure>> {
  try {
    if (!(await backupNamesIn(place)).includes(name)) return failure({ kind: 'gone' });
    const bytes = await place.files.read(join(place.folder, name), LIMITS.fileBytes);
    const read = bytes.ok ? readMeetingBytes(bytes.value) : bytes;
    return read.ok
      ? success(read.value.meeting)
      : failure({ kind: 'damaged', reason: reasonNotOpening(read.error) });
  } catch (error) {
    return failure({ kind: 'damaged', reason: describeSystemError(error) });
  }
}
