import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { SectionPlace } from './section-context.ts';

/** Puts the cursor of a section's editor to a place and gives it the keyboard. */
export function placeCursor({ view }: Editor, place: SectionPlace): void {
  const { doc } = view.state;
  if (doc.childCount > 0) {
    const tr = view.state.tr.setSelection(selectionAt(view, place));
    view.dispatch(place.kind === 'point' ? tr : tr.scrollIntoView());
  }
  view.focus();
}

function selectionAt(view: EditorView, place: SectionPlace): Selection {
  const { doc } = view.state;
  switch (place.kind) {
    case 'start':
      return inColumn(view, place.left, 1) ?? Selection.atStart(doc);
    case 'end':
      return inColumn(view, place.left, doc.content.size - 1) ?? Selection.atEnd(doc);
    case 'line':
      return inLine(view, place.lineId, place.range) ?? Selection.atEnd(doc);
    case 'point': {
      const at = view.posAtCoords(place)?.pos;
      return at === undefined ? Selection.atEnd(doc) : TextSelection.near(doc.resolve(at));
    }
  }
}

/** The column an arrow key came from, in the row of a position. */
function inColumn(view: EditorView, left: number | undefined, row: number): Selection | null {
  if (left === undefined) return null;
  // The row must be in the window to be asked for its columns.
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(row))).scrollIntoView());
  const { top, bottom } = view.coordsAtPos(row);
  const at = view.posAtCoords({ left, top: (top + bottom) / 2 })?.pos;
  return at === undefined ? null : TextSelection.near(view.state.doc.resolve(at));
}

function inLine(
  { state: { doc } }: EditorView,
  lineId: string,
  range: { readonly from: number; readonly to: number } | undefined,
): Selection | null {
  let found: Selection | null = null;
  doc.forEach((line, position) => {
    if (found !== null || line.attrs['id'] !== lineId) return;
    const start = position + 1;
    const clamp = (offset: number) => start + Math.min(Math.max(offset, 0), line.content.size);
    found =
      range === undefined
        ? TextSelection.create(doc, start + line.content.size)
        : TextSelection.create(doc, clamp(range.from), clamp(range.to));
  });
  return found;
}
