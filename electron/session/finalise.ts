import { join } from 'node:path';
import type * as Y from 'yjs';
import { finaliseMeeting } from '../../shared/meeting/commands/version-commands.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Instant } from '../../shared/meeting/text.ts';
import type { FinalStamp } from '../../shared/meeting/version-stamps.ts';
import { finalisedMeeting, isFinal, versionOf } from '../../shared/meeting/version.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { versionName } from './backup-names.ts';
import { NO_PLACE_IN_FILE, presentMeeting } from './present-meeting.ts';
import type { BackupPlace } from './read-backup.ts';
import { nameFor } from './session-names.ts';
import type { Timers } from './timers.ts';

/** Why a meeting was not made final, or not reopened: a closed set. Nothing was changed in any case. */
export type VersionFailure =
  | { readonly kind: 'alreadyFinal'; readonly version: number }
  | { readonly kind: 'notFinal' }
  | { readonly kind: 'readOnly' }
  /** Its copy could not be kept, without which nothing is final; the reason as the middle of a sentence. */
  | { readonly kind: 'notKept'; readonly reason: string }
  /** Somebody went on typing. */
  | { readonly kind: 'changing' };

/** The failure in one sentence, with what was kept and what to do. */
export function describeVersionFailure(problem: VersionFailure): string {
  switch (problem.kind) {
    case 'alreadyFinal':
      return `This meeting is final already, as version ${problem.version}. Reopen it to change it.`;
    case 'notFinal':
      return 'This meeting is not final, so there is nothing to reopen. It can be changed as it is.';
    case 'readOnly':
      return 'This meeting is open to read only, so it stays as it is. Open it to edit first.';
    case 'notKept':
      return `The meeting was not made final: its copy could not be kept (${problem.reason}). It is as it was; make room or free the folder of backups, then try again.`;
    case 'changing':
      return 'The meeting was not made final, since somebody is writing in it just now. Nothing was changed; try again when all are done.';
  }
}

/** Origin of what the session itself does to its document; no window's undo takes it back. */
export const FROM_SESSION = 'session';
/** Times it is tried while somebody types. */
const TRIES = 5;

export const instantOf = (timers: Timers): Instant => new Date(timers.now()).toISOString() as Instant;

/**
 * Makes a document final. First the whole file is kept as that version, then the document is stamped, so that there is
 * no final version without its copy; what was typed while the copy was written is in neither or in both.
 */
export async function finalise(
  place: BackupPlace,
  doc: Y.Doc,
  timers: Timers,
): Promise<Result<FinalStamp, VersionFailure>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const meeting = presentMeeting(doc);
    if (meeting === null) return failure({ kind: 'notKept', reason: NO_PLACE_IN_FILE });
    if (isFinal(meeting)) return failure({ kind: 'alreadyFinal', version: versionOf(meeting) });
    const stamp = { version: versionOf(meeting), at: instantOf(timers) };
    const text = writeMeetingText(finalisedMeeting(meeting, stamp.at));
    const kept = await keepVersion(place, stamp, text);
    if (!kept.ok) return failure({ kind: 'notKept', reason: kept.error });
    const now = presentMeeting(doc);
    if (now !== null && writeMeetingText(finalisedMeeting(now, stamp.at)) === text) {
      finaliseMeeting(doc, stamp.at, FROM_SESSION);
      return success(stamp);
    }
    await place.files.remove(kept.value).catch(() => undefined);
  }
  return failure({ kind: 'changing' });
}

/** Gives the path of the copy. */
async function keepVersion(
  { files, folder, meetingPath }: BackupPlace,
  stamp: FinalStamp,
  text: string,
): Promise<Result<string, string>> {
  const path = join(folder, versionName(nameFor(meetingPath), stamp));
  try {
    await files.makePrivateFolder(folder);
    const isNew = await files.createNew(path, text, { isPrivate: true });
    return isNew ? success(path) : failure('there is a file of its name already');
  } catch (error) {
    return failure(describeSystemError(error));
  }
}
