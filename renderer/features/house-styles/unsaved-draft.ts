import { remembered } from '../../store/remembered.ts';
import type { Draft } from './draft.ts';

/** Changes to a style that were not saved when the window went away. */
export type UnsavedDraft = { readonly id: string; readonly revision: string; readonly draft: Draft };

/** Kept on this machine until they are saved or discarded: what was typed is not lost with the window. */
export const unsavedDraft = remembered<UnsavedDraft | null>('house-style-draft', null, (stored) => {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, revision, draft } = stored as Partial<UnsavedDraft>;
  return typeof id === 'string' &&
    typeof revision === 'string' &&
    typeof draft === 'object' &&
    draft !== null &&
    draft['id'] === id
    ? { id, revision, draft }
    : null;
});
