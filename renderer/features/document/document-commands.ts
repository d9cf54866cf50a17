import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { exportSummary } from './export-summary.ts';
import { outputs } from './send/outputs.ts';
import { USUAL_CHOICES } from './send/send-choices.ts';

const isOpen = (): boolean => meetingStore.getState().open !== null;

const exportCommand = (format: ExportFormat, label: string): Command => ({
  id: `document.export-${format}`,
  label,
  group: 'Document',
  shortcut: null,
  isEnabled: isOpen,
  run: () => exportSummary([format]),
});

export const documentCommands: readonly Command[] = [
  {
    id: 'document.export',
    label: 'Send and save: export the summary, lists, mail…',
    group: 'Document',
    shortcut: 'Mod+E',
    isEnabled: isOpen,
    run: () => openDialog('export'),
  },
  exportCommand('docx', 'Export as Word (DOCX)'),
  exportCommand('pdf', 'Export as PDF'),
  exportCommand('md', 'Export as Markdown'),
  exportCommand('html', 'Export as web page (HTML)'),
  // Without private data: whoever wants that ticks it in the dialog, where it is seen.
  ...outputs
    .filter(({ command }) => command !== null)
    .map(({ id, command, run }): Command => ({
      id: `document.${id}`,
      label: command ?? '',
      group: 'Document',
      shortcut: null,
      isEnabled: isOpen,
      run: () => run(USUAL_CHOICES),
    })),
];
