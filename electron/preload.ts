/** Runs sandboxed before every page: gives it the bridge and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { callNames, eventNames } from '../shared/bridge/call-names.ts';
import type { Bridge, CallName, EventName } from '../shared/bridge/contract.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../shared/bridge/ipc-channels.ts';

type Listener = (payload: never) => void;
const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]));

ipcRenderer.on(EVENT_CHANNEL, (_event, name: EventName, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

const calls = Object.fromEntries(
  callNames.map((name) => [
    name,
    (...parameters: readonly unknown[]) => ipcRenderer.invoke(CALL_CHANNEL, name, parameters),
  ]),
) as Pick<Bridge, CallName>;

const bridge = {
  ...calls,
  host: 'electron',
  on: (name, listener) => {
    listeners.get(name)?.add(listener);
    return () => void listeners.get(name)?.delete(listener);
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('rapporteur', bridge);
