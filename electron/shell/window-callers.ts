import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../../shared/bridge/ipc-channels.ts';
import type { Caller } from '../bridge/caller.ts';

const windowsByCaller = new WeakMap<Caller, BrowserWindow>();

/** The page of a window as a caller of the bridge. A page that loads anew is another. */
export function callerOf(window: BrowserWindow, meetingToOpen: string | null): Caller {
  const caller: Caller = {
    id: randomUUID(),
    meetingToOpen,
    send: (name, payload) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
    },
  };
  windowsByCaller.set(caller, window);
  return caller;
}

/** The window of a caller while it is there. */
export function windowOf(caller: Caller): BrowserWindow | undefined {
  const window = windowsByCaller.get(caller);
  return window === undefined || window.isDestroyed() ? undefined : window;
}
