import { createHmac, randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describeSystemError } from '../library/describe-system-error.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/** The meeting files the viewer may show: those lying in one folder, and those named when it was started. */
export type MeetingLibrary = {
  readonly folder: string | null;
  /** By name of the file. Looks anew each time. */
  readonly list: () => Promise<Result<readonly MeetingFile[], FolderFailure>>;
  /** The file with that id while it is there. */
  readonly find: (id: string) => Promise<MeetingFile | null>;
  /** The id of a file by its path, whether it is there or not. */
  readonly idOf: (path: string) => string;
};

export type MeetingFile = {
  /** Says nothing of where the file lies, and is good for one start only. */
  readonly id: string;
  readonly path: string;
  /** Without its ending. */
  readonly name: string;
};

export type FolderFailure = {
  readonly kind: 'folderUnreadable';
  readonly folder: string;
  readonly reason: string;
};

export type LibraryOptions = { readonly folder: string | null; readonly files: readonly string[] };

const MEETING_FILE = /\.minutes$/i;

/**
 * Opens a library. Addresses hold ids and never paths, so nothing outside the folder and the named files can be asked
 * for. In the folder only files themselves count: a symbolic link there may lead anywhere.
 */
export function openLibrary({ folder, files }: LibraryOptions): MeetingLibrary {
  const key = randomBytes(32);
  const idOf = (path: string): string =>
    createHmac('sha256', key).update(resolve(path)).digest('base64url').slice(0, 22);
  const describe = (path: string): MeetingFile => ({
    id: idOf(path),
    path: resolve(path),
    name: basename(path).replace(MEETING_FILE, ''),
  });
  const named = [...new Set(files.map((file) => resolve(file)))].map(describe);

  async function list(): ReturnType<MeetingLibrary['list']> {
    const inFolder = folder === null ? success([]) : await meetingFilesIn(folder);
    if (!inFolder.ok) return inFolder;
    const paths = new Set(named.map(({ path }) => path));
    const others = inFolder.value.map(describe).filter(({ path }) => !paths.has(path));
    return success([...named, ...others].toSorted((one, other) => one.name.localeCompare(other.name, 'en')));
  }

  async function find(id: string): Promise<MeetingFile | null> {
    const chosen = named.find((file) => file.id === id);
    if (chosen !== undefined) return (await isFile(chosen.path)) ? chosen : null;
    const listed = await list();
    return listed.ok ? (listed.value.find((file) => file.id === id) ?? null) : null;
  }

  return { folder, list, find, idOf };
}

async function meetingFilesIn(folder: string): Promise<Result<readonly string[], FolderFailure>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return success(
      entries
        .filter((entry) => entry.isFile() && MEETING_FILE.test(entry.name) && !entry.name.startsWith('.'))
        .map((entry) => join(folder, entry.name)),
    );
  } catch (error) {
    return failure({ kind: 'folderUnreadable', folder, reason: describeSystemError(error) });
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
