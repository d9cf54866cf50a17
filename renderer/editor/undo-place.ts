import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { placeOf, selectionAt, type FragmentPlace } from './fragment-place.ts';
import type { SectionContext } from './section-context.ts';

type StackEvent = { readonly stackItem: { readonly meta: Map<unknown, unknown> } };
type Remembered = { readonly itemId: string; readonly place: FragmentPlace | null };

const PLACE = 'minutes place';

/**
 * Undo brings the cursor back to where it was when the undone was done. The stack is the window's one
 * Y.UndoManager, whose steps may be of any feature; each step remembers the place of the section it was typed in.
 */
export const undoPlace = ({ itemId, undo, fragment }: Pick<SectionContext, 'itemId' | 'undo' | 'fragment'>) =>
  Extension.create({
    name: 'undoPlace',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          let before = placeOf(fragment, view.state.selection);
          const remember = ({ stackItem }: StackEvent): void => {
            if (view.hasFocus() && !stackItem.meta.has(PLACE))
              stackItem.meta.set(PLACE, { itemId, place: before } satisfies Remembered);
          };
          const comeBack = ({ stackItem }: StackEvent): void => {
            const kept = stackItem.meta.get(PLACE) as Remembered | undefined;
            if (kept?.itemId !== itemId || kept.place === null) return;
            const selection = selectionAt(fragment, view.state, kept.place);
            if (selection === null) return;
            view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
            view.focus();
          };
          undo.on('stack-item-added', remember);
          undo.on('stack-item-popped', comeBack);
          return {
            update: () => {
              before = placeOf(fragment, view.state.selection);
            },
            destroy: () => {
              undo.off('stack-item-added', remember);
              undo.off('stack-item-popped', comeBack);
            },
          };
        },
      }),
    ],
  });
