/** How this user wants the window. */
export { SettingsDialog } from './settings-dialog.tsx';
export { settingsCommands as commands } from './settings-commands.ts';
