import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';

export const compareCommands: readonly Command[] = [
  {
    id: 'compare.versions',
    label: 'Compare versions…',
    group: 'Document',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open !== null,
    run: () => openDialog('compare'),
  },
];
