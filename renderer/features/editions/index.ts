/** The summary made final, and opened again for a reason. */
export { FinalBar } from './final-bar.tsx';
export { FinaliseDialog } from './finalise-dialog.tsx';
export { ReopenDialog } from './reopen-dialog.tsx';
export { editionsCommands as commands } from './editions-commands.ts';
