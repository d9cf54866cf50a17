import type { Place } from '../preflight/finding.ts';
import type { SearchKind } from './search-entry.ts';
import type { MarkedText } from './snippet.ts';

/** What is looked for, and in what. */
export type SearchRequest = {
  /** As typed; see read-query.ts. */
  readonly words: string;
  /** Key of the series it is to stand in (shared/series/series-key.ts); null for all. */
  readonly series: string | null;
  /** Null for all. */
  readonly kind: SearchKind | null;
};

/** A meeting as results name it. */
export type FoundMeeting = {
  readonly path: string;
  readonly title: string;
  /** The day, `2026-03-02`; null where the meeting has none. */
  readonly date: string | null;
};

export type SearchResult = {
  readonly meeting: FoundMeeting;
  readonly kind: SearchKind;
  /** Title of the agenda item; empty where it stands under none. */
  readonly item: string;
  /** Where the meeting is to be opened. */
  readonly place: Place;
  readonly text: MarkedText;
  readonly detail: MarkedText;
};

/** A series of the library, as a filter offers it. */
export type FoundSeries = { readonly key: string; readonly body: string; readonly meetings: number };

export type SearchAnswer = {
  /** The closest first, among equals those of the newest meeting, in the order of the meeting. */
  readonly results: readonly SearchResult[];
  /** Whether there are more than are given. */
  readonly hasMore: boolean;
};

/** What is in the index. */
export type SearchedLibrary = {
  readonly meetings: number;
  readonly series: readonly FoundSeries[];
  /** Files that do not open, which nothing is found in: name and reason. */
  readonly problems: readonly { readonly fileName: string; readonly reason: string }[];
};

/** Results shown at most: who has more must say more. */
export const MOST_RESULTS = 100;
