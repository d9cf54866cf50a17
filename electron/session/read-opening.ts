import { LIMITS } from '../../shared/meeting/limits.ts';
import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { readMeetingBytes } from '../library/open-meeting-file.ts';
import { bringTogether } from './bring-together.ts';
import { notice, type SessionNotice } from './notices.ts';
import { openInstead } from './open-instead.ts';
import type { FileRead, Opening } from './opening.ts';
import { readRecovery, type LeftBehind } from './read-recovery.ts';
import { hashOf, journalPath, safetyCopyPath } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';

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

async function readFile(path: string, { files }: Required<SessionOptions>): Promise<FileRead> {
  const status = await files.status(path).catch(() => undefined);
  const bytes = await files.read(path, LIMITS.fileBytes);
  if (!bytes.ok) return { bytes: null, isMissing: status === null, read: bytes };
  const read = readMeetingBytes(bytes.value);
  if (!read.ok) return { bytes: bytes.value, isMissing: false, read };
  const known = { meeting: read.value.meeting, hash: hashOf(bytes.value), status: null };
  return { bytes: bytes.value, isMissing: false, read: success({ known, notices: read.value.notices }) };
}

async function changedAt(path: string, { files, timers }: Required<SessionOptions>): Promise<Date> {
  const status = await files.status(path).catch(() => null);
  return new Date(status === null ? timers.now() : Number(status.modifiedAt / 1_000_000n));
}

async function safetyCopyNotice(path: string, options: Required<SessionOptions>): Promise<SessionNotice[]> {
  const copy = safetyCopyPath(options.recoveryFolder, path);
  return (await options.files.status(copy).catch(() => null)) === null ? [] : [notice.safetyCopy(copy)];
}
