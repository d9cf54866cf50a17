import { app, shell } from 'electron';
import { success } from '../../shared/result.ts';
import { createHostBridge, type HostBridge } from '../bridge/create-bridge.ts';
import { holdSessions } from '../bridge/hold-session.ts';
import { createLog, type Log } from '../diagnosis/log.ts';
import { printWorkerPath } from '../export/worker/print-worker-path.ts';
import { libraryWorkerPath } from '../library/worker/library-worker-path.ts';
import type { Folders } from '../settings/folders.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { deliverFilesTogether } from './deliver-together.ts';
import { chooseMeetingFile, deliverFile } from './dialogs.ts';
import { electronSettingsStore } from './electron-settings-store.ts';
import { createMenu, type AppMenu } from './menu.ts';
import { openOutside } from './open-outside.ts';

/** The bridge with what Electron provides: dialogs, a menu, the file manager, the list of recent documents. */
export function electronBridge({ data, recovery, backups, library }: Folders): {
  readonly bridge: HostBridge;
  readonly settings: SettingsStore;
  readonly menu: AppMenu;
  readonly log: Log;
} {
  const settings = electronSettingsStore(data);
  const menu = createMenu();
  const log = createLog(data, { host: 'electron' });
  const bridge = createHostBridge({
    log,
    openSession: holdSessions({ recoveryFolder: recovery, backupFolder: backups }),
    printWorkerPath,
    libraryWorkerPath,
    dataFolder: data,
    settings,
    libraryFolder: library,
    chooseMeetingFile: (caller) => chooseMeetingFile(caller, library),
    deliver: deliverFile,
    deliverTogether: deliverFilesTogether,
    showInFolder: async (path) => {
      shell.showItemInFolder(path);
      return success(null);
    },
    openExternal: openOutside,
    showMenu: (caller, commands) => menu.show(commands, caller),
    meetingOpened: (path) => app.addRecentDocument(path),
  });
  return { bridge, settings, menu, log };
}
