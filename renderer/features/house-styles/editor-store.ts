import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OpenedStyle } from '../../../shared/bridge/calls/house-style-calls.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { draftOf, type Draft } from './draft.ts';
import { unsavedDraft } from './unsaved-draft.ts';

/** What is asked before something typed would be gone. */
export type Question =
  | { readonly kind: 'leave'; readonly next: () => void }
  | { readonly kind: 'delete'; readonly style: Pick<HouseStyle, 'id' | 'name'> };

export type EditorState = {
  /** The style as it is kept; null until it is read. */
  readonly opened: OpenedStyle | null;
  readonly draft: Draft;
  readonly isBusy: boolean;
  /** What went wrong last, a whole sentence. */
  readonly problem: string | null;
  /** What was done last, a whole sentence. */
  readonly said: string | null;
  /** A style that was deleted and can be put back. */
  readonly deleted: HouseStyle | null;
  readonly question: Question | null;
};

const beginning: EditorState = {
  opened: null,
  draft: {},
  isBusy: false,
  problem: null,
  said: null,
  deleted: null,
  question: null,
};

/** The editor of house styles: one style at a time. */
export const editorStore = createStore<EditorState>(() => beginning);
export const useEditor = <Part>(select: (state: EditorState) => Part): Part => useStore(editorStore, select);
export const resetEditor = (): void => editorStore.setState(beginning);

/** Shows a style, with changes that were not saved when the window went away. */
export function showOpened(opened: OpenedStyle, said: string | null = null): void {
  const unsaved = unsavedDraft.read();
  const kept = unsaved?.id === opened.style.id && opened.revision !== null ? unsaved : null;
  editorStore.setState({
    opened,
    draft: kept?.draft ?? draftOf(opened.style),
    isBusy: false,
    problem: null,
    said: kept === null ? said : kept.revision === opened.revision ? UNSAVED : UNSAVED_AND_CHANGED,
  });
}

const UNSAVED = 'These are changes you had not saved. Save them, or discard them.';
const UNSAVED_AND_CHANGED =
  'These are changes you had not saved, and the style was changed elsewhere since. Saved, they take its place; Duplicate keeps both.';

/** A style that comes along stays as it is. */
export const isOwn = ({ opened }: EditorState): boolean => opened !== null && opened.revision !== null;

export const isChanged = ({ opened, draft }: EditorState): boolean =>
  opened !== null && JSON.stringify(draftOf(opened.style)) !== JSON.stringify(draft);

/** Changes the draft; nothing is written before Save. */
export function changeDraft(change: (draft: Draft) => Draft): void {
  const state = editorStore.getState();
  if (!isOwn(state)) return;
  editorStore.setState({ draft: change(state.draft), said: null });
  keepUnsaved();
}

/** Remembers the changes on this machine, or that there are none. */
function keepUnsaved(): void {
  const state = editorStore.getState();
  const { opened, draft } = state;
  if (opened === null || opened.revision === null) return;
  const { id } = opened.style;
  if (isChanged(state)) unsavedDraft.write({ id, revision: opened.revision, draft });
  else if (unsavedDraft.read()?.id === id) unsavedDraft.write(null);
}
