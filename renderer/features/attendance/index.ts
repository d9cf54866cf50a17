/** Attendance: who is here, since when, and the roster itself. */
export { AttendancePanel } from './attendance-panel.tsx';
export { commands } from './commands.ts';
