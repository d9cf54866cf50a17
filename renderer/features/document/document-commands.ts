import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { Command } from '../../commands/command.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { exportSummary } from './export-summary.ts';

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
    label: 'Export the summary…',
    group: 'Document',
    shortcut: 'Mod+E',
    isEnabled: isOpen,
    run: () => openDialog('export'),
  },
  exportCommand('docx', 'Export as Word (DOCX)'),
  exportCommand('pdf', 'Export as PDF'),
  exportCommand('md', 'Export as Markdown'),
  exportCommand('html', 'Export as web page (HTML)'),
];
