import { InputRule } from '@tiptap/core';
import { convertLineAt } from './convert-lines.ts';
import { lineNode } from './line-node.ts';

/** Something agreed. `=> ` at the start of a line makes one; Backspace right after takes that back. */
export const DecisionLine = lineNode('decision', {}).extend({
  addInputRules: () => [
    new InputRule({
      find: /^(?:=>|⇒)\s$/u,
      handler: ({ state, range }) => convertLineAt(state.tr, range, 'decision'),
    }),
  ],
});
