/** Searching all meetings: what is found opens at its line. */
export { SearchDialog } from './search-dialog.tsx';
export { searchCommands as commands } from './search-commands.ts';
