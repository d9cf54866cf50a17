import { dialog, type BrowserWindow } from 'electron';

/** Crashes of one page within {@link WITHIN} milliseconds after which it is not loaded again unasked. */
const MOST = 3;
const WITHIN = 60_000;

/**
 * Loads a page anew that crashed: its meeting is open in this process and is there again. One that crashes again and
 * again is not loaded in a loop; the user decides.
 */
export function reloadAfterCrash(window: BrowserWindow, now: () => number = Date.now): () => void {
  let crashes: number[] = [];
  let isAsking = false;

  async function ask(): Promise<void> {
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'This window stopped several times',
      detail:
        'Everything typed is kept: the meeting is saved and stays open. Try the window again, or close it and open the meeting in another one.',
      buttons: ['Try again', 'Close the window'],
      defaultId: 0,
      cancelId: 0,
    });
    isAsking = false;
    crashes = [];
    if (window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.close();
  }

  return () => {
    crashes = [...crashes.filter((at) => now() - at < WITHIN), now()];
    if (crashes.length <= MOST) window.webContents.reload();
    else if (!isAsking) void ask();
  };
}
