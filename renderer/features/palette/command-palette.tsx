import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Command } from '../../commands/command.ts';
import { recentCommands } from '../../commands/recent-commands.ts';
import { runCommand } from '../../commands/run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ShortcutKeys } from '../../components/shortcut-keys.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { rankCommands } from './rank-commands.ts';
import './palette.css';

/**
 * Every command by a few letters: a combobox with a listbox (WAI-ARIA Authoring Practices, combobox with list
 * autocomplete). A command that cannot run now stands dimmed, so that nobody searches for what is there.
 */
export function CommandPalette({ commands }: { readonly commands: readonly Command[] }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  // As it was when the palette opened: what runs from it must not reorder the list under the cursor.
  const [recent] = useState(recentCommands);
  const offered = rankCommands(
    commands.filter(({ id }) => id !== 'view.palette'),
    typed,
    recent,
  );
  const optionId = (index: number) => `${listId}-${index}`;

  const choose = (index: number): void => {
    const next = offered.length === 0 ? 0 : (index + offered.length) % offered.length;
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const run = (command: Command | undefined): void => {
    if (command?.isEnabled() !== true) return;
    closeDialog();
    // After the focus is back where it was, since a command may act on what is selected there.
    queueMicrotask(() => requestAnimationFrame(() => runCommand(command)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: Math.min(chosen + 8, offered.length - 1),
      PageUp: Math.max(chosen - 8, 0),
    };
    const step = steps[event.key];
    if (step !== undefined) choose(step);
    else if (event.key === 'Enter') run(offered[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title="All commands" onClose={closeDialog} hasHead={false} className="palette">
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label="Type what you want to do"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? optionId(chosen) : undefined}
        placeholder="Type what you want to do"
        autoComplete="off"
        spellCheck={false}
        data-dialog-start
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette-list" id={listId} role="listbox" aria-label="Commands" ref={list}>
        {offered.map((command, index) => (
          // The keyboard is in the combobox
          <li
            key={command.id}
            id={optionId(index)}
            role="option"
            className="palette-option"
            aria-selected={index === chosen}
            aria-disabled={!command.isEnabled()}
            onMouseMove={() => setChosen(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <span className="palette-label">{command.label}</span>
            <span className="palette-group">{command.group}</span>
            {command.shortcut !== null && <ShortcutKeys shortcut={command.shortcut} />}
          </li>
        ))}
      </ul>
      {offered.length === 0 && (
        <p className="palette-empty">
          No command has these words. Try fewer letters, or the name of a panel.
        </p>
      )}
      <p className="visually-hidden" role="status">
        {offered.length === 1 ? '1 command' : `${offered.length} commands`}
      </p>
    </Dialog>
  );
}
