/**
 * A stand-in for the `electron` module, so that the built main process runs in plain Node where Electron's binary is
 * missing: a window is a page of a real Chromium with the built preload script in it, calls between both are joined,
 * and a test moves what the system would (menu, dock, dialogs). Only what Rapporteur uses is here; another use fails
 * on import or on `undefined`.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, Menu, protocol, screen, session, shell } from './system.ts';
export { ipcMain } from './ipc-main.ts';
import { app } from './app.ts';
import { ipcMain } from './ipc-main.ts';
import { shell } from './system.ts';

// electron-store imports the module whole.
// oxlint-disable-next-line import/no-default-export -- Electron has one
export default { app, ipcMain, shell };
