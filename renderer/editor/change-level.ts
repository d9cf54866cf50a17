import type { Command } from '@tiptap/pm/state';
import { selectedLines } from './selected-lines.ts';

/**
 * Tab and Shift+Tab: notes of the selection become sub-notes or notes. A sub-note needs a note above it. The key is
 * taken even where nothing changes, so that it never throws a writing person out of the text; Mod+1 to Mod+4 leave it.
 */
export const changeLevel =
  (level: 1 | 2): Command =>
  (state, dispatch) => {
    const { tr } = state;
    for (const { node, position } of selectedLines(state)) {
      if (node.type.name !== 'note' || node.attrs['level'] === level) continue;
      if (level === 2 && tr.doc.resolve(position).nodeBefore?.type.name !== 'note') continue;
      tr.setNodeAttribute(position, 'level', level);
    }
    if (tr.docChanged) dispatch?.(tr);
    return true;
  };
