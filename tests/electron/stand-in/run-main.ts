/** The process that would be Electron's main one: runs the built main.js, and does what the test says. */
import { pathToFileURL } from 'node:url';
import { app, mainHasRun } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { recorded } from './recorded.ts';
import { answerNextDialog, clickMenu, dialogsWait, isCancelled, isGranted, menuShown } from './system.ts';
import type { Order } from './start-stand-in.ts';

const [, , mainPath = '', ...args] = process.argv;
process.argv = [process.argv[0] ?? '', mainPath, ...args];

process.on('message', (order: Order & { readonly id: number }) => {
  process.send?.({ id: order.id, answer: carryOut(order) });
});
process.on('disconnect', () => process.exit(1));

function carryOut(order: Order): unknown {
  switch (order.kind) {
    case 'recorded':
      return recorded();
    case 'menu':
      return menuShown();
    case 'clickMenu':
      return clickMenu(order.commandId);
    case 'openFile':
      return app.emit('open-file', { preventDefault() {} }, order.path);
    case 'secondInstance':
      return app.emit('second-instance', {}, order.args, order.folder);
    case 'answerDialog':
      return answerNextDialog(order.answer);
    case 'closeWindow':
      return BrowserWindow.getAllWindows()[order.window]?.close();
    case 'dialogsWait':
      return dialogsWait();
    case 'crashPage':
      return void BrowserWindow.getAllWindows()[order.window]?.webContents.crash();
    case 'fault':
      return fail(order.how, order.message);
    case 'quit':
      return app.quit();
    case 'isGranted':
      return isGranted(order.permission);
    case 'isCancelled':
      return isCancelled(order.address);
    case 'crash':
      return BrowserWindow.getAllWindows()[order.window]?.webContents.emit(
        'render-process-gone',
        {},
        { reason: order.reason },
      );
    default:
      throw new Error(`An order nobody knows: ${JSON.stringify(order satisfies never)}`);
  }
}

/** What nobody expected, in the main process itself. */
function fail(how: 'throw' | 'reject', message: string): void {
  setTimeout(() => {
    if (how === 'throw') throw new Error(message);
    void Promise.reject(new Error(message));
  });
}

await import(pathToFileURL(mainPath).href);
mainHasRun();
