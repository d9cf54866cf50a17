import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { takeInSelection } from './take-in-selection.ts';

/** The keys ProseMirror takes so that the browser does not: bold, italic, redo, undo (prosemirror-view, capturekeys). */
const TAKEN = new Set(['b', 'i', 'y', 'z']);

/**
 * Undo, bold and the like are commands of the window: its keys pass, and what the browser would do by itself (from its
 * menu, by its own keys) is kept from happening, since it knows nothing of Yjs.
 */
export const WindowKeys = Extension.create({
  name: 'windowKeys',
  priority: 900,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, { ctrlKey, metaKey, altKey, key }) => {
            takeInSelection(view);
            return (ctrlKey || metaKey) && !altKey && TAKEN.has(key.toLowerCase());
          },
          beforeinput: (_, event) => {
            if (!/^(?:history|format)/.test(event.inputType)) return false;
            event.preventDefault();
            return true;
          },
        },
      },
    }),
  ],
});
