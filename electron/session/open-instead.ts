import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { keptAt } from './backup-names.ts';
import { keepConflictCopy } from './keep-conflict-copy.ts';
import { givesWay } from './latest-backup.ts';
import { notice } from './notices.ts';
import type { FileRead, OpeningParts } from './opening.ts';
import { backupPlace, readBackup } from './read-backup.ts';
import { hashOf, nameFor } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/** The kept copy that was asked for, in the place of a file that does not open; null where none was, or it would take something away. */
export async function openInstead(
  path: string,
  { bytes, isMissing, read }: FileRead,
  options: Required<SessionOptions>,
): Promise<Result<OpeningParts, MeetingFileFailure> | null> {
  const { instead, access } = options;
  if (instead === null || access === 'read' || read.ok || !givesWay(read.error, isMissing)) return null;
  const backup = await readBackup(backupPlace(path, options), instead);
  const at = keptAt(instead, nameFor(path));
  if (!backup.ok || at === null)
    return failure({ kind: 'unreadable', reason: 'the kept copy of it does not open any more either' });
  const isNothing = bytes === null || read.error.kind === 'empty';
  const copy = isNothing ? null : await keepConflictCopy(path, bytes, options);
  if (copy?.ok === false)
    return failure({ kind: 'unreadable', reason: `no copy of it as it is could be made: ${copy.error}` });
  const meeting = backup.value;
  return success({
    known: { meeting, hash: bytes === null ? '' : hashOf(bytes), status: null },
    recovered: meeting,
    merged: null,
    bytes: null,
    notices: [notice.openedBackup(at, copy?.value ?? null)],
  });
}
