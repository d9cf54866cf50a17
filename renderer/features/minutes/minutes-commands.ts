import { toggleMark } from '@tiptap/pm/commands';
import type { Command as EditorCommand } from '@tiptap/pm/state';
import type { Command } from '../../commands/command.ts';
import { convertLines } from '../../editor/convert-lines.ts';
import { takeDueDate } from '../../editor/due-date.ts';
import { runAlone } from '../../editor/run-alone.ts';
import { toggleInternal } from '../../editor/toggle-internal.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { findStore, goToHit, openFind } from './find/find-store.ts';
import { attachLink } from './links/attach-link.ts';
import { basketStore } from './links/link-basket-store.ts';
import { openLinkPopover } from './links/link-popover-store.ts';
import { askWhereTo } from './move/move-store.ts';
import { focusHeading } from './section/focus-heading.ts';
import { meetingWords } from './section/meeting-words.ts';
import { writtenEditor } from './section/mounted-editors.ts';
import { ATTACH_LINK_SHORTCUT, DUE_DATE_SHORTCUT } from './shortcuts.ts';

const isOpen = (): boolean => meetingStore.getState().meeting !== null;

/** Whether the keyboard is in the text, or in a dialog that was opened from there (the palette). */
function isWriting(): boolean {
  if (meetingStore.getState().open?.isReadOnly !== false) return false;
  const written = writtenEditor();
  const { activeElement } = document;
  return (
    written !== null &&
    (written.editor.view.hasFocus() ||
      activeElement === document.body ||
      activeElement?.closest('dialog') !== null)
  );
}

/** Runs a command in the section that is written in; the keyboard is there afterwards. */
function write(command: EditorCommand): void {
  const written = writtenEditor();
  const { open } = meetingStore.getState();
  if (written === null || open === null) return;
  runAlone(written.editor, open.undo, command);
  written.editor.view.focus();
}

const mark =
  (name: string): EditorCommand =>
  (state, dispatch) => {
    const type = state.schema.marks[name];
    return type !== undefined && toggleMark(type)(state, dispatch);
  };

const writing = (id: string, label: string, shortcut: string, run: () => void): Command => ({
  id: `minutes.${id}`,
  label,
  group: 'Minutes',
  shortcut,
  isEnabled: isWriting,
  run,
});

export const minutesCommands: readonly Command[] = [
  writing('makeNote', 'Make the line a note', 'Mod+Alt+1', () => write(convertLines('note'))),
  writing('makeAction', 'Make the line an action', 'Mod+Alt+2', () => write(convertLines('action'))),
  writing('makeDecision', 'Make the line a decision', 'Mod+Alt+3', () => write(convertLines('decision'))),
  writing('bold', 'Bold', 'Mod+B', () => write(mark('bold'))),
  writing('italic', 'Italic', 'Mod+I', () => write(mark('italic'))),
  writing('link', 'Link…', 'Mod+Shift+K', openLinkPopover),
  {
    ...writing(
      'attachLink',
      'Link the selected words to the newest link of the basket',
      ATTACH_LINK_SHORTCUT,
      () => attachLink(),
    ),
    isEnabled: () => isWriting() && basketStore.getState().links.length > 0,
  },
  writing('takeDueDate', 'Take the date in the action as its due date', DUE_DATE_SHORTCUT, () =>
    write(takeDueDate(meetingWords)),
  ),
  writing('internal', 'Internal note (never printed)', 'Mod+Shift+I', () => write(toggleInternal)),
  writing('move', 'Move the line to another item…', 'Mod+Shift+M', askWhereTo),
  writing('heading', 'Write the heading of the section', 'F2', focusHeading),
  {
    id: 'minutes.find',
    label: 'Find and replace in the minutes',
    group: 'Minutes',
    shortcut: 'Mod+F',
    isEnabled: isOpen,
    run: openFind,
  },
  {
    id: 'minutes.findNext',
    label: 'Next place found',
    group: 'Minutes',
    shortcut: 'F3',
    repeats: true,
    isEnabled: () => isOpen() && findStore.getState().wanted !== '',
    run: () => goToHit(1),
  },
  {
    id: 'minutes.findPrevious',
    label: 'Previous place found',
    group: 'Minutes',
    shortcut: 'Shift+F3',
    repeats: true,
    isEnabled: () => isOpen() && findStore.getState().wanted !== '',
    run: () => goToHit(-1),
  },
];
