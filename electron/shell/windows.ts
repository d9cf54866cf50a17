import { app, BrowserWindow, type WebContents } from 'electron';
import { describeFault } from '../../shared/diagnosis/describe-fault.ts';
import type { Caller } from '../bridge/caller.ts';
import type { HostBridge } from '../bridge/create-bridge.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import type { Log } from '../diagnosis/log.ts';
import { closeAfterSaving } from './close-after-saving.ts';
import { preloadPath } from './preload-path.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';
import { callerOf } from './window-callers.ts';
import { CHECKS_SPELLING } from './stay-off-networks.ts';
import { placeForWindow, rememberPlace } from './window-place.ts';

export type Windows = {
  /** Opens a window on a meeting, or on the start screen. */
  readonly open: (meetingToOpen: string | null) => BrowserWindow;
  readonly callerOf: (contents: WebContents) => Caller | null;
  /** Every window with the page it shows. */
  readonly all: () => readonly (readonly [BrowserWindow, Caller])[];
};

type WindowParts = { readonly bridge: HostBridge; readonly settings: SettingsStore; readonly log: Log };

/** The windows of the application and who they are to the bridge. */
export function createWindows({ bridge, settings, log }: WindowParts): Windows {
  const callers = new Map<BrowserWindow, Caller>();

  function open(meetingToOpen: string | null): BrowserWindow {
    const window = new BrowserWindow({
      ...placeForWindow(settings, callers.size),
      minWidth: 640,
      minHeight: 480,
      show: false,
      title: 'Rapporteur',
      webPreferences: {
        preload: preloadPath(),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: CHECKS_SPELLING,
        devTools: !app.isPackaged,
      },
    });
    callers.set(window, callerOf(window, meetingToOpen));
    followPages(window, meetingToOpen);
    closeAfterSaving(window, bridge);
    rememberPlace(window, settings);
    window.once('ready-to-show', () => window.show());
    // One load that another load cut short is no fault, but would be a promise nobody hears.
    window
      .loadURL(`${APP_ORIGIN}/index.html`)
      .catch((error: unknown) => log.write({ kind: 'windowNotLoaded', code: describeFault(error).code }));
    return window;
  }

  /** A page that goes, by loading anew or by a crash, leaves its meeting open for the one that comes. */
  function followPages(window: BrowserWindow, meetingToOpen: string | null): void {
    const leave = (returns: 'never' | 'soon'): void => {
      const caller = callers.get(window);
      if (caller !== undefined) bridge.callerGone(caller, returns);
    };
    const contents = window.webContents;
    const next = (): void => {
      leave('soon');
      callers.set(window, callerOf(window, meetingToOpen));
    };
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) next();
    });
    reloadAfterCrash(window, log, next);
    window.on('closed', () => {
      leave('never');
      callers.delete(window);
    });
  }

  return {
    open,
    callerOf: (contents) => {
      const window = BrowserWindow.fromWebContents(contents);
      return window === null ? null : (callers.get(window) ?? null);
    },
    all: () => [...callers],
  };
}
