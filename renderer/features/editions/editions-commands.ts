import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';

export const editionsCommands: readonly Command[] = [
  {
    id: 'editions.finalise',
    label: 'Finalise the summary…',
    group: 'Document',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open?.isReadOnly === false,
    run: () => openDialog('finalise'),
  },
  {
    id: 'editions.reopen',
    label: 'Reopen the final summary…',
    group: 'Document',
    shortcut: null,
    isEnabled: () => {
      const { open } = meetingStore.getState();
      return open?.isFinal === true && !open.isFileReadOnly;
    },
    run: () => openDialog('reopen'),
  },
];
