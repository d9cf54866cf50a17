import { resolve } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { HostBridge } from '../bridge/create-bridge.ts';
import type { Windows } from './windows.ts';

/** Opens what the system asks for: files named at the start, by a second start, by a double click, from the dock. */
export function receiveOpenRequests(
  bridge: HostBridge,
  windows: Windows,
): { readonly begin: (args: readonly string[], folder: string) => void } {
  /** Files asked for before there can be a window; null from then on. */
  let early: string[] | null = [];

  function open(path: string): void {
    bridge.trust(path);
    if (early !== null) return void early.push(path);
    const all = windows.all();
    const showing = all.find(([, caller]) => bridge.joinedBy(caller).includes(path));
    if (showing !== undefined) return bringForward(showing[0]);
    const idle = all.find(([, caller]) => bridge.joinedBy(caller).length === 0);
    if (idle === undefined) return void windows.open(path);
    idle[1].send('openRequested', { path });
    bringForward(idle[0]);
  }

  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, args, folder) => {
    const files = meetingFilesIn(args, folder);
    for (const path of files) open(path);
    const [first] = windows.all();
    if (files.length > 0) return;
    if (first === undefined) windows.open(null);
    else bringForward(first[0]);
  });
  app.on('activate', () => {
    if (windows.all().length === 0 && early === null) windows.open(null);
  });
  return {
    begin: (args, folder) => {
      const files = [...new Set([...(early ?? []), ...meetingFilesIn(args, folder)])];
      early = null;
      for (const path of files) bridge.trust(path);
      for (const path of files.length === 0 ? [null] : files) windows.open(path);
    },
  };
}

/** A command line holds switches of Chromium and Electron too; meeting files are known by their ending. */
const meetingFilesIn = (args: readonly string[], folder: string): string[] =>
  args.filter((arg) => /\.minutes$/i.test(arg) && !arg.startsWith('-')).map((arg) => resolve(folder, arg));

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
