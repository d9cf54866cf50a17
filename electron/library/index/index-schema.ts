/**
 * Raised with every change of the tables, or of what is read from a meeting into them (shared/search, the register): an
 * index of another version is thrown away.
 */
export const INDEX_VERSION = 2;

/**
 * `files` has one row a file; `entries` what can be found, shown as it is written; `words` the same folded, for FTS5,
 * which keeps no text of its own (https://sqlite.org/fts5.html, "Contentless-Delete Tables"). Words are folded and
 * parted by shared/search/searched-terms.ts, the same for text and question, so that FTS5 has nothing to do but to split
 * at spaces: its tokenizer `ascii` takes every character above ASCII as a letter.
 *
 * An entry's id is the day of its meeting (22 bits) above a running number (31 bits), counted down within a meeting:
 * FTS5 gives hits in the order of ids, so those of the newest meeting come first, in the order of the meeting, without
 * anything being sorted.
 */
export const INDEX_TABLES = `
  CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    series TEXT,
    body TEXT NOT NULL,
    problem TEXT,
    actions TEXT NOT NULL,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE series (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  INSERT INTO counters VALUES ('entries', 1);
  CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    detail TEXT NOT NULL,
    item TEXT NOT NULL,
    place TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5(
    text, detail, text_written_out, detail_written_out, filter,
    content='', contentless_delete=1, tokenize='ascii', prefix='1 2'
  );
  PRAGMA user_version = ${INDEX_VERSION};
`;

/** Entries a database can number before it is thrown away and made anew: more than a lifetime of saving. */
export const MOST_ENTRIES = 2 ** 31 - 1;
