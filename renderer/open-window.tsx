import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/bridge/contract.ts';
import { App } from './app.tsx';
import { allCommands } from './commands/all-commands.ts';
import { dispatchShortcuts } from './commands/dispatch-shortcuts.ts';
import { runCommandById } from './commands/run-command-by-id.ts';
import { showMenu } from './commands/show-menu.ts';
import { WindowErrorBoundary } from './layout/window-error-boundary.tsx';
import { keepHouseStyles, loadHouseStyles } from './store/house-styles.ts';
import { hostStore } from './store/host.ts';
import { logError } from './store/log-error.ts';
import { openPath } from './store/open-path.ts';
import { applySettings, settingsStore } from './store/settings.ts';

/** Joins the window to its host, in this order: settings before the first paint, then the window, then the meeting it was opened for. */
export async function openWindow(bridge: Bridge): Promise<void> {
  hostStore.setState({ bridge });
  logUnexpected();
  settingsStore.subscribe(applySettings);
  settingsStore.setState(await bridge.readSettings());
  listenTo(bridge);
  // Before the meeting shows: its marks and title are its style's.
  await loadHouseStyles();
  keepHouseStyles(bridge);
  dispatchShortcuts(allCommands);
  const path = await bridge.meetingToOpen();
  const opened = path === null ? Promise.resolve() : openPath(path);
  mount();
  showMenu(allCommands);
  await opened;
}

function mount(): void {
  const element = document.getElementById('window');
  if (element === null) throw new Error('index.html has no element for the window.');
  createRoot(element).render(
    <StrictMode>
      <WindowErrorBoundary>
        <App />
      </WindowErrorBoundary>
    </StrictMode>,
  );
}

function listenTo(bridge: Bridge): void {
  bridge.on('connection', ({ isConnected }) => hostStore.setState({ isConnected }));
  bridge.on('menuCommand', ({ commandId }) => runCommandById(commandId));
  bridge.on('openRequested', ({ path }) => void openPath(path));
}

function logUnexpected(): void {
  window.addEventListener('error', ({ error }) => logError('window', error));
  window.addEventListener('unhandledrejection', ({ reason }) => logError('promise', reason));
}
