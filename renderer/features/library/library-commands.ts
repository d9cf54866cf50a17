import type { Command } from '../../commands/command.ts';
import { host } from '../../store/host.ts';
import { closeMeeting, saveNow, showOpened } from '../../store/meeting-session.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { notify } from '../../store/notices.ts';
import { saveCopy } from '../../store/save-copy.ts';
import { openChosen } from './open-chosen.ts';

const isOpen = (): boolean => meetingStore.getState().open !== null;

export const libraryCommands: readonly Command[] = [
  {
    id: 'library.open',
    label: 'Open a meeting file…',
    group: 'Meeting',
    shortcut: 'Mod+O',
    isEnabled: () => true,
    run: async () => {
      if (await openChosen()) return;
      if (await closeMeeting()) notify('Choose the meeting from the list, or import its file.');
    },
  },
  {
    id: 'library.save',
    label: 'Save now (everything is saved by itself)',
    group: 'Meeting',
    shortcut: 'Mod+S',
    isEnabled: isOpen,
    run: async () => {
      if (await saveNow()) notify('Everything is saved.', { tone: 'good' });
    },
  },
  {
    id: 'library.saveCopy',
    label: 'Save a copy elsewhere…',
    group: 'Meeting',
    shortcut: 'Mod+Shift+S',
    isEnabled: isOpen,
    run: saveCopy,
  },
  {
    id: 'library.example',
    label: 'Open the example meeting',
    group: 'Meeting',
    shortcut: null,
    isEnabled: () => true,
    run: async () => {
      await showOpened(await host().openExample());
    },
  },
  {
    id: 'library.close',
    label: 'Close the meeting, and back to all meetings',
    group: 'Meeting',
    shortcut: null,
    isEnabled: isOpen,
    run: async () => {
      await closeMeeting();
    },
  },
];
