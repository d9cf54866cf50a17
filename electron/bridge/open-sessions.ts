import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenProblem, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { createQueue } from '../session/create-queue.ts';
import type { Caller } from './caller.ts';
import type { HeldSession, OpenHeldSession } from './held-session.ts';
import { createOpenedSession, type OpenedSession } from './opened-session.ts';
import { createRestingSessions } from './resting-sessions.ts';
import { createSessionClosing, WAITS, type Waits } from './session-closing.ts';

export type OpenSessions = {
  /** `instead`: a kept copy to open in the place of a file that does not open. */
  readonly open: (
    path: string,
    access: 'edit' | 'read',
    instead?: string | null,
  ) => Promise<Result<OpenedSession, OpenProblem>>;
  readonly find: (id: string) => OpenedSession | undefined;
  /** The same, opened again where it rests; null where there is none of this id. */
  readonly findOrWake: (id: string) => Promise<Result<OpenedSession, OpenProblem> | null>;
  /** Gives the window's number among those of the meeting. */
  readonly join: (caller: Caller, session: OpenedSession) => number;
  readonly leave: (caller: Caller, session: OpenedSession) => Promise<Result<null, Sentence>>;
  /**
   * The window is gone. Where its return is expected a session waits for it: a while ('soon'), or longer ('late') where
   * only the connection was lost. After that it rests: saved, closed and unlocked, while what its document was is
   * remembered. A window that comes back wakes it as the same document, to which what the window holds can be added.
   */
  readonly callerGone: (caller: Caller, returns: 'never' | 'soon' | 'late') => void;
  /**
   * Makes a change in a meeting that may be open or not, and waits until it is saved. One that is not open is opened as
   * for a window, with its lock, and closed again, unless a window opens it meanwhile. `change` is not called where it
   * does not open.
   */
  readonly change: <Outcome>(
    path: string,
    change: (held: HeldSession) => Outcome,
  ) => Promise<Result<Outcome, Sentence>>;
  readonly all: () => readonly OpenedSession[];
  /** The sessions that may be ahead of their files. */
  readonly openForEditing: () => readonly OpenedSession[];
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
  const resting = createRestingSessions();
  /** Keys of sessions that were opened for a change and that no window has asked for since. */
  const borrowed = new Set<string>();
  const oneChangeAtATime = createQueue();
  const closing = createSessionClosing(waits, ({ id }) => byId.has(id), forget);

  function forget(session: OpenedSession): void {
    if (session.missing.size > 0) resting.rest(session);
    byId.delete(session.id);
    byKey.delete(session.key);
  }

  const keyOf = async (path: string, access: 'edit' | 'read'): Promise<string> =>
    `${access} ${await realpath(path).catch(() => resolve(path))}`;

  const open: OpenSessions['open'] = async (path, access, instead = null) => {
    const key = await keyOf(path, access);
    borrowed.delete(key);
    const opened = await openOnce(key, path, access, instead);
    // Once more, for a change that began while this waited.
    borrowed.delete(key);
    return opened;
  };

  async function change<Outcome>(
    path: string,
    make: (held: HeldSession) => Outcome,
  ): Promise<Result<Outcome, Sentence>> {
    const key = await keyOf(path, 'edit');
    await closing.whenClosed(key);
    if (!byKey.has(key)) borrowed.add(key);
    const opened = await openOnce(key, path, 'edit');
    if (!opened.ok) return (borrowed.delete(key), opened);
    const session = opened.value;
    const outcome = make(session.held);
    const saved = await session.held.flush();
    if (!saved.ok) return (borrowed.delete(key), saved);
    if (borrowed.delete(key)) await closing.closeIfUnused(session);
    return success(outcome);
  }

  async function openOnce(key: string, path: string, access: 'edit' | 'read', instead: string | null = null) {
    // The one that is being closed still has the lock, and what it writes last must be read.
    await closing.whenClosed(key);
    const opening = byKey.get(key) ?? start(key, path, access, instead);
    byKey.set(key, opening);
    const opened = await opening;
    if (!opened.ok) byKey.delete(key);
    else if (opened.value.members.size === 0) closing.closeAfter(opened.value, waits.forWindow);
    return opened;
  }

  async function start(key: string, path: string, access: 'edit' | 'read', instead: string | null) {
    const rested = resting.of(key);
    const opened = await openSession(path, { access, continues: rested?.document ?? null, instead });
    if (!opened.ok) return opened;
    resting.wake(key);
    const session = createOpenedSession(
      { id: rested?.id ?? randomUUID(), key, missing: rested?.missing ?? new Map() },
      opened.value,
    );
    byId.set(session.id, session);
    return success(session);
  }

  return {
    open,
    // A change must not come into a session that another one is closing.
    change: (path, make) => oneChangeAtATime(() => change(path, make)),
    all: () => [...byId.values()],
    openForEditing: () => [...byId.values()].filter(({ held }) => !held.isReadOnly),
    find: (id) => byId.get(id),
    findOrWake: async (id) => {
      // One that is being closed takes no more windows; whoever comes wakes it afterwards.
      await closing.whenClosed(byId.get(id)?.key ?? '');
      const session = byId.get(id);
      if (session !== undefined) return success(session);
      const rested = resting.find(id);
      return rested === undefined ? null : openOnce(rested.key, rested.path, rested.access);
    },
    join: (caller, session) => {
      closing.stay(session);
      return session.enter(caller);
    },
    leave: async (caller, session) => {
      session.exit(caller, false);
      return closing.closeIfUnused(session);
    },
    callerGone: (caller, returns) => {
      for (const session of byId.values()) {
        // A window that connected anew before the loss was noticed is there as another caller of the same id.
        if (session.members.get(caller.id) !== caller) continue;
        session.exit(caller, returns === 'late');
        void session.held.flush();
        if (session.members.size === 0) closing.closeAfter(session, returns === 'soon' ? waits.forWindow : 0);
      }
    },
    joinedBy: (caller) =>
      [...byId.values()].filter(({ members }) => members.has(caller.id)).map(({ held }) => held.path),
    flushAll: () => firstFailure([...byId.values()], ({ held }) => held.flush()),
    closeAll: () => firstFailure([...byId.values()], closing.close),
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
