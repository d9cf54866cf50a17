/** What changed between two versions of the open meeting, or between it and a file. */
export { CompareDialog } from './compare-dialog.tsx';
export { compareCommands as commands } from './compare-commands.ts';
