import type { DatabaseSync } from 'node:sqlite';
import { readQuery } from '../../../shared/search/read-query.ts';
import {
  MOST_RESULTS,
  type SearchAnswer,
  type SearchRequest,
  type SearchResult,
} from '../../../shared/search/search-answer.ts';
import { fullTextQuery } from './full-text-query.ts';
import { storedFiles } from './stored-files.ts';
import { entryOf, type EntryRow } from './stored-entry.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { searchResult } from '../../../shared/search/search-result.ts';

const SEARCH = `
  SELECT words.rowid AS id, entries.kind, entries.text, entries.detail, entries.item, entries.place,
    files.path, files.title, files.date
  FROM words
  JOIN entries ON entries.id = words.rowid
  JOIN files ON files.id = entries.file
  WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT ?`;

/** An index in a database of {@link openIndexFile}. Throws SQLite's own errors: whoever holds it makes a new one then. */
export function sqliteIndex(database: DatabaseSync): MeetingIndex {
  const files = storedFiles(database);
  const find = database.prepare(SEARCH);
  find.setReadBigInts(true);
  const seriesId = database.prepare('SELECT id FROM series WHERE key = ?');

  const filtersOf = ({ kind, series }: SearchRequest): string[] | null => {
    const filters = kind === null ? [] : [`kind${kind}`];
    if (series === null) return filters;
    const row = seriesId.get(series);
    return row === undefined ? null : [...filters, `series${String(row['id'])}`];
  };

  /** What has every word whole comes first, then what only begins with them. */
  const search = (request: SearchRequest): SearchAnswer => {
    const query = readQuery(request.words);
    const filters = filtersOf(request);
    if (query.length === 0 || filters === null) return { results: [], hasMore: false };
    const seen = new Set<bigint>();
    const results: SearchResult[] = [];
    for (const closeness of ['whole', 'begun'] as const) {
      if (results.length > MOST_RESULTS) break;
      // What was found whole is found once more as begun.
      const limit = MOST_RESULTS + 1 + seen.size;
      for (const row of find.all(fullTextQuery(query, closeness, filters), limit)) {
        const found = row as unknown as EntryRow & {
          id: bigint;
          path: string;
          title: string;
          date: string | null;
        };
        if (seen.has(found.id)) continue;
        seen.add(found.id);
        const { path, title, date } = found;
        const entry = searchResult({ path, title, date }, entryOf(found), query);
        if (entry !== null) results.push(entry.result);
      }
    }
    return { results: results.slice(0, MOST_RESULTS), hasMore: results.length > MOST_RESULTS };
  };

  return { ...files, search, close: () => database.close() };
}
