import { InputRule } from '@tiptap/core';
import { convertLineAt } from './convert-lines.ts';
import { lineNode } from './line-node.ts';

/** A bullet of the minutes, level 1 or 2. `- ` at the start of another kind of line makes one. */
export const NoteLine = lineNode('note', { level: 1, speaker: null }).extend({
  // First among the kinds: what is to be filled in becomes a note.
  priority: 200,
  addInputRules: () => [
    new InputRule({
      find: /^[-*•]\s$/u,
      handler: ({ state, range }) => convertLineAt(state.tr, range, 'note'),
    }),
  ],
});
