/** The document as it will be printed, what to look at first, and the way out. */
export { DocumentView } from './document-view.tsx';
export { ExportDialog } from './export-dialog.tsx';
export { documentCommands as commands } from './document-commands.ts';
