import { describeHistoryStep } from '../store/describe-history-step.ts';
import { meetingStore } from '../store/open-meeting.ts';
import type { Command } from './command.ts';

const history = () => {
  const { open } = meetingStore.getState();
  return open === null || open.isReadOnly ? null : open.undo;
};

export const historyCommands: readonly Command[] = [
  {
    id: 'history.undo',
    label: 'Undo',
    group: 'Meeting',
    shortcut: 'Mod+Z',
    repeats: true,
    isEnabled: () => history()?.canUndo() === true,
    run: () => {
      describeHistoryStep('Undone', () => history()?.undo());
    },
  },
  {
    id: 'history.redo',
    label: 'Redo',
    group: 'Meeting',
    shortcut: 'Mod+Shift+Z',
    repeats: true,
    isEnabled: () => history()?.canRedo() === true,
    run: () => {
      describeHistoryStep('Done again', () => history()?.redo());
    },
  },
];
