import type { Sentence } from '../../../shared/bridge/contract.ts';
import type { Result } from '../../../shared/result.ts';
import type { SearchAnswer, SearchedLibrary, SearchRequest } from '../../../shared/search/search-answer.ts';
import type { RegisterEntry } from '../../../shared/series/register-entry.ts';

/** What a host asks of its library worker, plain data that is copied to it. */
export type LibraryRequest =
  /** Look at the files of the library, and at others (recent ones), for what changed. */
  | { readonly kind: 'refresh'; readonly others: readonly string[] }
  | { readonly kind: 'search'; readonly request: SearchRequest }
  | { readonly kind: 'actions' };

/** What each kind of request gives. */
export type LibraryAnswers = {
  readonly refresh: SearchedLibrary & { readonly changed: number };
  readonly search: SearchAnswer;
  /** What each meeting knows of actions, not yet joined. */
  readonly actions: readonly RegisterEntry[];
};
export type LibraryRequestKind = LibraryRequest['kind'];

export type LibraryAnswer = Result<LibraryAnswers[LibraryRequestKind], Sentence>;

/** What the worker says: how far a request is, or its answer. */
export type LibraryMessage = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: LibraryAnswer }
);

/** Where the worker finds the library and keeps its index. */
export type LibraryPlace = { readonly dataFolder: string; readonly libraryFolder: string };
