import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { placeOf, selectionAt, type FragmentPlace } from './fragment-place.ts';
import type { SectionContext } from './section-context.ts';

/**
 * Keeps the cursor behind the letter it stands behind when colleagues write. y-tiptap (3.0.9) does so only for other
 * lines: where the text of the cursor's own line changed it takes the line for another one and keeps the count of
 * letters from its start, so that somebody typing before the cursor would pull it out of one's word.
 */
export const keepPlace = ({ fragment }: Pick<SectionContext, 'fragment'>) =>
  Extension.create({
    name: 'keepPlace',
    addProseMirrorPlugins: () => {
      let kept: FragmentPlace | null = null;
      return [
        new Plugin({
          // Called after the binding's own update, when the fragment says what the editor says.
          view: (view) => {
            kept = placeOf(fragment, view.state.selection);
            return {
              update: () => {
                kept = placeOf(fragment, view.state.selection);
              },
            };
          },
          appendTransaction: (transactions, _, state) => {
            const isNews = transactions.some((tr) => tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true);
            const selection = isNews && kept !== null ? selectionAt(fragment, state, kept) : null;
            return selection === null || selection.eq(state.selection)
              ? null
              : state.tr.setSelection(selection);
          },
        }),
      ];
    },
  });
