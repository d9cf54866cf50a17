/** The kept copies of the open meeting: looked at page by page, and restored. */
export { BackupsDialog } from './backups-dialog.tsx';
export { backupsCommands as commands } from './backups-commands.ts';
