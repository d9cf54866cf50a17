import { createStore } from 'zustand/vanilla';
import type { Completion } from '../../../editor/participant-completion.ts';

/** The people proposed at the cursor; one list for the window. */
export const completionStore = createStore<{ readonly completion: Completion | null }>(() => ({
  completion: null,
}));

export const showCompletion = (completion: Completion | null): void =>
  completionStore.setState({ completion });
