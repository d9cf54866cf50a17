import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { INCOMING_BYTES } from '../../shared/incoming-bytes.ts';
import { BRIDGE_PATH, MEETING_PARAMETER, PAGE_PARAMETER } from '../../shared/bridge/socket-message.ts';
import type { HostBridge } from '../bridge/create-bridge.ts';
import { passesGateForSocket, type Gate } from './gate.ts';
import { requestOf } from './node-http.ts';
import { serveWindow } from './serve-window.ts';

/** A frame carries a file that is taken in at most, and what is around it. */
const LARGEST_FRAME = INCOMING_BYTES + 1024 * 1024;
/** Windows at once. Each is a page of this user; more are a fault, or an attack on the memory. */
const MOST_WINDOWS = 64;

export type SocketBridgeOptions = {
  readonly gate: Gate;
  readonly bridge: HostBridge;
  /** The meeting file behind the name in a window's address. */
  readonly meetingOf: (name: string) => string | null;
  readonly reportBug: (error: unknown) => void;
  /** Milliseconds between two beats; a window that let one pass without a word is let go at the next. */
  readonly beatEvery: number;
};

/** Opens the bridge to windows over WebSocket on a server; gives what ends it, connections included. */
export function openSocketBridge(server: Server, options: SocketBridgeOptions): () => void {
  const { gate, meetingOf } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
  });
  const byPage = new Map<string, WebSocket>();
  const onUpgrade = (incoming: IncomingMessage, stream: Duplex, head: Buffer): void => {
    stream.on('error', () => stream.destroy());
    const request = requestOf(incoming);
    const url = request === null ? null : new URL(request.url);
    if (request === null || url?.pathname !== BRIDGE_PATH) return refuse(stream, 404, 'Not Found');
    if (!passesGateForSocket(gate, request)) return refuse(stream, 403, 'Forbidden');
    if (sockets.clients.size >= MOST_WINDOWS) return refuse(stream, 503, 'Service Unavailable');
    const id = url.searchParams.get(PAGE_PARAMETER) ?? '';
    if (!/^[\w-]{16,64}$/.test(id)) return refuse(stream, 400, 'Bad Request');
    const meetingToOpen = meetingOf(url.searchParams.get(MEETING_PARAMETER) ?? '');
    sockets.handleUpgrade(incoming, stream, head, (socket: WebSocket) => {
      // A page that connects anew has lost the old connection, whether or not that was noticed here.
      byPage.get(id)?.terminate();
      byPage.set(id, socket);
      socket.on('close', () => {
        if (byPage.get(id) === socket) byPage.delete(id);
      });
      serveWindow(socket, { id, meetingToOpen }, options);
    });
  };
  server.on('upgrade', onUpgrade);
  return () => {
    server.off('upgrade', onUpgrade);
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

const refuse = (stream: Duplex, status: number, reason: string): void =>
  void stream.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
