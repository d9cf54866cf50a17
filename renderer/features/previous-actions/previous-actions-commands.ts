import { flushSync } from 'react-dom';
import type { Command } from '../../commands/command.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { focusOption, selectedAction } from './selected-action.ts';
import { setStatus, type Status } from './settle-action.ts';

const hasActions = (): boolean => selectedAction() !== null;

const command = (verb: string, label: string, run: () => void, isEnabled = hasActions): Command => ({
  id: `previousActions.${verb}`,
  label,
  group: 'Actions',
  shortcut: null,
  isEnabled,
  run,
});

const mark = (status: Status, verb: string, label: string): Command =>
  command(
    verb,
    label,
    () => {
      const selected = selectedAction();
      if (selected !== null) setStatus(selected, status);
    },
    () => hasActions() && meetingStore.getState().open?.isReadOnly === false,
  );

/** What the review does, for palette and menu. Its keys belong to the list (review-keys.ts). */
export const commands: readonly Command[] = [
  command('show', 'Review previous action items', () => {
    flushSync(() => {
      windowStore.getState().showSideTab('previousActions');
      windowStore.getState().bringToFront('attendance');
    });
    const selected = selectedAction();
    if (selected !== null) focusOption(selected.id);
  }),
  mark('done', 'markDone', 'Mark the selected previous action done'),
  mark('dropped', 'markDropped', 'Mark the selected previous action dropped'),
  mark('open', 'markOpen', 'Mark the selected previous action open'),
];
