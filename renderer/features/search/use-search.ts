import { useEffect, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '../../../shared/search/search-answer.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

export type Found = {
  /** Null until the first answer. */
  readonly answer: SearchAnswer | null;
  readonly problem: string | null;
};

const NOTHING: Found = { answer: null, problem: null };

/**
 * What is found, as it is typed: the last answer stays until the next one is there, and one that comes late is dropped.
 * `state` is of the library: where it changes the same is asked again.
 */
export function useSearch({ words, series, kind }: SearchRequest, state: number): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const isEmpty = words.trim() === '';
  useEffect(() => {
    if (isEmpty) return setFound(NOTHING);
    let isOver = false;
    const search = async (): Promise<void> => {
      const next = await ask({ words, series, kind });
      if (!isOver) setFound(next);
    };
    void search();
    return () => {
      isOver = true;
    };
  }, [words, series, kind, isEmpty, state]);
  return found;
}

async function ask(request: SearchRequest): Promise<Found> {
  try {
    const answer = await host().searchMeetings(request);
    return answer.ok
      ? { answer: answer.value, problem: null }
      : { answer: null, problem: answer.error.sentence };
  } catch (error) {
    logError('search', error);
    return { answer: null, problem: 'The search did not work. Please type once more.' };
  }
}
