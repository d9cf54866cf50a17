import { focusPanel } from '../layout/focus-panel.ts';
import { openDialog } from '../store/open-dialog.ts';
import { meetingStore } from '../store/open-meeting.ts';
import type { Command } from './command.ts';

const hasMeeting = () => meetingStore.getState().open !== null;

const panelCommand = (name: Parameters<typeof focusPanel>[0], label: string, digit: number): Command => ({
  id: `view.${name}`,
  label,
  group: 'View',
  shortcut: `Mod+${digit}`,
  isEnabled: hasMeeting,
  run: () => focusPanel(name),
});

export const viewCommands: readonly Command[] = [
  {
    id: 'view.palette',
    label: 'All commands',
    group: 'View',
    shortcut: 'Mod+K',
    isEnabled: () => true,
    run: () => openDialog('palette'),
  },
  panelCommand('agenda', 'Go to agenda and clock', 1),
  panelCommand('minutes', 'Go to minutes', 2),
  panelCommand('attendance', 'Go to attendance and actions', 3),
  panelCommand('document', 'Show or leave the document', 4),
  {
    id: 'view.shortcuts',
    label: 'Keyboard shortcuts',
    group: 'Help',
    shortcut: '?',
    isEnabled: () => true,
    run: () => openDialog('shortcuts'),
  },
  {
    id: 'view.settings',
    label: 'Settings: theme and text size',
    group: 'View',
    shortcut: 'Mod+,',
    isEnabled: () => true,
    run: () => openDialog('settings'),
  },
];
