import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { SectionContext } from './section-context.ts';

type Way = Pick<SectionContext, 'leave' | 'goTo'>;

/** Arrow keys pass from one section into the next, keeping their column; Mod+Home and Mod+End go to the ends of all. */
export const sectionBorders = (way: Way) =>
  Extension.create({
    name: 'sectionBorders',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { handleKeyDown: (view, event) => passBorder(view, event, way) } }),
    ],
  });

function passBorder(view: EditorView, event: KeyboardEvent, { leave, goTo }: Way): boolean {
  const { state } = view;
  if (event.shiftKey || event.altKey || view.composing) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'Home' && event.key !== 'End') return false;
    goTo(event.key === 'Home' ? 'first' : 'last');
    return true;
  }
  if (!state.selection.empty) return false;
  const left = () => view.coordsAtPos(state.selection.head).left;
  switch (event.key) {
    case 'ArrowUp':
      return isInFirstLine(state) && view.endOfTextblock('up') && leave('before', left());
    case 'ArrowDown':
      return isInLastLine(state) && view.endOfTextblock('down') && leave('after', left());
    case 'ArrowLeft':
      return isInFirstLine(state) && view.endOfTextblock('left') && leave('before');
    case 'ArrowRight':
      return isInLastLine(state) && view.endOfTextblock('right') && leave('after');
    default:
      return false;
  }
}

const isInFirstLine = ({ selection: { $head } }: EditorState): boolean => $head.index(0) === 0;
const isInLastLine = ({ doc, selection: { $head } }: EditorState): boolean =>
  $head.index(0) === doc.childCount - 1;
