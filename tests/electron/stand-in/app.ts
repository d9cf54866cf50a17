import { EventEmitter } from 'node:events';
import { preventable } from './preventable.ts';
import { record } from './recorded.ts';

type Closable = { readonly close: () => void };

const paths = new Map<string, string>();
const windows = new Set<Closable>();
let isQuitting = false;
let isReady = false;
let becomeReady = (): void => {};
const ready = new Promise<void>((resolve) => {
  becomeReady = () => {
    isReady = true;
    resolve();
  };
});

const events = new EventEmitter();

/** Electron's `app`, its life as documented: quitting closes the windows first, and whoever prevents that stops it. */
export const app = Object.assign(events, {
  isPackaged: false,
  setName: (name: string) => record('setName', name),
  getVersion: () => '0.0.0',
  setPath: (name: string, path: string) => void paths.set(name, path),
  getPath: (name: string): string => {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The stand-in knows no path "${name}"`);
    return path;
  },
  commandLine: { appendSwitch: (name: string, value?: string) => record('appendSwitch', name, value ?? '') },
  requestSingleInstanceLock: () => process.env['STAND_IN_IS_SECOND'] === undefined,
  whenReady: () => ready,
  isReady: () => isReady,
  addRecentDocument: (path: string) => record('addRecentDocument', path),
  relaunch: (options: unknown) => record('relaunch', options),
  /** Ends at once: no window is asked, no event told. */
  exit: (code: number) => process.exit(code),
  quit: () => {
    if (!isQuitting && preventable(events, 'before-quit')) return;
    isQuitting = true;
    for (const window of windows) window.close();
    if (windows.size > 0) {
      // Somebody prevented a window from closing: the wish to quit is over, as in Electron.
      isQuitting = false;
      return;
    }
    finish();
  },
});

function finish(): void {
  if (preventable(events, 'will-quit')) return;
  isQuitting = false;
  process.exit(0);
}

/** Electron is ready only once the main module has run to its end; one that waits for it there waits for ever. */
export const mainHasRun = (): void => becomeReady();

export const windowOpened = (window: Closable): void => void windows.add(window);

export function windowClosed(window: Closable): void {
  windows.delete(window);
  if (windows.size > 0) return;
  if (isQuitting) finish();
  else if (!events.emit('window-all-closed')) app.quit();
}
