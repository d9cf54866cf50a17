import type { Sentence } from '../../shared/bridge/contract.ts';
import { success, type Result } from '../../shared/result.ts';
import type { OpenedSession } from './opened-session.ts';

/** Milliseconds a session without windows stays open, autosaved and locked. */
export type Waits = {
  /** For a window that opened it and has yet to join, or one that is loading again. */
  readonly forWindow: number;
  /** From the moment a window's connection was lost: it sleeps, or it crashed and will never come. */
  readonly forLostWindow: number;
};
export const WAITS: Waits = { forWindow: 60_000, forLostWindow: 600_000 };
/** Milliseconds to the next attempt where a session could not be closed since its file cannot be written. */
const TRIES_CLOSING_EVERY = 10_000;

export type SessionClosing = {
  /** Closes it in so many milliseconds, or when the windows it misses are not expected any more; whichever is later. */
  readonly closeAfter: (session: OpenedSession, milliseconds: number) => void;
  /** Somebody came: it is not closed after all. */
  readonly stay: (session: OpenedSession) => void;
  /** Closes it now, or waits for the windows it misses. Saves it in either case. */
  readonly closeIfUnused: (session: OpenedSession) => Promise<Result<null, Sentence>>;
  /** Closes it, whoever has joined; where that fails it stays open. */
  readonly close: (session: OpenedSession) => Promise<Result<null, Sentence>>;
  /** Waits for the session of this key while it is being closed: it still has the lock, and writes. */
  readonly whenClosed: (key: string) => Promise<unknown>;
};

/** Decides when a session is closed; `forget` is called with each that was. */
export function createSessionClosing(
  waits: Waits,
  isOpen: (session: OpenedSession) => boolean,
  forget: (session: OpenedSession) => void,
): SessionClosing {
  const timers = new Map<string, NodeJS.Timeout>();
  const closings = new Map<string, Promise<Result<null, Sentence>>>();

  /** Milliseconds the session still waits for windows whose connection was lost. */
  const waitLeft = ({ missing }: OpenedSession): number =>
    Math.max(0, ...[...missing.values()].map((since) => since + waits.forLostWindow - performance.now()));

  function setTimer(session: OpenedSession, milliseconds: number): void {
    stay(session);
    timers.set(
      session.id,
      setTimeout(() => void closeUnused(session), milliseconds),
    );
  }

  function stay({ id }: OpenedSession): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  async function closeUnused(session: OpenedSession): Promise<Result<null, Sentence>> {
    stay(session);
    if (session.members.size > 0) return session.held.flush();
    const closed = await close(session);
    if (!closed.ok) setTimer(session, TRIES_CLOSING_EVERY);
    return closed;
  }

  function close(session: OpenedSession): Promise<Result<null, Sentence>> {
    if (!isOpen(session)) return Promise.resolve(success(null));
    const closing = closings.get(session.key) ?? closeNow(session);
    closings.set(session.key, closing);
    return closing.finally(() => closings.delete(session.key));
  }

  async function closeNow(session: OpenedSession): Promise<Result<null, Sentence>> {
    const closed = await session.held.close();
    if (!closed.ok) return closed;
    stay(session);
    forget(session);
    return closed;
  }

  return {
    closeAfter: (session, milliseconds) => setTimer(session, Math.max(milliseconds, waitLeft(session))),
    stay,
    closeIfUnused: async (session) => {
      const left = waitLeft(session);
      if (left === 0) return closeUnused(session);
      if (session.members.size === 0) setTimer(session, left);
      return session.held.flush();
    },
    close,
    whenClosed: async (key) => closings.get(key),
  };
}
