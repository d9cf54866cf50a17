/** Actions and decisions of the whole meeting in one list. */
export { ActionsPanel } from './actions-panel.tsx';
export { commands } from './commands.ts';
