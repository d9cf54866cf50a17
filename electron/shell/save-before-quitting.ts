import { app } from 'electron';
import type { HostBridge } from '../bridge/create-bridge.ts';

/**
 * Ends when the last window has closed (on a Mac the application stays, as is the custom there), and not before every
 * meeting is closed: saved, its lock given up.
 */
export function saveBeforeQuitting(bridge: HostBridge): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    // Who closed a window with a meeting that could not be saved was asked; journal and safety copy are kept.
    void bridge.closeAll().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
