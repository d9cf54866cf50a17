import { isSameValue, mergeMeetings } from '../../shared/meeting/document/index.ts';
import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { keepConflictCopy } from './keep-conflict-copy.ts';
import { notice } from './notices.ts';
import type { FileRead, OpeningParts } from './opening.ts';
import type { LeftBehind } from './read-recovery.ts';
import { hashOf } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/** The file and what a crash left behind: the one, the other, or both merged; what is replaced is kept beside the file first. */
export async function bringTogether(
  path: string,
  { bytes, isMissing, read }: FileRead,
  left: LeftBehind,
  at: Date,
  options: Required<SessionOptions>,
): Promise<Result<OpeningParts, MeetingFileFailure>> {
  // A file that is there and may not be read, or is a newer Rapporteur's, is no case for recovery: the journal waits.
  if (!read.ok && (read.error.kind === 'newerVersion' || (bytes === null && !isMissing))) return read;
  const hash = bytes === null ? '' : hashOf(bytes);
  const known = read.ok ? read.value.known : { meeting: left.base, hash, status: null };
  const isOther = read.ok && known.meeting.id !== left.base.id;
  const { meeting, conflicts } =
    !read.ok || left.contains.includes(hash)
      ? { meeting: left.meeting, conflicts: [] }
      : isOther
        ? { meeting: left.meeting, conflicts: ['meeting'] }
        : mergeMeetings(left.base, left.meeting, known.meeting);
  const notices = read.ok ? [...read.value.notices] : [];
  if (bytes !== null && (!read.ok || conflicts.length > 0)) {
    const copy = await keepConflictCopy(path, bytes, options);
    if (!copy.ok)
      return failure({
        kind: 'unreadable',
        reason: `what was recovered from a crash differs from it, and no copy of it could be made: ${copy.error}`,
      });
    notices.push(notice.recoveredBeside(at, copy.value));
  } else if (isMissing || !isSameValue(meeting, known.meeting)) notices.push(notice.recovered(at));
  const isMore = !read.ok || !isSameValue(meeting, known.meeting);
  return success({
    known,
    recovered: isMore ? meeting : null,
    merged: isSameValue(meeting, left.meeting) ? null : left.meeting,
    bytes: read.ok ? bytes : null,
    notices,
  });
}
