import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { offeredDueDate } from './due-date.ts';
import { lineDetails } from './line-details.ts';
import type { SectionContext } from './section-context.ts';
import { dateText } from '../../shared/summary/date-text.ts';

/** Shows what a line says beside its text, and in the action under the cursor the due date that one key would take. */
export const lineChips = (context: SectionContext) =>
  Extension.create({
    name: 'lineChips',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: (state) => {
            const chips: Decoration[] = [];
            state.doc.forEach((line, position) => {
              const details = lineDetails(line.type.name, line.attrs, context);
              if (Object.keys(details).length > 0)
                chips.push(Decoration.node(position, position + line.nodeSize, details));
            });
            const offer = offeredDueDate(state, context);
            if (offer !== null) {
              const { position, node, noticed } = offer;
              const words = `${context.dueDateKey}: due ${dateText(noticed.day, context.language())}`;
              chips.push(
                Decoration.node(position, position + node.nodeSize, { 'data-offer': words }),
                Decoration.inline(position + 1 + noticed.from, position + 1 + noticed.to, {
                  class: 'minutes-noticed-date',
                }),
              );
            }
            return DecorationSet.create(state.doc, chips);
          },
        },
      }),
    ],
  });
