import { app, dialog } from 'electron';
import type { HostBridge } from '../bridge/create-bridge.ts';
import type { FaultEnding } from '../diagnosis/end-on-fault.ts';

/** Tells of a fault in a dialog, and starts the application again with the same meetings where the user wants it. */
export function tellAndRestart(bridge: HostBridge): Pick<FaultEnding, 'tell' | 'exit'> {
  let startsAgain = false;
  return {
    tell: async ({ what, detail }) => {
      // Before that only this one can be shown, and nothing is open yet.
      if (!app.isReady()) return dialog.showErrorBox(what, detail);
      const { response } = await dialog.showMessageBox({
        type: 'error',
        message: what,
        detail,
        buttons: ['Start again', 'End'],
        defaultId: 0,
        cancelId: 1,
      });
      startsAgain = response === 0;
    },
    exit: (code) => {
      const others = process.argv.slice(1).filter((arg) => !/\.minutes$/i.test(arg));
      if (startsAgain) app.relaunch({ args: [...others, ...bridge.openPaths()] });
      app.exit(code);
    },
  };
}
