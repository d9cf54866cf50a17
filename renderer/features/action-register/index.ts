/** The actions of all meetings, and what became of them. */
export { ActionRegisterDialog } from './action-register-dialog.tsx';
export { actionRegisterCommands as commands } from './action-register-commands.ts';
