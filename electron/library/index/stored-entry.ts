import type { Place } from '../../../shared/preflight/finding.ts';
import type { SearchEntry, SearchKind } from '../../../shared/search/search-entry.ts';

/** An entry as its row holds it. */
export type EntryRow = {
  readonly kind: string;
  readonly text: string;
  readonly detail: string;
  readonly item: string;
  readonly place: string;
};

export const rowOf = ({ kind, text, detail, item, place }: SearchEntry): EntryRow => ({
  kind,
  text,
  detail,
  item,
  place: JSON.stringify(place),
});

/** Only we write rows, and an index of another version is thrown away, so they are trusted. */
export const entryOf = ({ kind, text, detail, item, place }: EntryRow): SearchEntry => ({
  kind: kind as SearchKind,
  text,
  detail,
  item,
  place: JSON.parse(place) as Place,
});
