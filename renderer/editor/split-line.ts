import type { Node, NodeType } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { freshLineId, instantNow } from './fresh-line-id.ts';

/**
 * Enter: the next note. At the end of a line a new note begins, on the same level; on an empty sub-note the level goes,
 * on an empty line of another kind the kind goes, on an empty note there is nothing to do. In the middle of a line both
 * halves stay what they are, and the second was said when the line was begun. At its start an empty note comes before it.
 */
export const splitLine: Command = (state, dispatch) => {
  const tr = state.selection.empty ? state.tr : state.tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.depth !== 1) return false;
  const line = $from.parent;
  if (line.content.size === 0) leaveEmpty(tr, state, line, $from.before(1));
  else if ($from.parentOffset === line.content.size) beginAfter(tr, state, line, $from.after(1));
  else if ($from.parentOffset === 0) tr.insert($from.before(1), noteLike(state, line));
  else splitInside(tr, line);
  if (dispatch !== undefined && (tr.docChanged || tr.selectionSet)) dispatch(tr.scrollIntoView());
  return true;
};

const noteType = (state: EditorState): NodeType => {
  const type = state.schema.nodes['note'];
  if (type === undefined) throw new Error('The schema has no notes.');
  return type;
};

const noteLike = (state: EditorState, line: Node): Node =>
  noteType(state).create({
    id: freshLineId(),
    begunAt: instantNow(),
    level: line.attrs['level'] === 2 ? 2 : 1,
  });

function beginAfter(tr: Transaction, state: EditorState, line: Node, position: number): void {
  tr.insert(position, noteLike(state, line));
  tr.setSelection(TextSelection.create(tr.doc, position + 1));
}

function leaveEmpty(tr: Transaction, state: EditorState, line: Node, position: number): void {
  const { id, begunAt, isInternal, level } = line.attrs;
  if (line.type.name === 'note' && level !== 2) return;
  tr.setNodeMarkup(position, noteType(state), { id, begunAt, isInternal, level: 1 });
}

function splitInside(tr: Transaction, { type, attrs }: Node): void {
  const { begunAt, isInternal, level, speaker } = attrs;
  const second = {
    id: freshLineId(),
    begunAt,
    isInternal,
    ...(type.name === 'note' ? { level, speaker } : {}),
  };
  tr.split(tr.selection.from, 1, [{ type, attrs: second }]);
}
