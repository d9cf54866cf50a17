import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Sentence } from '../../shared/bridge/contract.ts';
import { BEAT_EVERY, BRIDGE_PATH, MEETING_PARAMETER } from '../../shared/bridge/socket-message.ts';
import type { Result } from '../../shared/result.ts';
import { describeFault } from '../../shared/diagnosis/describe-fault.ts';
import { createHostBridge } from '../bridge/create-bridge.ts';
import type { BridgeServices } from '../bridge/bridge-services.ts';
import type { Waits } from '../bridge/session-closing.ts';
import { addressForOneUse, addressToPrint, createGate, passGate } from './gate.ts';
import { handleAppRequest } from './handle-app-request.ts';
import { serveThrough } from './node-http.ts';
import { openRendererFiles } from './renderer-files.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { openSocketBridge } from './socket-bridge.ts';

export type BrowserHostOptions = {
  readonly services: BridgeServices;
  /** Meeting files named at the start; a window is opened for each. */
  readonly files: readonly string[];
  /** The built window. */
  readonly rendererFolder: string;
  /** Told of faults of ours, which the window does not show. */
  readonly reportBug: (error: unknown) => void;
  /** How long meetings without windows stay open; usually WAITS of electron/bridge/session-closing.ts. */
  readonly waits?: Waits;
  /** Milliseconds; usually {@link BEAT_EVERY}. */
  readonly beatEvery?: number;
};

export type BrowserHost = {
  /** One for each named meeting, or the start screen. To be printed; good until `close`. */
  readonly addresses: readonly string[];
  /** The same page with a key that is good once, for a browser's command line, which others on the machine can read. */
  readonly takeAddressForOneUse: (window: number) => string;
  /** Saves every open meeting. */
  readonly save: () => Promise<Result<null, Sentence>>;
  /** Tells every window that shows a meeting. */
  readonly tellAll: (sentence: string) => void;
  /** Saves everything, then ends it. Where something cannot be saved nothing ends, and the reason comes back. */
  readonly close: () => Promise<Result<null, Sentence>>;
  /** Ends it whatever is unsaved; journals and safety copies stay. */
  readonly abandon: () => Promise<void>;
};

/**
 * Milliseconds a request may take to arrive. Ours are a line and a few headers from the same machine; a client that sends
 * a byte a second is a fault or an attack, and would hold its connection for minutes by Node's own measure.
 */
const SLOWEST = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };

/** Serves the application to this machine alone, at a free port of 127.0.0.1. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { services, rendererFolder, reportBug } = options;
  const reportRequestBug = (error: unknown): void => {
    services.log.write({ kind: 'hostFault', task: 'request', call: null, ...describeFault(error) });
    reportBug(error);
  };
  const files = await openRendererFiles(rendererFolder);
  const bridge = createHostBridge(services, options.waits);
  const server = createServer(SLOWEST);
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', started);
  });
  const { port } = server.address() as AddressInfo;
  const gate = createGate(`http://127.0.0.1:${port}`);
  const socket = `ws://127.0.0.1:${port}${BRIDGE_PATH}`;
  const serve = serveThrough(async (request) => {
    const stopped = passGate(gate, request);
    return stopped === null ? handleAppRequest(request, { files, socket }) : withSecurityHeaders(stopped);
  }, reportRequestBug);
  server.on('request', (incoming, outgoing) => void serve(incoming, outgoing));

  const meetings = new Map(
    options.files.map((file) => [randomBytes(9).toString('base64url'), resolve(file)]),
  );
  for (const path of meetings.values()) bridge.trust(path);
  const closeSockets = openSocketBridge(server, {
    gate,
    bridge,
    meetingOf: (name) => meetings.get(name) ?? null,
    reportBug,
    beatEvery: options.beatEvery ?? BEAT_EVERY,
  });
  const pages =
    meetings.size === 0 ? ['/'] : [...meetings.keys()].map((name) => `/?${MEETING_PARAMETER}=${name}`);
  const abandon = (): Promise<void> =>
    new Promise((ended) => {
      closeSockets();
      server.close(() => ended());
      server.closeAllConnections();
    });
  return {
    addresses: pages.map((page) => addressToPrint(gate, page)),
    takeAddressForOneUse: (window) => addressForOneUse(gate, pages[window] ?? '/'),
    save: bridge.flushAll,
    tellAll: bridge.tellAll,
    close: async () => {
      const closed = await bridge.closeAll();
      if (closed.ok) await abandon();
      return closed;
    },
    abandon,
  };
}
