import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Bridge, SaveState } from '../../shared/bridge/contract.ts';

type HostState = {
  readonly bridge: Bridge | null;
  readonly saveState: SaveState;
  readonly isConnected: boolean;
};

/** What this window knows of its host. */
export const hostStore = createStore<HostState>(() => ({
  bridge: null,
  saveState: { kind: 'saved', at: null },
  isConnected: true,
}));

/** The host; the window is not mounted before there is one. */
export function host(): Bridge {
  const { bridge } = hostStore.getState();
  if (bridge === null) throw new Error('The window has no host yet.');
  return bridge;
}

export const useHost = <Part>(select: (state: HostState) => Part): Part => useStore(hostStore, select);
