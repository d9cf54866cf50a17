import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';
import type { Line } from '../../shared/meeting/line.ts';
import { selectedLines } from './selected-lines.ts';

/** Turns the lines of the selection into one kind; id, text, time and internality stay, the rest is the kind's own. */
export const convertLines =
  (kind: Line['kind']): Command =>
  (state, dispatch) => {
    const lines = selectedLines(state).filter(({ node }) => node.type.name !== kind);
    if (lines.length === 0) return false;
    if (dispatch !== undefined) {
      const { tr } = state;
      for (const { node, position } of lines) convert(tr, node, position, kind);
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** An input rule's work: the typed sign goes, the line becomes another kind. Null where it is of that kind already. */
export function convertLineAt(
  tr: Transaction,
  { from, to }: { readonly from: number; readonly to: number },
  kind: Line['kind'],
): null | undefined {
  const $from = tr.doc.resolve(from);
  if ($from.parent.type.name === kind) return null;
  const position = $from.before(1);
  tr.delete(from, to);
  const line = tr.doc.nodeAt(position);
  if (line !== null) convert(tr, line, position, kind);
  return undefined;
}

function convert(tr: Transaction, { type, attrs }: Node, position: number, kind: Line['kind']): void {
  const { id, begunAt, isInternal } = attrs;
  tr.setNodeMarkup(position, type.schema.nodes[kind], { id, begunAt, isInternal });
}
