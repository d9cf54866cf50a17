import type { DatabaseSync } from 'node:sqlite';
import type { SearchEntry } from '../../../shared/search/search-entry.ts';
import { searchedTerms } from '../../../shared/search/searched-terms.ts';
import type { RegisterEntry } from '../../../shared/series/register-entry.ts';
import { MOST_ENTRIES } from './index-schema.ts';
import type { FileVersion, MeetingIndex } from './meeting-index.ts';
import type { IndexedFile } from './read-indexed-file.ts';
import { searchedLibrary, type ListedFile } from '../../../shared/search/searched-library.ts';
import { rowOf } from './stored-entry.ts';

/** The files of an index in its database: taken in, taken out, listed. */
export function storedFiles(database: DatabaseSync): Omit<MeetingIndex, 'search' | 'close'> {
  const versions = database.prepare('SELECT path, version, hash FROM files');
  const library = database.prepare('SELECT path, series, body, problem FROM files');
  const actions = database.prepare("SELECT actions FROM files WHERE actions <> '[]'");
  const known = database.prepare('SELECT id, first_entry, last_entry FROM files WHERE path = ?');
  const setVersion = database.prepare('UPDATE files SET version = ? WHERE path = ?');
  const removeFile = database.prepare('DELETE FROM files WHERE id = ?');
  const removeEntries = database.prepare('DELETE FROM entries WHERE id BETWEEN ? AND ?');
  const removeWords = database.prepare('DELETE FROM words WHERE rowid = ?');
  const count = database.prepare(
    "UPDATE counters SET value = value + ? WHERE name = 'entries' RETURNING value",
  );
  const addSeries = database.prepare('INSERT OR IGNORE INTO series (key) VALUES (?)');
  const seriesId = database.prepare('SELECT id FROM series WHERE key = ?');
  const addFile = database.prepare(
    'INSERT INTO files (path, version, hash, title, date, series, body, problem, actions, first_entry, last_entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addEntry = database.prepare(
    'INSERT INTO entries (id, file, kind, text, detail, item, place) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const addWords = database.prepare(
    'INSERT INTO words (rowid, text, detail, text_written_out, detail_written_out, filter) VALUES (?, ?, ?, ?, ?, ?)',
  );
  known.setReadBigInts(true);
  count.setReadBigInts(true);

  const whole = (change: () => void): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      change();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  const remove = (path: string): void => {
    const row = known.get(path) as { id: bigint; first_entry: bigint; last_entry: bigint } | undefined;
    if (row === undefined) return;
    for (let id = row.first_entry; id <= row.last_entry; id++) removeWords.run(id);
    removeEntries.run(row.first_entry, row.last_entry);
    removeFile.run(row.id);
  };

  const seriesFilter = (series: string | null): string => {
    if (series === null) return '';
    addSeries.run(series);
    return ` series${String(seriesId.get(series)?.['id'])}`;
  };

  const put = (file: IndexedFile): void => {
    remove(file.path);
    const size = BigInt(file.entries.length);
    const { value: end } = count.get(size) as { value: bigint };
    if (end > BigInt(MOST_ENTRIES)) throw new Error('The index has no numbers left; it is made anew.');
    const first = (BigInt(dayNumber(file.date)) << 31n) + end - size;
    const last = first + size - 1n;
    const { path, version, hash, title, date, series, body, problem } = file;
    const row = addFile.run(
      ...([path, version, hash, title, date, series, body, problem] as const),
      ...([JSON.stringify(file.actions), first, last] as const),
    );
    const inSeries = seriesFilter(series);
    for (const [index, entry] of file.entries.entries()) {
      const id = last - BigInt(index);
      const { kind, text, detail, item, place } = rowOf(entry);
      addEntry.run(id, row.lastInsertRowid, kind, text, detail, item, place);
      addWords.run(id, ...wordsOf(entry), `kind${kind}${inSeries}`);
    }
  };

  return {
    files: () =>
      new Map(
        versions.all().map((row) => {
          const { path, version, hash } = row as unknown as FileVersion & { path: string };
          return [path, { version, hash }];
        }),
      ),
    put: (files) => whole(() => files.forEach(put)),
    touch: (files) => whole(() => files.forEach(({ path, version }) => setVersion.run(version, path))),
    remove: (paths) => whole(() => paths.forEach(remove)),
    library: () => searchedLibrary(library.all() as unknown as ListedFile[]),
    actions: () => actions.all().flatMap((row) => JSON.parse(String(row['actions'])) as RegisterEntry[]),
  };
}

/** Text and detail folded, then both with umlauts written out, empty where that is the same. */
function wordsOf({ text, detail }: SearchEntry): [string, string, string, string] {
  const [textTerms, detailTerms] = [searchedTerms(text), searchedTerms(detail)];
  const plain = (terms: typeof textTerms): string => terms.map(({ term }) => term).join(' ');
  const writtenOut = (terms: typeof textTerms): string =>
    terms.some((term) => term.writtenOut !== term.term) ? terms.map((term) => term.writtenOut).join(' ') : '';
  return [plain(textTerms), plain(detailTerms), writtenOut(textTerms), writtenOut(detailTerms)];
}

const MILLISECONDS = 86_400_000;
/** Days from the year 0 to 1970. */
const BEFORE_1970 = 719_528;

/** The day as a number that grows with time, below 2^22; 0 for none. */
const dayNumber = (date: string | null): number =>
  date === null ? 0 : Math.max(0, Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS) + BEFORE_1970);
