import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';

export const planningCommands: readonly Command[] = [
  {
    id: 'planning.show',
    label: 'Planned against actual minutes…',
    group: 'Clock',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open !== null,
    run: () => openDialog('planning'),
  },
];
