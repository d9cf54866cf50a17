import { dirname } from 'node:path';
import type * as Y from 'yjs';
import { describeSystemError } from '../library/describe-system-error.ts';
import { createQueue } from './create-queue.ts';
import type { AppendFile, FileSystem } from './file-system.ts';
import { createJournalContents } from './journal-contents.ts';
import { encodeRecords, journalStart, type JournalRecord } from './journal-records.ts';
import type { Timers } from './timers.ts';

/** Milliseconds typing is gathered before it is added to the journal and flushed to the disk. */
export const JOURNAL_AFTER = 100;
/** Milliseconds until a journal that could not be written is tried again. */
const RETRY_AFTER = 2_000;
/** Bytes added before the journal is written anew, where they are also more than it was before. */
const REWRITE_AT = 1024 * 1024;

export type RecoveryJournal = {
  /** Says what happens to the file of the meeting, by its hash (journal-records.ts). */
  readonly mark: (kind: 'writing' | 'written' | 'contains', hash: string) => void;
  /** Writes all that is known now; false where that failed. Before the file is written, so that after a crash in
   * between an older journal does not pass for what a newer file should be merged with. */
  readonly flush: () => Promise<boolean>;
  /** Removes what could not be brought up to date, now that the file has everything. */
  readonly discard: () => Promise<void>;
  /** Stops; the journal stays for the next opening unless it is removed. */
  readonly stop: (andRemove: boolean) => Promise<void>;
};

/** Keeps nothing: for a session that only reads, and where an earlier journal must not be written over. */
export const noJournal: RecoveryJournal = {
  mark: () => {},
  flush: async () => true,
  discard: async () => {},
  stop: async () => {},
};

export type JournalOptions = {
  readonly files: FileSystem;
  readonly timers: Timers;
  readonly path: string;
  readonly meetingPath: string;
  readonly doc: Y.Doc;
  /** Of the meeting file as it was opened; empty where there was none. */
  readonly fileHash: string;
  /** Told the reason when the journal cannot be written, once until it works again. */
  readonly onTrouble: (reason: string) => void;
};

/**
 * Keeps each change on the disk within {@link JOURNAL_AFTER} and one flush, in a file of its own, so that a crash
 * costs less than the time between two saves. Nothing is written until something changes. The cost of a keystroke is
 * some dozens of bytes whatever the size of the meeting, where a full copy would be megabytes.
 */
export function startRecoveryJournal(options: JournalOptions): RecoveryJournal {
  const { files, timers, path, doc } = options;
  const contents = createJournalContents(options.meetingPath, doc, options.fileHash);
  const inOrder = createQueue();
  let pending: JournalRecord[] = [];
  let file: AppendFile | null = null;
  let added = 0;
  let rewritten = 0;
  let cancel: (() => void) | null = null;
  let isStopped = false;
  let isTroubled = false;

  const schedule = (milliseconds: number): void => {
    if (!isStopped) cancel ??= timers.after(milliseconds, () => void inOrder(write));
  };
  const onUpdate = (update: Uint8Array): void => {
    pending.push({ kind: 'update', update });
    schedule(JOURNAL_AFTER);
  };
  doc.on('update', onUpdate);

  const write = async (): Promise<void> => {
    cancel?.();
    cancel = null;
    if (pending.length === 0 && !isTroubled) return;
    const records = contents.add(pending);
    pending = [];
    const isLong = added > Math.max(REWRITE_AT, rewritten);
    // Before anything is waited for, so that it knows just what the records know.
    if (isLong) contents.shorten();
    try {
      if (file === null || isLong) file = await rewrite();
      else {
        const bytes = encodeRecords(records);
        added += bytes.byteLength;
        await file.append(bytes);
      }
      isTroubled = false;
    } catch (error) {
      // What reached the disk may end in the middle of a record: the next attempt writes all of it anew.
      await closeFile();
      if (!isTroubled) options.onTrouble(describeSystemError(error));
      isTroubled = true;
      schedule(RETRY_AFTER);
    }
  };

  const rewrite = async (): Promise<AppendFile> => {
    await closeFile();
    const bytes = Buffer.concat([journalStart(), encodeRecords(contents.all())]);
    await files.makePrivateFolder(dirname(path));
    const written = await files.writeWhole(path, bytes, { isPrivate: true });
    if (!written.ok) throw new Error(written.error.reason);
    rewritten = bytes.byteLength;
    added = 0;
    return files.openForAppending(path);
  };

  const closeFile = async (): Promise<void> => {
    const open = file;
    file = null;
    await open?.close().catch(() => undefined);
  };

  return {
    mark: (kind, hash) => {
      pending.push({ kind, hash });
      schedule(JOURNAL_AFTER);
    },
    flush: () =>
      inOrder(async () => {
        await write();
        return !isTroubled;
      }),
    discard: () =>
      inOrder(async () => {
        await closeFile();
        await files.remove(path).catch(() => undefined);
      }),
    stop: (andRemove) =>
      inOrder(async () => {
        doc.off('update', onUpdate);
        if (!andRemove) await write();
        isStopped = true;
        cancel?.();
        await closeFile();
        // One that cannot be removed says nothing the file does not say.
        if (andRemove) await files.remove(path).catch(() => undefined);
      }),
  };
}
