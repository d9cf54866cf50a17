import { createHash } from 'node:crypto';
import { chmodSync, closeSync, openSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { makeFolder } from '../make-folder.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../write-file-atomically.ts';
import { INDEX_TABLES, INDEX_VERSION } from './index-schema.ts';
import type { loadSqlite } from './load-sqlite.ts';

type Sqlite = NonNullable<ReturnType<typeof loadSqlite>>;

/** Milliseconds to wait for another process that is writing the index. */
const PATIENCE = 3_000;

/** Where the index of a library is kept: one for each folder, in the data folder's cache, which may be thrown away. */
export const indexFile = (dataFolder: string, libraryFolder: string): string =>
  join(
    dataFolder,
    'cache',
    `index-${createHash('sha256').update(resolve(libraryFolder)).digest('hex').slice(0, 16)}.sqlite`,
  );

/**
 * Opens the index file, or makes it. One that is damaged or of another version is replaced; where it cannot be written
 * or is held by another process, the index is in memory, for this process alone. It is never an error.
 */
export async function openIndexFile(sqlite: Sqlite, path: string | null): Promise<DatabaseSync> {
  if (path !== null)
    try {
      return await openOrReplace(sqlite, path);
    } catch {
      // A disk that cannot be written, or another process that goes on writing: memory does as well.
    }
  return prepared(new sqlite.DatabaseSync(':memory:'));
}

async function openOrReplace(sqlite: Sqlite, path: string): Promise<DatabaseSync> {
  await makeFolder(dirname(path), PRIVATE_FOLDER);
  try {
    return openPrivately(sqlite, path);
  } catch (error) {
    if (!isWorthless(error)) throw error;
    removeIndexFile(path);
    return openPrivately(sqlite, path);
  }
}

/** It has the text of every meeting in it. */
function openPrivately(sqlite: Sqlite, path: string): DatabaseSync {
  closeSync(openSync(path, 'a', PRIVATE_FILE));
  chmodSync(path, PRIVATE_FILE);
  return prepared(new sqlite.DatabaseSync(path));
}

class OtherVersion extends Error {}

/** SQLITE_ERROR (a table is missing), SQLITE_CORRUPT, SQLITE_NOTADB: https://sqlite.org/rescode.html. */
const DAMAGED: ReadonlySet<unknown> = new Set([1, 11, 26]);

/** Whether an error says that the file is of no use to anybody, and not only busy or out of reach. */
export const isWorthless = (error: unknown): boolean =>
  error instanceof OtherVersion ||
  (error instanceof Error && 'errcode' in error && DAMAGED.has(Number(error.errcode) & 0xff));

/** Removes an index file and what SQLite keeps beside it. */
export function removeIndexFile(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

function prepared(database: DatabaseSync): DatabaseSync {
  try {
    // WAL: who searches does not wait for who writes. NORMAL: after a power cut the file is whole, if perhaps older.
    database.exec(
      `PRAGMA busy_timeout = ${PATIENCE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;`,
    );
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    if (version === 0) database.exec(`BEGIN IMMEDIATE; ${INDEX_TABLES} COMMIT;`);
    else if (version !== INDEX_VERSION) throw new OtherVersion(`an index of version ${String(version)}`);
    // What is damaged tells so at the first look, and not in the middle of a search.
    database.exec('SELECT count(*) FROM files; SELECT max(id) FROM entries; BEGIN IMMEDIATE; COMMIT;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
