import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import '../../renderer/theme.css';
import '../../renderer/base.css';
import '../../renderer/components/components.css';
import type { Command } from '../../renderer/commands/command.ts';
import { dispatchShortcuts } from '../../renderer/commands/dispatch-shortcuts.ts';
import { historyCommands } from '../../renderer/commands/history-commands.ts';
import { runCommand } from '../../renderer/commands/run-command.ts';
import { useNotices } from '../../renderer/store/notices.ts';
import { windowStore } from '../../renderer/store/window-state.ts';
import { holdPanelMeeting } from './panel-meeting.ts';
import './side-page.css';

declare global {
  /** Runs a command of the panel by its id. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the window
  var runPanelCommand: (id: string) => void;
  // oxlint-disable-next-line no-var
  var panelWindow: typeof windowStore;
}

/** Mounts a panel of the side column beside where the minutes stand, as wide as it is in the window. */
export function mountSidePanel(Panel: ComponentType, commands: readonly Command[]): void {
  const query = new URLSearchParams(location.search);
  document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
  holdPanelMeeting(query.has('readOnly'));
  dispatchShortcuts([...historyCommands, ...commands]);
  globalThis.panelWindow = windowStore;
  globalThis.runPanelCommand = (id) => {
    const command = commands.find((known) => known.id === id);
    if (command === undefined) throw new Error(`No command ${id}.`);
    runCommand(command);
  };
  const element = document.getElementById('window');
  if (element === null) throw new Error('The page has no place for the panel.');
  createRoot(element).render(
    <div className="page">
      <main>
        <h1>Minutes</h1>
        <Notices />
      </main>
      <aside className="page-side">
        <Panel />
      </aside>
    </div>,
  );
}

const Notices = () => (
  <ul aria-label="Notices">
    {useNotices().map(({ id, sentence }) => (
      <li key={id}>{sentence}</li>
    ))}
  </ul>
);
