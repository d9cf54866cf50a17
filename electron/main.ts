/** Entry of Electron: what is set up, in its order. */
import { app } from 'electron';
import { endOnFault } from './diagnosis/end-on-fault.ts';
import { foldersOf } from './settings/folders.ts';
import { openRendererFiles, rendererFolder } from './server/renderer-files.ts';
import { answerWindows } from './shell/answer-windows.ts';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { denyPermissions } from './shell/deny-permissions.ts';
import { electronBridge } from './shell/electron-bridge.ts';
import { guardContents } from './shell/guard-contents.ts';
import { receiveOpenRequests } from './shell/open-requests.ts';
import { logOtherProcesses } from './shell/reload-after-crash.ts';
import { saveBeforeQuitting } from './shell/save-before-quitting.ts';
import { closeNetworks, refuseRequests } from './shell/stay-off-networks.ts';
import { tellAndRestart } from './shell/tell-and-restart.ts';
import { useDataFolder } from './shell/use-data-folder.ts';
import { createWindows } from './shell/windows.ts';

const folders = foldersOf();
app.setName('Rapporteur');
useDataFolder(folders.data);

// A second start hands its files to the first and ends. Not awaited: Electron is ready only after this module has run.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  registerAppScheme();
  closeNetworks();
  guardContents();
  const { bridge, settings, menu, log } = electronBridge(folders);
  endOnFault({ log, save: bridge.flushAll, close: bridge.closeAll, ...tellAndRestart(bridge) });
  logOtherProcesses(log);
  const windows = createWindows({ bridge, settings, log });
  const openRequests = receiveOpenRequests(bridge, windows);
  answerWindows(bridge, windows);
  saveBeforeQuitting(bridge);

  await app.whenReady();
  denyPermissions();
  refuseRequests();
  serveApp(await openRendererFiles(rendererFolder()));
  menu.show([], null);
  openRequests.begin(process.argv.slice(1), process.cwd());
}
