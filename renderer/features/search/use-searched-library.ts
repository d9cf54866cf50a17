import { useEffect, useState } from 'react';
import type { SearchedLibrary } from '../../../shared/search/search-answer.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

export type Progress = { readonly done: number; readonly total: number };

export type LibraryState = {
  /** Null until all files were looked at once. */
  readonly library: SearchedLibrary | null;
  /** While files are read; null otherwise. */
  readonly progress: Progress | null;
  readonly problem: string | null;
  /** Another number whenever there may be more to find. */
  readonly state: number;
};

const BEGINNING: LibraryState = { library: null, progress: null, problem: null, state: 0 };
/** Files read between two looks at what can be found so far. */
const STEP = 100;

/** Has the library looked at for what changed: when the dialog opens, and when the window gets the keyboard back. */
export function useSearchedLibrary(): LibraryState {
  const [known, setKnown] = useState<LibraryState>(BEGINNING);
  useEffect(() => {
    let isOver = false;
    const set = (change: (known: LibraryState) => LibraryState): void => {
      if (!isOver) setKnown(change);
    };
    const refresh = async (): Promise<void> => {
      const answer = await host().refreshSearch();
      set(({ library, state }) => ({
        library: answer.ok ? answer.value : library,
        progress: null,
        problem: answer.ok ? null : answer.error.sentence,
        state: state + 1,
      }));
    };
    const look = (): void => void refresh().catch((error: unknown) => logError('search', error));
    const stops = [
      host().on('searchProgress', (progress) =>
        set((before) => {
          const isStep = Math.floor(progress.done / STEP) !== Math.floor((before.progress?.done ?? 0) / STEP);
          return {
            ...before,
            progress: progress.done < progress.total ? progress : null,
            state: before.state + Number(isStep),
          };
        }),
      ),
      host().on('libraryChanged', () => set((before) => ({ ...before, state: before.state + 1 }))),
    ];
    window.addEventListener('focus', look);
    look();
    return () => {
      isOver = true;
      window.removeEventListener('focus', look);
      for (const stop of stops) stop();
    };
  }, []);
  return known;
}
