/** What the program says of itself: the diagnostic report, and what it is made of. */
export { AboutDialog } from './about-dialog.tsx';
export { DiagnosticReportDialog } from './diagnostic-report-dialog.tsx';
export { helpCommands as commands } from './help-commands.ts';
