/** How a body's summaries look and what they are called: the styles there are, and their editor. */
export { HouseStylesDialog } from './house-styles-dialog.tsx';
export { houseStylesCommands as commands } from './house-styles-commands.ts';
