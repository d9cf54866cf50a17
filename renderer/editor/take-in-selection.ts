import type { EditorView } from '@tiptap/pm/view';

/** What ProseMirror's view has of its own and does not export (prosemirror-view, input.ts and domobserver.ts). */
type ViewInsides = {
  readonly domObserver?: { readonly forceFlush?: () => void; readonly flush?: () => void };
  readonly input?: { lastFocus?: number };
};

/**
 * Takes in where the cursor is in the page. The browser moves it by itself (Home, Shift+arrows, a click) and tells of it
 * only some time later; under load the next key would be acted on at the old place. ProseMirror does the same at times
 * of its own choosing (DOMObserver.flush), and exports no way to ask for it.
 *
 * For 200 ms after the focus came, ProseMirror takes a cursor at the very start for a slip of Chrome's and puts it back;
 * where a key was pressed (an arrow into the section, then Home) it is the user's own.
 */
export function takeInSelection(view: EditorView): void {
  if (view.composing) return;
  const { domObserver, input } = view as unknown as ViewInsides;
  if (input !== undefined) input.lastFocus = 0;
  domObserver?.forceFlush?.();
  domObserver?.flush?.();
}
