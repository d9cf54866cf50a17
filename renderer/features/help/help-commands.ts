import type { Command } from '../../commands/command.ts';
import { host } from '../../store/host.ts';
import { notify } from '../../store/notices.ts';
import { openDialog } from '../../store/open-dialog.ts';

async function showLogFolder(): Promise<void> {
  const shown = await host().showLogFolder();
  if (!shown.ok) notify(shown.error.sentence, { tone: 'warn' });
}

export const helpCommands: readonly Command[] = [
  {
    id: 'help.report',
    label: 'Save diagnostic report…',
    group: 'Help',
    shortcut: null,
    isEnabled: () => true,
    run: () => openDialog('diagnosticReport'),
  },
  {
    id: 'help.logFolder',
    label: 'Show log folder',
    group: 'Help',
    shortcut: null,
    // A browser cannot show folders.
    isEnabled: () => host().host === 'electron',
    run: showLogFolder,
  },
  {
    id: 'help.about',
    label: 'About Rapporteur',
    group: 'Help',
    shortcut: null,
    isEnabled: () => true,
    run: () => openDialog('about'),
  },
];
