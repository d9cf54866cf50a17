import type { Bridge } from '../../shared/bridge/contract.ts';
import { BRIDGE_PATH, PAGE_PARAMETER } from '../../shared/bridge/socket-message.ts';
import { connectSocketBridge } from './socket-bridge.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload script. */
    readonly rapporteur?: Bridge;
  }
}

/** The way to this window's host: Electron's where its preload is there, else the WebSocket of the page's own server. */
export function createBridge(): Bridge {
  if (window.rapporteur !== undefined) return window.rapporteur;
  const address = new URL(BRIDGE_PATH + window.location.search, window.location.href);
  address.protocol = 'ws:';
  address.searchParams.set(PAGE_PARAMETER, crypto.randomUUID());
  return connectSocketBridge(() => new WebSocket(address));
}
