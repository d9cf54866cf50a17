/** Planned against actual minutes, of the open meeting and over its series. */
export { PlanningDialog } from './planning-dialog.tsx';
export { planningCommands as commands } from './planning-commands.ts';
