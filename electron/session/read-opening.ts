import { mergeMeetings, isSameValue } from '../../shared/meeting/document/index.ts';
import { LIMITS } from '../../shared/meeting/limits.ts';
import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { readMeetingBytes } from '../library/open-meeting-file.ts';
import { keepConflictCopy } from './keep-conflict-copy.ts';
import type { KnownFile } from './meeting-on-disk.ts';
import { notice, type SessionNotice } from './notices.ts';
import { givesWay, madeAt } from './latest-backup.ts';
import { readBackup } from './read-backup.ts';
import { readRecovery, type LeftBehind } from './read-recovery.ts';
import { hashOf, journalPath, safetyCopyPath } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

/** What a session begins with. */
export type Opening = {
  readonly known: KnownFile;
  /** What the document shall say where that is more than the file: what a crash left behind. */
  readonly recovered: Meeting | null;
  /** What a crash left behind, where another program has since written something else and the two were merged. */
  readonly merged: Meeting | null;
  /** The file as it is; null where there is none that opens. */
  readonly bytes: Uint8Array | null;
  /** When the file was last written, in milliseconds since 1970 UTC. */
  readonly savedAt: number;
  /** False where what an earlier session may have left there could not be looked at: then it may not be written over. */
  readonly mayJournal: boolean;
  readonly notices: readonly SessionNotice[];
};

/** Reads the meeting file and what a session that did not end properly left behind, and brings the two together. */
export async function readOpening(
  path: string,
  options: Required<SessionOptions>,
): Promise<Result<Opening, MeetingFileFailure>> {
  const file = await readFile(path, options);
  const journal = journalPath(options.recoveryFolder, path);
  const found = options.access === 'read' ? success(null) : await lookForRecovery(journal, options);
  const mayJournal = found.ok;
  const left = found.ok ? found.value : null;
  const at = await changedAt(journal, options);
  const savedAt = (await changedAt(path, options)).getTime();
  if (left !== null && 'base' in left) {
    const opening = await bringTogether(path, file, left, at, options);
    return opening.ok ? success({ ...opening.value, savedAt, mayJournal }) : opening;
  }
  if (!file.read.ok) {
    const opening = await openInstead(path, file, options);
    if (opening === null) return file.read;
    return opening.ok ? success({ ...opening.value, savedAt, mayJournal }) : opening;
  }
  const notices = [...file.read.value.notices];
  if (!found.ok) notices.push(notice.journalUnreadable(found.error));
  if (left !== null)
    notices.push(notice.journalDamaged(left.aside), ...(await safetyCopyNotice(path, options)));
  return success({
    known: file.read.value.known,
    recovered: null,
    merged: null,
    bytes: file.bytes,
    savedAt,
    mayJournal,
    notices,
  });
}

/** What a crash left behind; a journal that gives no meeting is put aside. Says why where neither can be done. */
async function lookForRecovery(
  journal: string,
  { files, timers }: Required<SessionOptions>,
): Promise<Result<LeftBehind | { readonly aside: string } | null, string>> {
  try {
    const left = await readRecovery(files, journal);
    if (left !== 'damaged') return success(left);
    const aside = `${journal}.${timers.now()}.damaged`;
    await files.rename(journal, aside);
    return success({ aside });
  } catch (error) {
    return failure(describeSystemError(error));
  }
}

type FileRead = {
  readonly bytes: Uint8Array | null;
  readonly isMissing: boolean;
  readonly read: Result<{ known: KnownFile; notices: readonly string[] }, MeetingFileFailure>;
};

async function readFile(path: string, { files }: Required<SessionOptions>): Promise<FileRead> {
  const status = await files.status(path).catch(() => undefined);
  const bytes = await files.read(path, LIMITS.fileBytes);
  if (!bytes.ok) return { bytes: null, isMissing: status === null, read: bytes };
  const read = readMeetingBytes(bytes.value);
  if (!read.ok) return { bytes: bytes.value, isMissing: false, read };
  const known = { meeting: read.value.meeting, hash: hashOf(bytes.value), status: null };
  return { bytes: bytes.value, isMissing: false, read: success({ known, notices: read.value.notices }) };
}

async function bringTogether(
  path: string,
  { bytes, isMissing, read }: FileRead,
  left: LeftBehind,
  at: Date,
  options: Required<SessionOptions>,
): Promise<Result<Omit<Opening, 'savedAt' | 'mayJournal'>, MeetingFileFailure>> {
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
    const copy = await keepBeside(path, bytes, options);
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

/** The kept copy that was asked for, in the place of a file that does not open; null where none was, or it would take something away. */
async function openInstead(
  path: string,
  { bytes, isMissing, read }: FileRead,
  options: Required<SessionOptions>,
): Promise<Result<Omit<Opening, 'savedAt' | 'mayJournal'>, MeetingFileFailure> | null> {
  const { instead, access } = options;
  if (instead === null || access === 'read' || read.ok || !givesWay(read.error, isMissing)) return null;
  const place = { files: options.files, folder: options.backupFolder, meetingPath: path };
  const backup = await readBackup(place, instead);
  const at = madeAt(instead, place);
  if (!backup.ok || at === null)
    return failure({ kind: 'unreadable', reason: 'the kept copy of it does not open any more either' });
  const isNothing = bytes === null || read.error.kind === 'empty';
  const copy = isNothing ? null : await keepBeside(path, bytes, options);
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

const keepBeside = (
  path: string,
  bytes: Uint8Array,
  { files, timers, recoveryFolder }: Required<SessionOptions>,
) => keepConflictCopy(files, path, bytes, new Date(timers.now()), recoveryFolder);

async function changedAt(path: string, { files, timers }: Required<SessionOptions>): Promise<Date> {
  const status = await files.status(path).catch(() => null);
  return new Date(status === null ? timers.now() : Number(status.modifiedAt / 1_000_000n));
}

async function safetyCopyNotice(path: string, options: Required<SessionOptions>): Promise<SessionNotice[]> {
  const copy = safetyCopyPath(options.recoveryFolder, path);
  return (await options.files.status(copy).catch(() => null)) === null ? [] : [notice.safetyCopy(copy)];
}
