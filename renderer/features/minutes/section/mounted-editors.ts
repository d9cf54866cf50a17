import type { Editor } from '@tiptap/core';
import { createStore } from 'zustand/vanilla';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { placeCursor } from '../../../editor/place-cursor.ts';
import type { SectionPlace } from '../../../editor/section-context.ts';

/** The editors that stand in the page, by item. Only sections near what is seen have one. */
const mounted = new Map<ItemId, Editor>();

type Wanted = {
  /** A section that needs its editor though it is not near: the cursor is in it or on its way there. */
  readonly wanted: ItemId | null;
};
export const sectionStore = createStore<Wanted>(() => ({ wanted: null }));

/** Where the cursor goes as soon as the wanted section has its editor. */
let waiting: { readonly itemId: ItemId; readonly place: SectionPlace } | null = null;
let lastWritten: ItemId | null = null;

/** Takes an editor in; gives what takes it out again. */
export function registerEditor(itemId: ItemId, editor: Editor): () => void {
  mounted.set(itemId, editor);
  if (waiting?.itemId === itemId) {
    const { place } = waiting;
    waiting = null;
    placeCursor(editor, place);
  }
  return () => {
    if (mounted.get(itemId) === editor) mounted.delete(itemId);
    // Not where the cursor is on its way elsewhere, which may be the reason why this editor goes.
    if (editor.isFocused && waiting === null) keepCursorFor(itemId, editor);
  };
}

/** An editor that is replaced at once (React may set one up anew) hands the cursor to the one that follows. */
function keepCursorFor(itemId: ItemId, { state }: Editor): void {
  const { $from, $to } = state.selection;
  const lineId: unknown = $from.node(1).attrs['id'];
  const kept: typeof waiting = {
    itemId,
    place:
      typeof lineId === 'string' && $from.sameParent($to)
        ? { kind: 'line', lineId, range: { from: $from.parentOffset, to: $to.parentOffset } }
        : { kind: 'end' },
  };
  waiting = kept;
  setTimeout(() => {
    if (waiting === kept) waiting = null;
  });
}

/** Puts the cursor into a section, which gets its editor first where it has none. */
export function putCursor(itemId: ItemId, place: SectionPlace): void {
  const editor = mounted.get(itemId);
  waiting = editor === undefined ? { itemId, place } : null;
  sectionStore.setState({ wanted: itemId });
  if (editor !== undefined) placeCursor(editor, place);
}

export function noteWriting(itemId: ItemId): void {
  lastWritten = itemId;
  sectionStore.setState({ wanted: itemId });
}

/** The editor that has the keyboard, or had it last and is still there. */
export function writtenEditor(): { readonly itemId: ItemId; readonly editor: Editor } | null {
  if (lastWritten === null) return null;
  const editor = mounted.get(lastWritten);
  return editor === undefined || editor.isDestroyed ? null : { itemId: lastWritten, editor };
}
