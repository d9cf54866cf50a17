import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';

export const searchCommands: readonly Command[] = [
  {
    id: 'search.all',
    label: 'Search all meetings…',
    group: 'Meeting',
    shortcut: 'Mod+Shift+F',
    isEnabled: () => true,
    run: () => openDialog('search'),
  },
];
