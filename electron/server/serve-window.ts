import type { RawData, WebSocket } from 'ws';
import { createUnpacker, packMessage } from '../../shared/bridge/packed-message.ts';
import { fromWindowSchema, type FromHost } from '../../shared/bridge/socket-message.ts';
import { CallRefused } from '../bridge/call-refused.ts';
import type { Caller } from '../bridge/caller.ts';
import type { HostBridge } from '../bridge/create-bridge.ts';

/** Bytes waiting to be sent to a window that does not read; then it is let go, and catches up when it is back. */
const MOST_WAITING = 256 * 1024 * 1024;
/** WebSocket close codes: the page was closed or loads anew (RFC 6455, 7.4.1); the sender broke the rules. */
const GOING_AWAY = 1001;
const NORMAL = 1000;
const BROKEN = 1008;

/** Answers one window's calls over its socket and tells it what happens, until the socket closes. */
export function serveWindow(
  socket: WebSocket,
  { id, meetingToOpen }: Pick<Caller, 'id' | 'meetingToOpen'>,
  {
    bridge,
    reportBug,
    beatEvery,
  }: {
    readonly bridge: HostBridge;
    readonly reportBug: (error: unknown) => void;
    readonly beatEvery: number;
  },
): void {
  const send = (message: FromHost): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_WAITING) return socket.terminate();
    const { text, blobs } = packMessage(message);
    socket.send(text);
    for (const blob of blobs) socket.send(blob);
  };
  const caller: Caller = {
    id,
    meetingToOpen,
    send: (name, payload) => send({ kind: 'event', name, payload }),
  };
  const answer = async (call: {
    readonly id: number;
    readonly name: string;
    readonly parameters: unknown[];
  }) => {
    try {
      send({ kind: 'answer', id: call.id, value: await bridge.answer(caller, call.name, call.parameters) });
    } catch (error) {
      if (!(error instanceof CallRefused)) reportBug(error);
      const reason = error instanceof CallRefused ? error.message : 'Rapporteur has a fault here.';
      send({ kind: 'refused', id: call.id, reason });
    }
  };

  let isHeard = true;
  const beat = setInterval(() => {
    if (!isHeard) return socket.terminate();
    isHeard = false;
    send({ kind: 'beat' });
  }, beatEvery);
  const unpack = createUnpacker();
  socket.on('message', (data: RawData, isBinary: boolean) => {
    isHeard = true;
    const unpacked = unpack(isBinary ? bytesOf(data) : bytesOf(data).toString());
    if (unpacked.kind === 'more') return;
    const message = unpacked.kind === 'message' ? fromWindowSchema.safeParse(unpacked.message) : null;
    if (message?.success !== true) return socket.close(BROKEN, 'not a message of a window');
    if (message.data.kind === 'call') void answer(message.data);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code: number) => {
    clearInterval(beat);
    bridge.callerGone(caller, code === GOING_AWAY || code === NORMAL || code === BROKEN ? 'soon' : 'late');
  });
}

/** One frame is one piece of memory of its own: bytes handed on must not be a view into a pool that is used again. */
const bytesOf = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data;
