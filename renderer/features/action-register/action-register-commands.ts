import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';

export const actionRegisterCommands: readonly Command[] = [
  {
    id: 'actionRegister.open',
    label: 'Action register: actions of all meetings…',
    group: 'Actions',
    shortcut: 'Mod+Shift+A',
    isEnabled: () => true,
    run: () => openDialog('actionRegister'),
  },
];
