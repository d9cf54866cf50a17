import type { Closeness } from '../../../shared/search/match-text.ts';
import type { Phrase, SearchQuery } from '../../../shared/search/read-query.ts';

/**
 * What is looked for, in the language of FTS5 (https://sqlite.org/fts5.html, "Full-text Query Syntax"). Terms are
 * letters and digits in quotes, so nothing typed can be read as an operator. `filters` are terms of the column of that
 * name.
 */
export const fullTextQuery = (query: SearchQuery, closeness: Closeness, filters: readonly string[]): string =>
  [
    ...query.map((phrase) => phraseQuery(phrase, closeness)),
    ...filters.map((filter) => `filter : "${filter}"`),
  ].join(' AND ');

const phraseQuery = ({ alternatives, isPrefix }: Phrase, closeness: Closeness): string =>
  `{text detail text_written_out detail_written_out} : (${alternatives
    .map((terms) => `"${terms.join(' ')}"${isPrefix && closeness === 'begun' ? ' *' : ''}`)
    .join(' OR ')})`;
