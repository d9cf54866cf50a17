import { flushSync } from 'react-dom';
import type { Command } from '../../commands/command.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { actionsStore, setView } from './actions-state.ts';
import { editableAction, setStatus } from './change-action.ts';
import { copyOpenActions } from './copy-open-actions.ts';
import { focusOption, jumpTo } from './jump-to.ts';
import type { ActionOrder, ActionStatus } from '../../../shared/meeting/listed-lines.ts';

const hasMeeting = (): boolean => meetingStore.getState().meeting !== null;
const selected = () => actionsStore.getState().active;

function show(): void {
  flushSync(() => {
    windowStore.getState().showSideTab('actions');
    windowStore.getState().bringToFront('attendance');
  });
}

const command = (verb: string, label: string, run: Command['run'], isEnabled = hasMeeting): Command => ({
  id: `actions.${verb}`,
  label,
  group: 'Actions',
  shortcut: null,
  isEnabled,
  run,
});

const mark = (status: ActionStatus, verb: string, label: string): Command =>
  command(
    verb,
    label,
    () => {
      const id = selected();
      if (id !== null) setStatus(id, status);
    },
    () => {
      const id = selected();
      return meetingStore.getState().open?.isReadOnly === false && id !== null && editableAction(id) !== null;
    },
  );

const order = (by: ActionOrder, verb: string, label: string): Command =>
  command(verb, label, () => {
    show();
    setView({ order: by });
  });

/** Everything the panel does, for palette and menu. */
export const commands: readonly Command[] = [
  command('show', 'Show actions and decisions', () => {
    show();
    const id = selected();
    if (id !== null) focusOption(id);
  }),
  command('copyOpen', 'Copy the open actions as text', copyOpenActions),
  command(
    'goToLine',
    'Go to the line of the selected action',
    () => {
      const id = selected();
      if (id !== null) jumpTo(id);
    },
    () => hasMeeting() && selected() !== null,
  ),
  mark('done', 'markDone', 'Mark the selected action done'),
  mark('open', 'markOpen', 'Mark the selected action open'),
  mark('dropped', 'markDropped', 'Mark the selected action dropped'),
  order('document', 'orderDocument', 'Order actions as in the minutes'),
  order('dueOn', 'orderDue', 'Order actions by due date'),
  order('assignee', 'orderAssignee', 'Order actions by assignee'),
  order('status', 'orderStatus', 'Order actions by status'),
];
