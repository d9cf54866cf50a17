import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';

/** What is asked of a path; times in nanoseconds since 1970. */
export type DiskStatus = {
  readonly size: bigint;
  readonly ino: bigint;
  readonly mode: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
};

/** An open file, or an open folder that is to be flushed. */
export type DiskFile = AsyncDisposable & {
  readonly stat: () => Promise<{
    readonly size: number;
    readonly isFile: () => boolean;
    readonly isDirectory: () => boolean;
  }>;
  readonly readFile: () => Promise<Buffer>;
  readonly writeFile: (content: string | Uint8Array) => Promise<void>;
  /** At an offset in bytes, the rest of the file as it was. */
  readonly write: (content: string, position: number) => Promise<unknown>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The few calls of node:fs/promises that reading and writing meetings is made of. Tests put a disk of their own in its
 * place, one that fails or loses its power, under the very code that is to bear it. Faults are the system's own errors.
 */
export type Disk = {
  readonly open: (path: string, flags: string | number, mode?: number) => Promise<DiskFile>;
  readonly stat: (path: string) => Promise<DiskStatus>;
  readonly realpath: (path: string) => Promise<string>;
  readonly readdir: (path: string) => Promise<string[]>;
  readonly mkdir: (path: string, mode: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removing what is not there is no error. */
  readonly rm: (path: string) => Promise<void>;
};

/** The disks of this computer and what is mounted on it. */
export const systemDisk: Disk = {
  open: (path, flags, mode) => open(path, flags, mode),
  stat: (path) => stat(path, { bigint: true }),
  realpath: (path) => realpath(path),
  readdir: (path) => readdir(path),
  mkdir: async (path, mode) => {
    await mkdir(path, { mode });
  },
  rename: (from, to) => rename(from, to),
  rm: (path) => rm(path, { force: true }),
};

/** Makes what was created, renamed or removed in a folder durable. Windows cannot flush a folder, and some network folders refuse: it is there all the same. */
export async function flushFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    await using handle = await disk.open(folder, 'r');
    await handle.sync();
  } catch {
    return;
  }
}
