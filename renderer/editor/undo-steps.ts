import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { SectionContext } from './section-context.ts';

/**
 * What one undo takes back: a stretch of typing without a pause (the manager's capture time), or one thing that is not
 * typing (a paste, a conversion, a new level), and never both. The manager is the window's; typing is told to it here.
 */
export const undoSteps = ({ undo }: Pick<SectionContext, 'undo'>) =>
  Extension.create({
    name: 'undoSteps',
    addProseMirrorPlugins: () => {
      undo.addTrackedOrigin(ySyncPluginKey);
      // y-tiptap opens a transaction for every move of the cursor; an empty step would bury what redo could bring back.
      undo.captureTransaction = ({ changed }) => changed.size > 0;
      return [
        new Plugin({
          // Asked before a transaction is taken in, so before it reaches the document.
          filterTransaction: (tr) => {
            if (tr.getMeta('inputRule') === true || tr.getMeta('paste') === true) {
              undo.stopCapturing();
              queueMicrotask(() => undo.stopCapturing());
            }
            return true;
          },
        }),
      ];
    },
  });
