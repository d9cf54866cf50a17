import type { Handlers } from '../../shared/bridge/contract.ts';
import { success } from '../../shared/result.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type SearchCalls = Pick<Handlers<Caller>, 'searchMeetings' | 'refreshSearch'>;

/** Milliseconds after which a search has the files looked at again. */
const LOOK_AFTER = 2_000;

/** Searching all meetings: answered from the index at once, files that changed are looked at behind it. */
export function searchCalls({ services, sessions, library }: BridgeParts): SearchCalls {
  let isLooking = false;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function refresh(caller: Caller) {
    isLooking = true;
    const others = services.settings.read().recentMeetings;
    const refreshed = await library.ask({ kind: 'refresh', others }, (done, total) =>
      caller.send('searchProgress', { done, total }),
    );
    isLooking = false;
    lookedAt = performance.now();
    return refreshed;
  }

  async function lookBehind(caller: Caller): Promise<void> {
    if (isLooking || performance.now() - lookedAt < LOOK_AFTER) return;
    const refreshed = await refresh(caller);
    if (refreshed.ok && refreshed.value.changed > 0) caller.send('libraryChanged', {});
  }

  return {
    searchMeetings: async (caller, request) => {
      const answer = await library.ask({ kind: 'search', request });
      void lookBehind(caller);
      return answer;
    },
    refreshSearch: async (caller) => {
      // What was typed a moment ago is to be found; where it cannot be saved the window says so already.
      await sessions.flushAll();
      const refreshed = await refresh(caller);
      if (!refreshed.ok) return refreshed;
      const { changed: _changed, ...searched } = refreshed.value;
      return success(searched);
    },
  };
}
