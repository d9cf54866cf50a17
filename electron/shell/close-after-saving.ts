import { app, dialog, type BrowserWindow } from 'electron';
import type { HostBridge } from '../bridge/create-bridge.ts';

/** Milliseconds a page has to hand over what was typed last; one that hangs does not keep the window open. */
const PAGE_ANSWERS_WITHIN = 2_000;

/** Closing a window waits for the last save. Where that fails the user decides. */
export function closeAfterSaving(window: BrowserWindow, bridge: HostBridge): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  window.on('close', (event) => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'saving') return;
    state = 'saving';
    void closeIfAllowed();
  });

  async function closeIfAllowed(): Promise<void> {
    const isAllowed = await mayClose(window, bridge);
    state = isAllowed ? 'saved' : 'open';
    if (!isAllowed) isQuitting = false;
    else if (!window.isDestroyed()) window.close();
    // A close that was put off takes the wish to quit with it.
    if (isQuitting) app.quit();
  }
}

let isQuitting = false;
app.on('before-quit', () => (isQuitting = true));

async function mayClose(window: BrowserWindow, bridge: HostBridge): Promise<boolean> {
  await pageHasSentAll(window);
  const saved = await bridge.flushAll();
  if (saved.ok) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The meeting is not saved',
    detail: saved.error.sentence,
    buttons: ['Keep it open', 'Close all the same'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Messages of a page arrive in order: when it has answered, all it sent before is here. */
async function pageHasSentAll({ webContents }: BrowserWindow): Promise<void> {
  if (webContents.isCrashed() || webContents.isLoading()) return;
  const answered = webContents.executeJavaScript('null').catch(() => null);
  const late = new Promise((resolve) => setTimeout(resolve, PAGE_ANSWERS_WITHIN));
  await Promise.race([answered, late]);
}
