import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SearchRequest } from '../../../shared/search/search-answer.ts';

/** What was looked for last in this window: whoever comes back from a result finds the others as they were. */
export const searchStore = createStore<SearchRequest>(() => ({ words: '', series: null, kind: null }));

export const useSearchRequest = (): SearchRequest => useStore(searchStore);
