import { createUnpacker, packMessage } from '../../shared/bridge/packed-message.ts';
import { BEAT_EVERY, type FromHost, type FromWindow } from '../../shared/bridge/socket-message.ts';

export type OpenSocket = () => WebSocket;

export type Connection = {
  /** "opening" until the first connection, "lost" between one and the next. */
  readonly state: () => 'opening' | 'open' | 'lost';
  /** Sends now; only while it is open. */
  readonly send: (message: FromWindow) => void;
};

type Listener = {
  /** `isAgain` where a connection was lost before. */
  readonly onOpen: (isAgain: boolean) => void;
  /** Once for each connection that was open. */
  readonly onLost: () => void;
  readonly onMessage: (message: FromHost) => void;
};

/** Milliseconds to the next attempt: doubled each time, so that a host that is gone is not hammered. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 3_000;
/** Silence after which a connection counts as lost though nobody closed it: a computer that slept, a cable. */
const LONGEST_SILENCE = 3 * BEAT_EVERY;

/** Keeps a socket open for as long as the page lives: opens another whenever one is lost. */
export function keepConnected(openSocket: OpenSocket, { onOpen, onLost, onMessage }: Listener): Connection {
  let socket: WebSocket | null = null;
  let wait = FIRST_WAIT;
  let wasLost = false;

  const connect = (): void => {
    const opening = openSocket();
    opening.binaryType = 'arraybuffer';
    const unpack = createUnpacker();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => lost(), LONGEST_SILENCE);
    };
    let isOver = false;
    const lost = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(silence);
      opening.close();
      if (socket === opening) {
        socket = null;
        wasLost = true;
        onLost();
      }
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
    opening.addEventListener('open', () => {
      if (isOver) return;
      socket = opening;
      wait = FIRST_WAIT;
      heard();
      onOpen(wasLost);
    });
    opening.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (isOver) return;
      heard();
      const unpacked = unpack(typeof data === 'string' ? data : new Uint8Array(data));
      if (unpacked.kind === 'broken') return lost();
      if (unpacked.kind === 'more') return;
      // Messages of our own host, whose types both sides share.
      const message = unpacked.message as FromHost;
      if (message.kind === 'beat') send({ kind: 'beat' });
      else onMessage(message);
    });
    opening.addEventListener('close', lost);
  };

  const send = (message: FromWindow): void => {
    const { text, blobs } = packMessage(message);
    socket?.send(text);
    for (const blob of blobs) socket?.send(blob as Uint8Array<ArrayBuffer>);
  };

  connect();
  const isOpen = (): boolean => socket !== null && socket.readyState === WebSocket.OPEN;
  return { state: () => (isOpen() ? 'open' : wasLost || socket !== null ? 'lost' : 'opening'), send };
}
