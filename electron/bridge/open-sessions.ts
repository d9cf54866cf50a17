import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenProblem, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Caller } from './caller.ts';
import type { HeldSession, OpenHeldSession } from './held-session.ts';

/** A session with the windows that have joined it. */
export type OpenedSession = {
  readonly id: string;
  readonly held: HeldSession;
  readonly members: Map<string, Caller>;
  /** Windows whose connection was lost: they may hold changes that belong to this very document. */
  readonly missing: Set<string>;
};

/** Milliseconds a session waits for a window: one that opened it and has yet to join, or one that is loading again. */
export const WAITS_FOR_WINDOW = 60_000;
/** Milliseconds to the next attempt where a session could not be closed since its file cannot be written. */
const TRIES_CLOSING_EVERY = 10_000;

export type OpenSessions = {
  readonly open: (path: string, access: 'edit' | 'read') => Promise<Result<OpenedSession, OpenProblem>>;
  readonly find: (id: string) => OpenedSession | undefined;
  readonly join: (caller: Caller, session: OpenedSession) => void;
  readonly leave: (caller: Caller, session: OpenedSession) => Promise<Result<null, Sentence>>;
  /**
   * The window is gone. Where its return is expected a session waits for it: a while ('soon'), or without end ('ever')
   * where only the connection was lost. Closed and opened again it would be another document, to which what the
   * window holds could not be added.
   */
  readonly callerGone: (caller: Caller, returns: 'never' | 'soon' | 'ever') => void;
  /** The files of the sessions a window has joined. */
  readonly joinedBy: (caller: Caller) => readonly string[];
  readonly flushAll: () => Promise<Result<null, Sentence>>;
  /** Closes all, whoever has joined; the first that could not be saved stays open and says why. */
  readonly closeAll: () => Promise<Result<null, Sentence>>;
};

/** The open meetings of this process, one for each file and way of access, however many windows show it. */
export function createOpenSessions(openSession: OpenHeldSession): OpenSessions {
  const byId = new Map<string, OpenedSession>();
  const byKey = new Map<string, Promise<Result<OpenedSession, OpenProblem>>>();
  const keys = new Map<string, string>();
  const timers = new Map<string, NodeJS.Timeout>();
  const closings = new Map<string, Promise<Result<null, Sentence>>>();

  async function open(path: string, access: 'edit' | 'read') {
    const key = `${access} ${await realpath(path).catch(() => resolve(path))}`;
    // The one that is being closed still has the lock, and what it writes last must be read.
    await closings.get(key);
    const opening = byKey.get(key) ?? start(key, path, access);
    byKey.set(key, opening);
    const opened = await opening;
    if (!opened.ok) byKey.delete(key);
    else if (isUnused(opened.value)) closeAfter(opened.value, WAITS_FOR_WINDOW);
    return opened;
  }

  async function start(key: string, path: string, access: 'edit' | 'read') {
    const opened = await openSession(path, access);
    if (!opened.ok) return opened;
    const session: OpenedSession = {
      id: randomUUID(),
      held: opened.value,
      members: new Map(),
      missing: new Set(),
    };
    byId.set(session.id, session);
    keys.set(session.id, key);
    tellMembers(session);
    return success(session);
  }

  function closeAfter(session: OpenedSession, milliseconds: number): void {
    stay(session);
    const timer = setTimeout(() => void closeUnused(session), milliseconds);
    timers.set(session.id, timer);
  }

  function stay({ id }: OpenedSession): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  async function closeUnused(session: OpenedSession): Promise<Result<null, Sentence>> {
    stay(session);
    if (!isUnused(session)) return session.held.flush();
    const closed = await close(session);
    if (!closed.ok) closeAfter(session, TRIES_CLOSING_EVERY);
    return closed;
  }

  function close(session: OpenedSession): Promise<Result<null, Sentence>> {
    const key = keys.get(session.id);
    if (key === undefined) return Promise.resolve(success(null));
    const closing = closings.get(key) ?? closeNow(session, key);
    closings.set(key, closing);
    return closing.finally(() => closings.delete(key));
  }

  async function closeNow(session: OpenedSession, key: string): Promise<Result<null, Sentence>> {
    const closed = await session.held.close();
    if (!closed.ok) return closed;
    stay(session);
    byId.delete(session.id);
    keys.delete(session.id);
    byKey.delete(key);
    return success(null);
  }

  return {
    open,
    find: (id) => byId.get(id),
    join: (caller, session) => {
      stay(session);
      session.missing.delete(caller.id);
      session.members.set(caller.id, caller);
    },
    leave: async (caller, session) => {
      session.members.delete(caller.id);
      return closeUnused(session);
    },
    callerGone: (caller, returns) => {
      for (const session of byId.values()) {
        // A window that connected anew before the loss was noticed is there as another caller of the same id.
        if (session.members.get(caller.id) !== caller) continue;
        session.members.delete(caller.id);
        if (returns === 'ever') session.missing.add(caller.id);
        void session.held.flush();
        if (isUnused(session)) closeAfter(session, returns === 'soon' ? WAITS_FOR_WINDOW : 0);
      }
    },
    joinedBy: (caller) =>
      [...byId.values()].filter(({ members }) => members.has(caller.id)).map(({ held }) => held.path),
    flushAll: () => firstFailure([...byId.values()], ({ held }) => held.flush()),
    closeAll: () => firstFailure([...byId.values()], close),
  };
}

const isUnused = ({ members, missing }: OpenedSession): boolean => members.size === 0 && missing.size === 0;

async function firstFailure(
  sessions: readonly OpenedSession[],
  act: (session: OpenedSession) => Promise<Result<null, Sentence>>,
): Promise<Result<null, Sentence>> {
  const results = await Promise.all(sessions.map(act));
  const failed = results.find((result) => !result.ok);
  return failed !== undefined && !failed.ok ? failure(failed.error) : success(null);
}

/** Tells every window of a session what happens to it; a change is not told to the window that made it. */
function tellMembers({ id, held, members }: OpenedSession): void {
  held.doc.on('update', (update: Uint8Array, origin: unknown) => {
    for (const member of members.values())
      if (member !== origin) member.send('documentUpdate', { sessionId: id, update });
  });
  held.onSaveState((state) => {
    for (const member of members.values()) member.send('saveState', { sessionId: id, state });
  });
  held.onNotice((sentence) => {
    for (const member of members.values()) member.send('sessionNotice', { sessionId: id, sentence });
  });
}
