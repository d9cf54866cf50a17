import { InputRule } from '@tiptap/core';
import { convertLineAt } from './convert-lines.ts';
import { lineNode } from './line-node.ts';

/** Something to be done. `-> ` at the start of a line makes one; Backspace right after takes that back. */
export const ActionLine = lineNode('action', {
  addressee: null,
  assignees: null,
  dueOn: null,
  status: 'open',
}).extend({
  addInputRules: () => [
    new InputRule({
      find: /^(?:->|[→➔➜➤])\s$/u,
      handler: ({ state, range }) => convertLineAt(state.tr, range, 'action'),
    }),
  ],
});
