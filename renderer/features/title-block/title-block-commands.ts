import type { Command } from '../../commands/command.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';

export const titleBlockCommands: readonly Command[] = [
  {
    id: 'meeting.editTitleBlock',
    label: 'Edit title block: body, number, date, time, place',
    group: 'Meeting',
    shortcut: 'Mod+Alt+H',
    isEnabled: () => meetingStore.getState().open !== null,
    run: () => windowStore.getState().requestFocus({ kind: 'field', id: 'title' }),
  },
  {
    id: 'meeting.chooseLanguage',
    label: 'Language of the summary',
    group: 'Meeting',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open !== null,
    run: () => windowStore.getState().requestFocus({ kind: 'field', id: 'language' }),
  },
];
