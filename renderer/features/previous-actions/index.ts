/** Review of the actions earlier meetings of the series left open. */
export { PreviousActionsPanel } from './previous-actions-panel.tsx';
export { commands } from './previous-actions-commands.ts';
