import { dirname } from 'node:path';
import type * as Y from 'yjs';
import {
  documentToMeeting,
  isSameValue,
  mergeMeetings,
  reconcile,
} from '../../shared/meeting/document/index.ts';
import { LIMITS } from '../../shared/meeting/limits.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { tooLarge } from '../../shared/meeting/too-large.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { readMeetingBytes } from '../library/open-meeting-file.ts';
import type { FileStatus } from './file-system.ts';
import { keepConflictCopy } from './keep-conflict-copy.ts';
import { notice, type Notify, type SessionNotice } from './notices.ts';
import { NO_PLACE_IN_FILE, presentMeeting } from './present-meeting.ts';
import type { RecoveryJournal } from './recovery-journal.ts';
import { hashOf } from './session-names.ts';
import type { SessionOptions } from './session-options.ts';
import { pause } from './timers.ts';

/** Origin of what came from the file; windows see it as a colleague's change and do not undo it. */
export const FROM_DISK = 'disk';

/** The meeting file as it was last seen. */
export type KnownFile = {
  readonly meeting: Meeting;
  /** Of the bytes; empty where there is no file. */
  readonly hash: string;
  /** Null where the file must be read to know whether it is still the same. */
  readonly status: FileStatus | null;
};

/** Why nothing was written, as the middle of a sentence. */
type Reason = string;

export type MeetingOnDisk = {
  /** Takes in what other programs wrote, then writes the present state. Gives the text where the file has it. */
  readonly write: (taken: () => void) => Promise<Result<string, Reason>>;
  /** Takes in what other programs wrote. True where the document now says more than the file. */
  readonly takeIn: () => Promise<Result<boolean, Reason>>;
};

export type MeetingOnDiskOptions = Required<SessionOptions> & {
  readonly path: string;
  readonly doc: Y.Doc;
  readonly known: KnownFile;
  readonly journal: Pick<RecoveryJournal, 'mark' | 'flush' | 'discard'>;
  readonly notify: Notify;
  /** Keeps a meeting as it was before another program's version of it is taken in. */
  readonly keepBefore: (text: string) => Promise<Result<void, Reason>>;
};

/** The file of an open meeting, which other programs (a sync client above all) may change at any time. */
export function watchMeetingOnDisk(options: MeetingOnDiskOptions): MeetingOnDisk {
  const { path, doc, files, timers, journal, notify } = options;
  let known = options.known;

  const takeIn = async (): Promise<Result<boolean, Reason>> => {
    const status = await files.status(path);
    if (status === null) return missing();
    if (known.status !== null && isFine(status) && isSameValue(status, known.status)) return success(false);
    const bytes = await files.read(path, LIMITS.fileBytes);
    if (!bytes.ok) return failure(bytes.error.reason);
    const hash = hashOf(bytes.value);
    if (hash !== known.hash) return takeInBytes(bytes.value, hash);
    known = { ...known, status };
    return success(false);
  };

  const missing = async (): Promise<Result<boolean, Reason>> => {
    if ((await files.status(dirname(path))) === null) return failure('its folder is not there any more');
    if (known.hash !== '') notify(notice.deleted(path));
    known = { ...known, hash: '', status: null };
    return success(true);
  };

  const takeInBytes = async (bytes: Uint8Array, hash: string): Promise<Result<boolean, Reason>> => {
    const read = readMeetingBytes(bytes);
    if (read.ok) return takeInMeeting(read.value.meeting, bytes, hash);
    if (read.error.kind === 'newerVersion')
      return failure('a newer Rapporteur has written the file, which this one must not replace');
    if (!(await isSettled(hash))) return failure('another program is writing the file');
    if (options.access === 'read') return success(false);
    return keepBeside(bytes, hash, notice.replacedDamaged);
  };

  /** Ours stays what the document says and is written again; what stands in its place is kept beside it first. */
  const keepBeside = async (
    bytes: Uint8Array,
    hash: string,
    say: (copy: string) => SessionNotice,
  ): Promise<Result<boolean, Reason>> => {
    const copy = await keepTheirs(bytes);
    if (!copy.ok) return copy;
    known = { ...known, hash, status: null };
    notify(say(copy.value));
    return success(true);
  };

  /** A sync client may be half way through: what does not change any more is really meant. */
  const isSettled = async (hash: string): Promise<boolean> => {
    await pause(timers, 300);
    const again = await files.read(path, LIMITS.fileBytes);
    return again.ok && hashOf(again.value) === hash;
  };

  const keepTheirs = async (bytes: Uint8Array): Promise<Result<string, Reason>> => {
    const copy = await keepConflictCopy(path, bytes, options);
    return copy.ok
      ? copy
      : failure(`another program has changed it, and its version could not be kept (${copy.error})`);
  };

  const takeInMeeting = async (
    theirs: Meeting,
    bytes: Uint8Array,
    hash: string,
  ): Promise<Result<boolean, Reason>> => {
    if (theirs.id !== known.meeting.id && options.access === 'edit')
      return keepBeside(bytes, hash, notice.otherMeeting);
    const merge = () => {
      const ours = documentToMeeting(doc);
      return options.access === 'read' || isSameValue(ours, known.meeting)
        ? { meeting: theirs, conflicts: [] }
        : mergeMeetings(known.meeting, ours, theirs);
    };
    const hasConflicts = merge().conflicts.length > 0;
    const copy = hasConflicts ? await keepTheirs(bytes) : null;
    if (copy?.ok === false) return copy;
    // A sync client may bring back an older version, and with it take away what nobody else has.
    const before = isSameValue(theirs, known.meeting) ? null : presentMeeting(doc);
    const kept = before === null ? success(undefined) : await options.keepBefore(writeMeetingText(before));
    if (!kept.ok) notify(notice.noBackup(kept.error));
    // Typing went on while the copies were written.
    const { meeting } = merge();
    reconcile(doc, meeting, FROM_DISK);
    const isAllInFile = isSameValue(meeting, theirs);
    const isNews = !isSameValue(theirs, known.meeting);
    known = { meeting: theirs, hash, status: null };
    for (const mark of isAllInFile ? (['writing', 'written'] as const) : (['contains'] as const))
      journal.mark(mark, hash);
    if (copy !== null) notify(notice.conflict(copy.value));
    else if (isNews) notify(notice.changed(isAllInFile));
    return success(!isAllInFile);
  };

  const write = async (taken: () => void): Promise<Result<string, Reason>> => {
    const looked = await takeIn();
    if (!looked.ok) return looked;
    taken();
    const meeting = presentMeeting(doc);
    if (meeting === null) return failure(NO_PLACE_IN_FILE);
    const text = writeMeetingText(meeting);
    const hash = hashOf(text);
    if (hash === known.hash) return success(text);
    const reason = tooLarge(text, Buffer.byteLength(text));
    if (reason !== null) return failure(reason);
    journal.mark('writing', hash);
    const isJournaled = await journal.flush();
    const written = await files.writeWhole(path, text);
    if (!written.ok) return failure(written.error.reason);
    journal.mark('written', hash);
    if (!isJournaled) await journal.discard();
    // Its status is not asked here: another program may have been faster, and its version would pass for ours.
    known = { meeting, hash, status: null };
    return success(text);
  };

  const sayingWhy = async <Value>(
    run: () => Promise<Result<Value, Reason>>,
  ): Promise<Result<Value, Reason>> => {
    try {
      return await run();
    } catch (error) {
      return failure(describeSystemError(error));
    }
  };
  return { write: (taken) => sayingWhy(() => write(taken)), takeIn: () => sayingWhy(takeIn) };
}

/** Whether the disk counts time so finely that two writes cannot have one time; FAT and some servers count seconds. */
const isFine = ({ modifiedAt }: FileStatus): boolean => modifiedAt % 1_000_000_000n !== 0n;
