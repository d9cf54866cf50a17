import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Selection } from '@tiptap/pm/state';
import * as Y from 'yjs';

/** A place in the letters of a section that stays where it is while others write around it. */
type Point = {
  readonly lineId: unknown;
  readonly offset: number;
  /** Sticks to the letter before it; null in a line without letters. */
  readonly letter: Y.RelativePosition | null;
};
export type FragmentPlace = { readonly anchor: Point; readonly head: Point };

/** Where a selection is; the editor and the fragment must say the same at this moment. */
export function placeOf(fragment: Y.XmlFragment, { $anchor, $head }: Selection): FragmentPlace | null {
  const anchor = pointOf(fragment, $anchor);
  const head = $head.pos === $anchor.pos ? anchor : pointOf(fragment, $head);
  return anchor === null || head === null ? null : { anchor, head };
}

function pointOf(fragment: Y.XmlFragment, $at: ResolvedPos): Point | null {
  if ($at.depth !== 1) return null;
  const element = fragment.get($at.index(0));
  if (!(element instanceof Y.XmlElement)) return null;
  const point = { lineId: $at.parent.attrs['id'], offset: $at.parentOffset };
  let left = $at.parentOffset;
  for (const text of element.toArray()) {
    if (!(text instanceof Y.XmlText)) continue;
    if (left <= text.length && text.length > 0)
      return { ...point, letter: Y.createRelativePositionFromTypeIndex(text, left, -1) };
    left -= text.length;
  }
  return { ...point, letter: null };
}

/** The selection that is there now, or null where its line is gone. */
export function selectionAt(
  fragment: Y.XmlFragment,
  { doc }: EditorState,
  { anchor, head }: FragmentPlace,
): Selection | null {
  const from = positionOf(fragment, doc, anchor);
  const to = head === anchor ? from : positionOf(fragment, doc, head);
  return from === null || to === null ? null : TextSelection.create(doc, from, to);
}

function positionOf(fragment: Y.XmlFragment, doc: Node, point: Point): number | null {
  const found =
    point.letter === null || fragment.doc === null ? null : absoluteOf(point.letter, fragment.doc);
  const element = found?.type.parent;
  if (found !== null && element instanceof Y.XmlElement && element.parent === fragment) {
    let offset = found.index;
    for (const text of element.toArray()) {
      if (text === found.type) break;
      if (text instanceof Y.XmlText) offset += text.length;
    }
    return inLine(doc, fragment.toArray().indexOf(element), offset);
  }
  return inLine(
    doc,
    doc.children.findIndex((line) => line.attrs['id'] === point.lineId),
    point.offset,
  );
}

function absoluteOf(
  letter: Y.RelativePosition,
  doc: Y.Doc,
): { readonly type: Y.AbstractType<unknown>; readonly index: number } | null {
  const found = Y.createAbsolutePositionFromRelativePosition(letter, doc);
  return found === null || found.type._item?.deleted === true ? null : found;
}

function inLine(doc: Node, index: number, offset: number): number | null {
  if (index < 0 || index >= doc.childCount) return null;
  let position = 1;
  for (let line = 0; line < index; line++) position += doc.child(line).nodeSize;
  return position + Math.min(Math.max(offset, 0), doc.child(index).content.size);
}
