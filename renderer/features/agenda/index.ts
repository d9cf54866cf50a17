/** Agenda and clock: the left column of the meeting screen. */
export { AgendaPanel } from './agenda-panel.tsx';
export { commands } from './commands.ts';
