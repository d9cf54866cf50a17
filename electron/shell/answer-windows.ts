import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CALL_CHANNEL } from '../../shared/bridge/ipc-channels.ts';
import { CallRefused } from '../bridge/call-refused.ts';
import type { Caller } from '../bridge/caller.ts';
import type { HostBridge } from '../bridge/create-bridge.ts';
import { isOfApp } from './app-protocol.ts';
import type { Windows } from './windows.ts';

/** Answers the calls of our own windows: of their top page, at our own address. Every other is refused. */
export const answerWindows = (bridge: HostBridge, windows: Windows): void =>
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, parameters: unknown) => {
    const caller = callerOf(event, windows);
    if (caller === null || typeof name !== 'string' || !Array.isArray(parameters))
      throw new CallRefused('This call was refused: it does not come from a window of Rapporteur.');
    return bridge.answer(caller, name, parameters);
  });

function callerOf({ sender, senderFrame }: IpcMainInvokeEvent, windows: Windows): Caller | null {
  if (senderFrame === null || senderFrame !== sender.mainFrame || !isOfApp(senderFrame.url)) return null;
  return windows.callerOf(sender);
}
