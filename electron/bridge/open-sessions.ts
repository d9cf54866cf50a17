import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as Y from 'yjs';
import type { OpenProblem, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Caller } from './caller.ts';
import type { HeldSession, OpenHeldSession } from './held-session.ts';

/** A session with the windows that have joined it. */
export type OpenedSession = {
  readonly id: string;
  readonly held: HeldSession;
  readonly members: Map<string, Caller>;
  /** Windows whose connection was lost, and when: they may hold changes that belong to this very document. */
  readonly missing: Map<string, number>;
};

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

/** What is remembered of a session that was closed while windows were missing. */
type Resting = Pick<OpenedSession, 'id' | 'missing'> & {
  readonly key: string;
  readonly path: string;
  readonly access: 'edit' | 'read';
  /** Its document as a Yjs update. */
  readonly document: Uint8Array;
};

export type OpenSessions = {
  readonly open: (path: string, access: 'edit' | 'read') => Promise<Result<OpenedSession, OpenProblem>>;
  readonly find: (id: string) => OpenedSession | undefined;
  /** The same, opened again where it rests; null where there is none of this id. */
  readonly findOrWake: (id: string) => Promise<Result<OpenedSession, OpenProblem> | null>;
  readonly join: (caller: Caller, session: OpenedSession) => void;
  readonly leave: (caller: Caller, session: OpenedSession) => Promise<Result<null, Sentence>>;
  /**
   * The window is gone. Where its return is expected a session waits for it: a while ('soon'), or longer ('late') where
   * only the connection was lost. After that it rests: saved, closed and unlocked, while what its document was is
   * remembered. A window that comes back wakes it as the same document, to which what the window holds can be added.
   */
  readonly callerGone: (caller: Caller, returns: 'never' | 'soon' | 'late') => void;
  /** The files of the sessions a window has joined. */
  readonly joinedBy: (caller: Caller) => readonly string[];
  readonly flushAll: () => Promise<Result<null, Sentence>>;
  /** Closes all, whoever has joined; the first that could not be saved stays open and says why. */
  readonly closeAll: () => Promise<Result<null, Sentence>>;
};

/** The open meetings of this process, one for each file and way of access, however many windows show it. */
export function createOpenSessions(openSession: OpenHeldSession, waits: Waits = WAITS): OpenSessions {
  const byId = new Map<string, OpenedSession>();
  const byKey = new Map<string, Promise<Result<OpenedSession, OpenProblem>>>();
  const keys = new Map<string, string>();
  const timers = new Map<string, NodeJS.Timeout>();
  const closings = new Map<string, Promise<Result<null, Sentence>>>();
  const resting = new Map<string, Resting>();

  const open = async (path: string, access: 'edit' | 'read') =>
    openOnce(`${access} ${await realpath(path).catch(() => resolve(path))}`, path, access);

  async function openOnce(key: string, path: string, access: 'edit' | 'read') {
    // The one that is being closed still has the lock, and what it writes last must be read.
    await closings.get(key);
    const opening = byKey.get(key) ?? start(key, path, access);
    byKey.set(key, opening);
    const opened = await opening;
    if (!opened.ok) byKey.delete(key);
    else if (opened.value.members.size === 0)
      closeAfter(opened.value, Math.max(waits.forWindow, waitLeft(opened.value)));
    return opened;
  }

  async function start(key: string, path: string, access: 'edit' | 'read') {
    const rested = resting.get(key);
    const opened = await openSession(path, access, rested?.document ?? null);
    if (!opened.ok) return opened;
    resting.delete(key);
    const session: OpenedSession = {
      id: rested?.id ?? randomUUID(),
      held: opened.value,
      members: new Map(),
      missing: new Map(rested?.missing),
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
    if (session.members.size > 0) return session.held.flush();
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
    const { id, held, missing } = session;
    const closed = await held.close();
    if (!closed.ok) return closed;
    stay(session);
    if (missing.size > 0) {
      const { path, isReadOnly, doc } = held;
      const access = isReadOnly ? 'read' : 'edit';
      resting.set(key, { id, key, path, access, missing, document: Y.encodeStateAsUpdate(doc) });
    }
    byId.delete(session.id);
    keys.delete(session.id);
    byKey.delete(key);
    return success(null);
  }

  /** Milliseconds the session still waits for windows whose connection was lost. */
  const waitLeft = ({ missing }: OpenedSession): number =>
    Math.max(0, ...[...missing.values()].map((since) => since + waits.forLostWindow - performance.now()));

  return {
    open,
    find: (id) => byId.get(id),
    findOrWake: async (id) => {
      // One that is being closed takes no more windows; whoever comes wakes it afterwards.
      await closings.get(keys.get(id) ?? '');
      const session = byId.get(id);
      if (session !== undefined) return success(session);
      const rested = [...resting.values()].find((each) => each.id === id);
      return rested === undefined ? null : openOnce(rested.key, rested.path, rested.access);
    },
    join: (caller, session) => {
      stay(session);
      session.missing.delete(caller.id);
      session.members.set(caller.id, caller);
    },
    leave: async (caller, session) => {
      session.members.delete(caller.id);
      const left = waitLeft(session);
      if (left === 0) return closeUnused(session);
      if (session.members.size === 0) closeAfter(session, left);
      return session.held.flush();
    },
    callerGone: (caller, returns) => {
      for (const session of byId.values()) {
        // A window that connected anew before the loss was noticed is there as another caller of the same id.
        if (session.members.get(caller.id) !== caller) continue;
        session.members.delete(caller.id);
        if (returns === 'late') session.missing.set(caller.id, performance.now());
        void session.held.flush();
        const wait = Math.max(waitLeft(session), returns === 'soon' ? waits.forWindow : 0);
        if (session.members.size === 0) closeAfter(session, wait);
      }
    },
    joinedBy: (caller) =>
      [...byId.values()].filter(({ members }) => members.has(caller.id)).map(({ held }) => held.path),
    flushAll: () => firstFailure([...byId.values()], ({ held }) => held.flush()),
    closeAll: () => firstFailure([...byId.values()], close),
  };
}

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
