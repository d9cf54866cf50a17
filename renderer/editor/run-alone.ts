import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type * as Y from 'yjs';

/** Runs a command of the editor as one step of undo, whatever was typed right before and after; false where it cannot. */
export function runAlone(editor: Editor, undo: Y.UndoManager, command: Command): boolean {
  undo.stopCapturing();
  const isDone = command(editor.state, editor.view.dispatch, editor.view);
  undo.stopCapturing();
  return isDone;
}
