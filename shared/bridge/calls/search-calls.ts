import { z } from 'zod';
import type { Result } from '../../result.ts';
import type { SearchAnswer, SearchedLibrary } from '../../search/search-answer.ts';
import { SEARCH_KINDS } from '../../search/search-entry.ts';
import { call } from '../call.ts';
import type { Sentence } from '../contract.ts';

/** Longer than any question, short enough to be answered at once. */
const words = z.string().max(500);

/** Searching all meetings of the library. */
export const searchCalls = {
  /**
   * What the index has at this moment. Files that changed meanwhile are looked at afterwards; the event `libraryChanged`
   * says that there is more to find.
   */
  searchMeetings: call<Result<SearchAnswer, Sentence>>()(
    z.tuple([
      z.object({
        words,
        series: z.string().max(1_000).nullable(),
        kind: z.enum(SEARCH_KINDS).nullable(),
      }),
    ]),
  ),
  /** Looks at every file of the library for what changed; the event `searchProgress` tells how far it is. */
  refreshSearch: call<Result<SearchedLibrary, Sentence>>()(z.tuple([])),
} as const;
