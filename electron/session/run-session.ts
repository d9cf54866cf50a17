import type * as Y from 'yjs';
import { isFinalDocument, reopenMeeting } from '../../shared/meeting/commands/version-commands.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { FinalStamp } from '../../shared/meeting/version-stamps.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { WriteFailure } from '../library/write-file-atomically.ts';
import { createAutosave } from './autosave.ts';
import type { BackupFailure } from './backup-failure.ts';
import { createQueue } from './create-queue.ts';
import { finalise, FROM_SESSION, instantOf, type VersionFailure } from './finalise.ts';
import { keepBackups } from './keep-backups.ts';
import { keepSafetyCopy } from './keep-safety-copy.ts';
import { createBackupList, type ListBackups } from './list-backups.ts';
import { FROM_DISK, watchMeetingOnDisk } from './meeting-on-disk.ts';
import { notice, type Notify, type SessionNotice } from './notices.ts';
import { createObservable, type Observable } from './observable.ts';
import { backupPlace, readBackup, type BackupPlace } from './read-backup.ts';
import type { Opening } from './opening.ts';
import { noJournal, startRecoveryJournal } from './recovery-journal.ts';
import { restoreBackup } from './restore-backup.ts';
import type { SaveFailure, SaveState } from './save-state.ts';
import type { SessionLock } from './session-lock.ts';
import { journalPath, safetyCopyPath } from './session-names.ts';
import type { Access, SessionOptions } from './session-options.ts';
import { every } from './timers.ts';

/** Milliseconds between two looks at the file for what other programs did to it. */
export const LOOK_EVERY = 2_000;

/** An open meeting. Whoever changes `doc` need do nothing else: it is journaled and saved. */
export type MeetingSession = {
  /** The file, links resolved. */
  readonly path: string;
  readonly doc: Y.Doc;
  readonly access: Access;
  readonly saveState: Observable<SaveState>;
  /** All that was to be told so far, oldest first; subscribers get the longer list. */
  readonly notices: Observable<readonly SessionNotice[]>;
  /** Saves what has changed so far, and waits. */
  readonly flush: () => Promise<Result<void, SaveFailure>>;
  /** Writes the meeting as it is now to another file; this session stays with its own. */
  readonly saveCopy: (path: string) => Promise<Result<void, WriteFailure>>;
  /** Saves and ends. Where the save fails the session stays open: ask the user, then try again or `abandon`. */
  readonly close: () => Promise<Result<void, SaveFailure>>;
  readonly backups: SessionBackups;
  /** Makes the meeting final, and keeps that version; see finalise.ts. */
  readonly finalise: () => Promise<Result<FinalStamp, VersionFailure>>;
  /** Opens a final meeting again, for a reason that is kept in it. */
  readonly reopen: (reason: string) => Result<void, VersionFailure>;
  /** Ends without saving; journal and safety copy stay, and the next opening recovers from them. */
  readonly abandon: () => Promise<void>;
};

/** The dated copies of the meeting, to be looked at and restored; names are those of the list. */
export type SessionBackups = {
  readonly list: ListBackups;
  readonly read: (name: string) => Promise<Result<Meeting, BackupFailure>>;
  /** Makes the meeting say what a backup says; see restore-backup.ts. */
  readonly restore: (
    name: string,
    origin: string | object,
  ) => Promise<Result<Uint8Array | null, BackupFailure>>;
};

export type SessionParts = {
  readonly path: string;
  readonly doc: Y.Doc;
  readonly options: Required<SessionOptions>;
  readonly opening: Opening;
  readonly lock: SessionLock | null;
  readonly notices: Observable<readonly SessionNotice[]>;
  readonly notify: Notify;
};

/** Ties the parts of a session together and keeps them going until it is closed. */
export function runSession(parts: SessionParts): MeetingSession {
  return parts.options.access === 'read' ? runReading(parts) : runEditing(parts);
}

function runEditing({ path, doc, options, opening, lock, notices, notify }: SessionParts): MeetingSession {
  const { files, timers } = options;
  const oneAtATime = createQueue();
  const journal = opening.mayJournal
    ? startRecoveryJournal({
        files,
        timers,
        path: journalPath(options.recoveryFolder, path),
        meetingPath: path,
        doc,
        fileHash: opening.known.hash,
        onTrouble: (reason) => notify(notice.noJournal(reason)),
      })
    : noJournal;
  const disk = watchMeetingOnDisk({
    ...options,
    path,
    doc,
    known: opening.known,
    journal,
    notify,
    keepBefore: (text) => backups.keepNow(text),
  });
  const safetyCopy = keepSafetyCopy(files, safetyCopyPath(options.recoveryFolder, path), doc);
  const backups = keepBackups(options.backupFolder, path, options, (reason) =>
    notify(notice.noBackup(reason)),
  );
  const place = backupPlace(path, options);
  const { merged } = opening;
  // An older version that a sync client brought back takes away what nobody else has.
  if (merged !== null) void oneAtATime(() => backups.keepNow(writeMeetingText(merged)));
  if (opening.bytes !== null) void oneAtATime(() => backups.keep(opening.bytes ?? ''));

  let lastWritten: string | null = null;
  const autosave = createAutosave(
    timers,
    (taken) =>
      oneAtATime(async () => {
        const written = await disk.write(taken);
        if (!written.ok)
          return failure({
            kind: 'couldNotSave',
            reason: written.error,
            safetyCopy: await safetyCopy.keep(),
          });
        await safetyCopy.discard();
        lastWritten = written.value;
        await backups.keep(written.value);
        return success(undefined);
      }),
    opening.savedAt,
  );
  const onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin !== FROM_DISK) autosave.changed();
  };
  doc.on('update', onUpdate);
  if (opening.recovered !== null) autosave.changed();
  const stopLooking = every(timers, LOOK_EVERY, async () => {
    const taken = await oneAtATime(disk.takeIn);
    // A file that cannot be looked at is one that cannot be saved: the attempt tells.
    if (!taken.ok || taken.value) autosave.changed();
  });

  const end = async (isSaved: boolean): Promise<void> => {
    stopLooking();
    autosave.stop();
    doc.off('update', onUpdate);
    await oneAtATime(() => journal.stop(isSaved));
    await lock?.release();
  };
  return {
    path,
    doc,
    access: 'edit',
    saveState: autosave.state,
    notices,
    flush: autosave.saveNow,
    saveCopy: (copyPath) => copyTo(copyPath, doc, options),
    close: async () => {
      do {
        const saved = await autosave.saveNow();
        if (!saved.ok) return saved;
      } while (autosave.state.current().kind !== 'saved');
      // The last ten minutes may be in no backup yet, and what happens to a file happens while nobody has it open.
      const last = lastWritten;
      if (last !== null) await oneAtATime(() => backups.keepNow(last));
      await end(true);
      return success(undefined);
    },
    backups: {
      ...readingBackups(place),
      restore: (name, origin) => oneAtATime(() => restoreBackup(place, name, doc, backups, origin)),
    },
    finalise: () => oneAtATime(() => finalise(place, doc, timers)),
    reopen: (reason) => {
      if (!isFinalDocument(doc)) return failure({ kind: 'notFinal' });
      reopenMeeting(doc, instantOf(timers), reason, FROM_SESSION);
      return success(undefined);
    },
    abandon: () => end(false),
  };
}

const nothingToKeep = async (): Promise<Result<void, string>> => success(undefined);

/** Follows the file, and writes nothing. */
function runReading({ path, doc, options, opening, notices, notify }: SessionParts): MeetingSession {
  const disk = watchMeetingOnDisk({
    ...options,
    path,
    doc,
    known: opening.known,
    journal: noJournal,
    notify,
    keepBefore: nothingToKeep,
  });
  const stopLooking = every(options.timers, LOOK_EVERY, async () => void (await disk.takeIn()));
  return {
    path,
    doc,
    access: 'read',
    saveState: createObservable<SaveState>({ kind: 'readOnly' }),
    notices,
    flush: async () => success(undefined),
    saveCopy: (copyPath) => copyTo(copyPath, doc, options),
    close: async () => (stopLooking(), success(undefined)),
    backups: {
      ...readingBackups(backupPlace(path, options)),
      restore: async () => failure({ kind: 'readOnly' }),
    },
    finalise: async () => failure({ kind: 'readOnly' }),
    reopen: () => failure({ kind: 'readOnly' }),
    abandon: async () => stopLooking(),
  };
}

const readingBackups = (place: BackupPlace): Pick<SessionBackups, 'list' | 'read'> => ({
  list: createBackupList(place),
  read: (name) => readBackup(place, name),
});

const copyTo = (path: string, doc: Y.Doc, { files }: Required<SessionOptions>) =>
  files.writeWhole(path, writeMeetingText(documentToMeeting(doc)));
