import { createRequire } from 'node:module';

type Sqlite = typeof import('node:sqlite');

/**
 * Node's own SQLite with its full-text index; null where this Node has none (before 22.13) or has it built without.
 * On Node 22 loading it prints that it is experimental, which says nothing to a user.
 */
export function loadSqlite(): Sqlite | null {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    const sqlite: Sqlite = createRequire(import.meta.url)('node:sqlite');
    const database = new sqlite.DatabaseSync(':memory:');
    // contentless_delete came with SQLite 3.43.
    database.exec("CREATE VIRTUAL TABLE probe USING fts5(text, content='', contentless_delete=1)");
    database.close();
    return sqlite;
  } catch {
    return null;
  } finally {
    process.emitWarning = emitWarning;
  }
}
