/** The minutes: every section to read and write in one flow. */
export { minutesCommands as commands } from './minutes-commands.ts';
export { MinutesPanel } from './minutes-panel.tsx';
