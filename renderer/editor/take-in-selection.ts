import type { EditorView } from '@tiptap/pm/view';

type Observer = { readonly forceFlush?: () => void; readonly flush?: () => void };

/**
 * Takes in where the cursor is in the page. The browser moves it by itself (Home, Shift+arrows, a click) and tells of it
 * only some time later; under load the next key would be acted on at the old place. ProseMirror does the same at times
 * of its own choosing (DOMObserver.flush), and exports no way to ask for it.
 */
export function takeInSelection(view: EditorView): void {
  if (view.composing) return;
  const observer = (view as unknown as { readonly domObserver?: Observer }).domObserver;
  observer?.forceFlush?.();
  observer?.flush?.();
}
