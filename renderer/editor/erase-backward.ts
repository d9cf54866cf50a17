import { joinBackward } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';

/**
 * Backspace at the start of a line takes away what makes the line special before it takes away the line: the speaker,
 * the level, the kind; then the line joins the one above. Elsewhere it is the browser's.
 */
export const eraseBackward: Command = (state, dispatch, view) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const line = $from.parent;
  const position = $from.before(1);
  const { id, begunAt, isInternal, level, speaker } = line.attrs;
  const { tr } = state;
  if (typeof speaker === 'string') dispatch?.(tr.setNodeAttribute(position, 'speaker', null));
  else if (level === 2) dispatch?.(tr.setNodeAttribute(position, 'level', 1));
  else if (line.type.name === 'action' || line.type.name === 'decision')
    dispatch?.(tr.setNodeMarkup(position, state.schema.nodes['note'], { id, begunAt, isInternal, level: 1 }));
  else if (position > 0) return joinBackward(state, dispatch, view);
  else if (line.content.size === 0 && state.doc.childCount > 1) dispatch?.(tr.delete(0, line.nodeSize));
  return true;
};
