import type { SearchKind } from '../../../shared/search/search-entry.ts';

/** What each kind of result is called on screen: one of them, and all of them. */
export const KIND_LABELS: Readonly<Record<SearchKind, readonly [one: string, all: string]>> = {
  title: ['Title', 'Titles'],
  note: ['Note', 'Notes'],
  action: ['Action', 'Actions'],
  decision: ['Decision', 'Decisions'],
  person: ['Person', 'People'],
};
