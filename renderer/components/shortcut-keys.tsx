import { isMac } from '../commands/is-mac.ts';
import { shortcutText } from '../commands/shortcut.ts';

/** A shortcut as its keys are labelled on this machine. */
export const ShortcutKeys = ({ shortcut }: { readonly shortcut: string }) => (
  <kbd>{shortcutText(shortcut, isMac)}</kbd>
);
