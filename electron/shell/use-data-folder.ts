import { mkdirSync } from 'node:fs';
import { app } from 'electron';

/** Makes a folder the home of Chromium's profile and of our settings; Electron takes only one that is there. */
export function useDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}
