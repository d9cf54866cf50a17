import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { ClipLine } from './clip-line.ts';
import { linesToNodes, runsToNodes } from './lines-to-nodes.ts';

/**
 * Puts lines where the selection is. On an empty line they take its place. Inside a line, the words of one line go in
 * between its words and it stays what it is; of several, the first continues it and the last takes what followed.
 */
export function insertLines(state: EditorState, lines: readonly ClipLine[]): Transaction {
  const { tr, schema } = state;
  const [only] = lines;
  if (only === undefined) return tr;
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const line = $from.parent;
  if ($from.depth === 1 && line.content.size === 0) {
    const nodes = linesToNodes(lines, schema);
    const [first, ...others] = nodes;
    if (first === undefined) return tr;
    const position = $from.before(1);
    // The empty line stays itself: its id may be known elsewhere, its time is when it was begun.
    const { id, begunAt, isInternal } = line.attrs;
    const kept = first.type.create(
      { ...first.attrs, id, begunAt, isInternal: first.attrs['isInternal'] ?? isInternal },
      first.content,
    );
    tr.replaceWith(position, position + line.nodeSize, [kept, ...others]);
    const end = position + [kept, ...others].reduce((size, node) => size + node.nodeSize, 0);
    return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView();
  }
  if (lines.length === 1)
    return tr.replaceWith($from.pos, $from.pos, runsToNodes(only.runs, schema)).scrollIntoView();
  const slice = new Slice(Fragment.from(linesToNodes(lines, schema)), 1, 1);
  return tr.replaceSelection(slice).scrollIntoView();
}
