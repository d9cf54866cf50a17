import type { RegisterEntry } from '../../../shared/series/register-entry.ts';
import type { SearchAnswer, SearchedLibrary, SearchRequest } from '../../../shared/search/search-answer.ts';
import type { IndexedFile } from './read-indexed-file.ts';

/** What is known of a file without reading it again, and what it held. */
export type FileVersion = { readonly version: string; readonly hash: string };

/** The text of many meetings, to be searched. What is in it comes from the files and can be had from them again. */
export type MeetingIndex = {
  readonly files: () => ReadonlyMap<string, FileVersion>;
  /** Takes in files as they are now, all or none. */
  readonly put: (files: readonly IndexedFile[]) => void;
  /** Only the status of these on the disk changed, not what they hold. */
  readonly touch: (files: readonly Pick<IndexedFile, 'path' | 'version'>[]) => void;
  readonly remove: (paths: readonly string[]) => void;
  readonly search: (request: SearchRequest) => SearchAnswer;
  readonly library: () => SearchedLibrary;
  /** What each meeting knows of actions, not yet joined. */
  readonly actions: () => RegisterEntry[];
  readonly close: () => void;
};
