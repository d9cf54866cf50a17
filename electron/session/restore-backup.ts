import type * as Y from 'yjs';
import { isSameValue, mergeMeetings, reconcile } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { isFinal } from '../../shared/meeting/version.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { BackupFailure } from './backup-failure.ts';
import type { Backups } from './keep-backups.ts';
import { NO_PLACE_IN_FILE, presentMeeting } from './present-meeting.ts';
import { readBackup, type BackupPlace } from './read-backup.ts';

/**
 * Makes an open meeting say what a backup says, by one change like any other: windows follow, autosave writes it. Gives
 * that change as a Yjs update, so that the window that asked can take it back as its own doing; null where the meeting
 * says it already. What it said before is kept as a backup first, and what somebody typed while that was written stays.
 */
export async function restoreBackup(
  place: BackupPlace,
  name: string,
  doc: Y.Doc,
  { keepNow }: Pick<Backups, 'keepNow'>,
  origin: string | object,
): Promise<Result<Uint8Array | null, BackupFailure>> {
  const read = await readBackup(place, name);
  if (!read.ok) return read;
  const before = presentMeeting(doc);
  if (before === null) return failure({ kind: 'presentNotKept', reason: NO_PLACE_IN_FILE });
  if (isFinal(before)) return failure({ kind: 'final' });
  const kept = await keepNow(writeMeetingText(before));
  if (!kept.ok) return failure({ kind: 'presentNotKept', reason: kept.error });
  const now = presentMeeting(doc);
  if (now === null) return failure({ kind: 'presentNotKept', reason: NO_PLACE_IN_FILE });
  if (isFinal(now)) return failure({ kind: 'final' });
  // Which versions were final is history, which no restoring changes.
  const { finalised, versions, isPublished } = now;
  const restored = { ...read.value, finalised, versions, isPublished };
  const meeting = isSameValue(now, before) ? restored : mergeMeetings(before, now, restored).meeting;
  return success(updateOf(doc, () => reconcile(doc, meeting, origin)));
}

function updateOf(doc: Y.Doc, change: () => void): Uint8Array | null {
  let made: Uint8Array | null = null;
  const take = (update: Uint8Array): void => void (made = update);
  doc.once('update', take);
  change();
  doc.off('update', take);
  return made;
}
