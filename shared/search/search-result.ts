import type { SearchEntry } from './search-entry.ts';
import { matchText, type Closeness } from './match-text.ts';
import type { SearchQuery } from './read-query.ts';
import type { FoundMeeting, SearchResult } from './search-answer.ts';
import { snippetOf } from './snippet.ts';

/** An entry as a result, its hits marked, and how close it is. Null where it has not what is looked for. */
export function searchResult(
  meeting: FoundMeeting,
  { kind, text, detail, item, place }: SearchEntry,
  query: SearchQuery,
): { readonly result: SearchResult; readonly closeness: Closeness } | null {
  const match = matchText([text, detail], query);
  if (match === null) return null;
  const [inText = [], inDetail = []] = match.hits;
  return {
    result: {
      meeting,
      kind,
      item,
      place,
      text: snippetOf({ text, hits: inText }),
      detail: snippetOf({ text: detail, hits: inDetail }),
    },
    closeness: match.closeness,
  };
}
