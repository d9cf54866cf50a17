import { app, dialog, type BrowserWindow, type RenderProcessGoneDetails } from 'electron';
import type { Log } from '../diagnosis/log.ts';

/** Crashes within so many milliseconds after which a page is not loaded anew unasked: it would only crash again. */
const MOST_CRASHES = 3;
const WITHIN = 60_000;

/**
 * Loads a page anew that crashed, with everything there, since the meeting is in this process. One that crashes again
 * and again is loaded only when the user says so. `next` is told before each load.
 */
export function reloadAfterCrash(window: BrowserWindow, log: Log, next: () => void): void {
  let crashes: number[] = [];
  const contents = window.webContents;
  const load = (): void => {
    next();
    contents.reload();
  };
  contents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    crashes = [...crashes.filter((time) => now - time < WITHIN), now];
    const isReloaded = crashes.length <= MOST_CRASHES;
    log.write({ kind: 'windowGone', reason: reason satisfies LoggedReason, exitCode, isReloaded });
    if (isReloaded) load();
    else void askWhetherToLoad();
  });
  contents.on('unresponsive', () => log.write({ kind: 'windowHangs', isLoading: contents.isLoading() }));

  async function askWhetherToLoad(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'This window stopped working several times within a minute.',
      detail:
        'Nothing is lost: what you wrote is in the meeting, and the meeting is saved. Load the window again, or close it and open the meeting later. “Save diagnostic report” in Help says what happened.',
      buttons: ['Load it again', 'Close the window'],
      defaultId: 0,
      cancelId: 0,
    });
    crashes = [];
    if (window.isDestroyed()) return;
    if (response === 0) load();
    else window.close();
  }
}

type LoggedReason = Exclude<RenderProcessGoneDetails['reason'], 'clean-exit'>;

/** Other processes of Chromium (graphics, network) are started again by itself; that it was needed is worth a line. */
export const logOtherProcesses = (log: Log): void =>
  void app.on('child-process-gone', (_gone, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.write({ kind: 'helperGone', reason, exitCode });
  });
