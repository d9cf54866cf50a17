import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { getRelativeSelection, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { SectionContext } from './section-context.ts';

type Binding = {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly mapping: Map<never, never>;
};
type Place = ReturnType<typeof getRelativeSelection>;
type StackEvent = { readonly stackItem: { readonly meta: Map<unknown, unknown> } };

const PLACE = 'minutes place';

/**
 * Undo brings the cursor back to where it was when the undone was done. The stack is the window's one
 * Y.UndoManager, whose steps may be of any feature; each step remembers the place of the section it was typed in.
 */
export const undoPlace = ({ itemId, undo }: Pick<SectionContext, 'itemId' | 'undo'>) =>
  Extension.create({
    name: 'undoPlace',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          let before = placeOf(view);
          const remember = ({ stackItem }: StackEvent) => {
            if (view.hasFocus() && !stackItem.meta.has(PLACE))
              stackItem.meta.set(PLACE, { itemId, place: before });
          };
          const comeBack = ({ stackItem }: StackEvent) => {
            const kept = stackItem.meta.get(PLACE) as { itemId: string; place: Place } | undefined;
            if (kept?.itemId === itemId) goBack(view, kept.place);
          };
          undo.on('stack-item-added', remember);
          undo.on('stack-item-popped', comeBack);
          return {
            update: () => {
              before = placeOf(view);
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

const bindingOf = (view: EditorView): Binding | null =>
  (ySyncPluginKey.getState(view.state) as { binding?: Binding } | undefined)?.binding ?? null;

function placeOf(view: EditorView): Place | null {
  const binding = bindingOf(view);
  return binding === null ? null : getRelativeSelection(binding as never, view.state);
}

function goBack(view: EditorView, place: Place | null): void {
  const binding = bindingOf(view);
  if (binding === null || place === null) return;
  const at = (position: unknown) =>
    relativePositionToAbsolutePosition(binding.doc, binding.type, position as never, binding.mapping);
  const anchor = at(place.anchor);
  const head = at(place.head) ?? anchor;
  if (anchor === null || head === null) return;
  const { doc } = view.state;
  const clamp = (position: number) => doc.resolve(Math.min(Math.max(position, 0), doc.content.size));
  view.dispatch(
    view.state.tr.setSelection(TextSelection.between(clamp(anchor), clamp(head))).scrollIntoView(),
  );
  view.focus();
}
