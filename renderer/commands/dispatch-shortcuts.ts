import type { Command } from './command.ts';
import { watchFields } from './field-undo.ts';
import { isMac } from './is-mac.ts';
import { runCommand } from './run-command.ts';
import { matchesShortcut, parseShortcut } from './shortcut.ts';

/**
 * Runs the command whose shortcut is pressed, wherever the keyboard is; gives what stops it. A panel that takes a key
 * for itself calls preventDefault and it is left alone. A key whose command is disabled does nothing, and the
 * browser does nothing with it either: Ctrl+F must not open the browser's own find now and ours later.
 */
export function dispatchShortcuts(commands: readonly Command[]): () => void {
  const shortcuts = commands.flatMap((command) =>
    command.shortcut === null ? [] : [{ command, shortcut: parseShortcut(command.shortcut) }],
  );
  const fields = watchFields();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented && !isClaimedByEditor(event)) return;
    const found = shortcuts.filter(({ shortcut }) => matchesShortcut(event, shortcut, isMac));
    const first = found[0];
    if (first === undefined || (isTyping(event) && !hasModifier(event))) return;
    // Two features may share a key where only one of them can act.
    const { command } = found.find(({ command }) => command.isEnabled()) ?? first;
    if (command.id.startsWith('history.') && fields.hasOwnUndo(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // What a dialog covers is not to be changed behind it.
    if (document.querySelector('dialog:modal') !== null) return;
    if (!event.repeat || command.repeats === true) runCommand(command);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    fields.stop();
    window.removeEventListener('keydown', onKeyDown);
  };
}

/** The editor prevents the default of every Enter, with or without modifiers, whether it does something with it or not. */
const isClaimedByEditor = ({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && target instanceof HTMLElement && target.isContentEditable;

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Whether the key makes a character where the keyboard is. */
const isTyping = ({ target, key }: KeyboardEvent): boolean =>
  key.length === 1 &&
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
