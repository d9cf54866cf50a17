import { dirname } from 'node:path';
import { flushFolder, systemDisk, type Disk } from '../library/disk.ts';
import { makeFolder } from '../library/make-folder.ts';
import { readFileBytes, type UnreadableFile } from '../library/read-file-bytes.ts';
import {
  PRIVATE_FILE,
  PRIVATE_FOLDER,
  writeFileAtomically,
  type WriteFailure,
} from '../library/write-file-atomically.ts';
import type { Result } from '../../shared/result.ts';

/** What tells one state of a file from another without reading it. */
export type FileStatus = {
  readonly size: bigint;
  readonly inode: bigint;
  /** Nanoseconds since 1970, by the clock of the disk's own computer. */
  readonly modifiedAt: bigint;
  readonly changedAt: bigint;
};

/** A file that is only ever added to. */
export type AppendFile = {
  /** Adds bytes and waits until the disk has them. */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Whether a file is for this user alone: what is kept of a meeting elsewhere has the names of people in it. */
export type Privacy = { readonly isPrivate?: boolean };

/** All a session does to the disk; tests put faults between. What is not a Result throws the system's own error. */
export type FileSystem = {
  readonly realPath: (path: string) => Promise<string>;
  /** Null where there is no such file, its folder missing included. */
  readonly status: (path: string) => Promise<FileStatus | null>;
  readonly read: (path: string, limit: number) => Promise<Result<Uint8Array, UnreadableFile>>;
  readonly writeWhole: (
    path: string,
    content: string | Uint8Array,
    privacy?: Privacy,
  ) => Promise<Result<void, WriteFailure>>;
  /** Creates a file that must not exist yet; false where it does. The check and the creation are one step. */
  readonly createNew: (path: string, content: string | Uint8Array, privacy?: Privacy) => Promise<boolean>;
  /** Sets the file's time of change to the present of the disk's own computer, its content as it was. */
  readonly touch: (path: string, content: string) => Promise<void>;
  readonly openForAppending: (path: string) => Promise<AppendFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removing what is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<string[]>;
  /** Makes a folder, where it is missing, that nobody else can look into. */
  readonly makePrivateFolder: (path: string) => Promise<void>;
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** What a session does, done on a disk. */
export const filesOn = (disk: Disk): FileSystem => ({
  realPath: (path) => disk.realpath(path),
  status: async (path) => {
    try {
      const { size, ino, mtimeNs, ctimeNs } = await disk.stat(path);
      return { size, inode: ino, modifiedAt: mtimeNs, changedAt: ctimeNs };
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  read: (path, limit) => readFileBytes(path, limit, disk),
  writeWhole: (path, content, privacy) => writeFileAtomically(path, content, privacy, disk),
  createNew: async (path, content, { isPrivate = false } = {}) => {
    let isCreated = false;
    try {
      await using file = await disk.open(path, 'wx', isPrivate ? PRIVATE_FILE : 0o666);
      isCreated = true;
      await file.writeFile(content);
      await file.sync();
      // What is written next may only be written because this copy is there: its name must outlast a power cut too.
      await flushFolder(dirname(path), disk);
      return true;
    } catch (error) {
      if (!isCreated && codeOf(error) === 'EEXIST') return false;
      if (isCreated) await disk.rm(path).catch(() => undefined);
      throw error;
    }
  },
  touch: async (path, content) => {
    // The same bytes written again: setting the time by hand would set it by this computer's clock, not the server's.
    await using file = await disk.open(path, 'r+');
    await file.write(content, 0);
  },
  openForAppending: async (path) => {
    const file = await disk.open(path, 'a');
    return {
      append: async (bytes) => {
        await file.writeFile(bytes);
        await file.datasync();
      },
      close: () => file.close(),
    };
  },
  rename: (from, to) => disk.rename(from, to),
  remove: (path) => disk.rm(path),
  list: (folder) => disk.readdir(folder),
  makePrivateFolder: (path) => makeFolder(path, PRIVATE_FOLDER, disk),
});

export const systemFiles: FileSystem = filesOn(systemDisk);
