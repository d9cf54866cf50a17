import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';

export const backupsCommands: readonly Command[] = [
  {
    id: 'backups.restore',
    label: 'Restore an earlier version…',
    group: 'Meeting',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open !== null,
    run: () => openDialog('backups'),
  },
];
