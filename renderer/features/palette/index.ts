/** Every command by a few letters, and the list of shortcuts. */
export { CommandPalette } from './command-palette.tsx';
export { ShortcutSheet } from './shortcut-sheet.tsx';
