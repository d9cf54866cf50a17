import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

export type PlacedLine = { readonly node: Node; readonly position: number };

/** The lines the selection touches, in order, with the position before each. */
export function selectedLines({ doc, selection: { from, to } }: EditorState): PlacedLine[] {
  const lines: PlacedLine[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    lines.push({ node, position });
    return false;
  });
  return lines;
}
