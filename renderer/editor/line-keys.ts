import { Extension } from '@tiptap/core';
import { baseKeymap } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { changeLevel } from './change-level.ts';
import { eraseBackward } from './erase-backward.ts';
import { splitLine } from './split-line.ts';

const nothing: Command = () => true;

/** The keys of writing. Keys with Mod are commands of the window (features/minutes) and are not taken here. */
export const LineKeys = Extension.create({
  name: 'lineKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    const runs = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view);
    const erase = () => editor.commands.undoInputRule() || runs(eraseBackward)();
    return {
      Enter: runs(splitLine),
      // A line holds no line break.
      'Shift-Enter': runs(splitLine),
      Tab: runs(changeLevel(2)),
      'Shift-Tab': runs(changeLevel(1)),
      Backspace: erase,
      'Shift-Backspace': erase,
      'Mod-Backspace': erase,
    };
  },
  addProseMirrorPlugins: () => {
    const { Enter: _enter, 'Mod-Enter': _modEnter, ...rest } = baseKeymap;
    return [keymap({ ...rest, 'Ctrl-Enter': (_state) => false, Delete: eraseForward })];
  },
});

/** Delete at the very end of a section does nothing: the next section is another item's. */
const eraseForward: Command = (state, dispatch, view) => {
  const isDone = baseKeymap['Delete']?.(state, dispatch, view) ?? false;
  const { empty, $from } = state.selection;
  return isDone || (empty && $from.pos === state.doc.content.size - 1 && nothing(state));
};
