import { failure, success } from '../../shared/result.ts';
import type { BridgeServices } from '../bridge/bridge-services.ts';
import { createLog } from '../diagnosis/log.ts';
import { holdSessions } from '../bridge/hold-session.ts';
import { printWorkerPath } from '../export/worker/print-worker-path.ts';
import { libraryWorkerPath } from '../library/worker/library-worker-path.ts';
import type { Folders } from '../settings/folders.ts';
import { jsonSettingsStore } from '../settings/json-settings-store.ts';

/** What the browser host provides: no dialogs, no menu, downloads in place of files. */
export const browserServices = ({ data, recovery, backups, library }: Folders): BridgeServices => ({
  log: createLog(data, { host: 'browser' }),
  openSession: holdSessions({ recoveryFolder: recovery, backupFolder: backups }),
  printWorkerPath,
  libraryWorkerPath,
  dataFolder: data,
  settings: jsonSettingsStore(data),
  libraryFolder: library,
  chooseMeetingFile: async () => ({ kind: 'none' }),
  deliver: async (_caller, { fileName, content, notices }) =>
    success({ kind: 'download', fileName, bytes: content, notices }),
  deliverTogether: async (_caller, deliveries) =>
    success(
      deliveries.map(({ fileName, content, notices }) => ({
        kind: 'download',
        fileName,
        bytes: content,
        notices,
      })),
    ),
  showInFolder: async () =>
    failure({ sentence: 'In the browser files are downloaded; they are in its list of downloads.' }),
  // The page is in a browser already, which opens the address itself after the user's click.
  openExternal: async () =>
    failure({ sentence: 'This link opens in the browser; it was not opened by Rapporteur.' }),
  showMenu: () => {},
  meetingOpened: () => {},
});
