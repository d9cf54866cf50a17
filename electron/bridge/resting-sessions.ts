import * as Y from 'yjs';
import type { OpenedSession } from './opened-session.ts';

/** What is remembered of a session that was closed while windows were missing. */
export type RestingSession = Pick<OpenedSession, 'id' | 'key' | 'missing'> & {
  readonly path: string;
  readonly access: 'edit' | 'read';
  /** Its document as a Yjs update. */
  readonly document: Uint8Array;
};

type ClosedSession = Pick<OpenedSession, 'id' | 'key' | 'missing'> & {
  readonly held: Pick<OpenedSession['held'], 'path' | 'isReadOnly' | 'doc'>;
};

export type RestingSessions = {
  /** Remembers a session that was closed. */
  readonly rest: (session: ClosedSession) => void;
  readonly of: (key: string) => RestingSession | undefined;
  readonly find: (id: string) => RestingSession | undefined;
  /** It is open again. */
  readonly wake: (key: string) => void;
};

/** What a crashed tab leaves behind must not fill the memory of a host that runs for weeks. */
export type RestingLimits = { readonly sessions: number; readonly bytes: number };
export const RESTING_LIMITS: RestingLimits = { sessions: 20, bytes: 64 * 1024 * 1024 };

/** Remembers sessions within these limits: the oldest are forgotten first, the last one is kept however large it is. */
export function createRestingSessions(limits: RestingLimits = RESTING_LIMITS): RestingSessions {
  /** The oldest first. */
  const byKey = new Map<string, RestingSession>();

  const isTooMuch = (): boolean =>
    byKey.size > limits.sessions ||
    [...byKey.values()].reduce((sum, { document }) => sum + document.length, 0) > limits.bytes;
  const forgetOldest = (): void => {
    for (const key of byKey.keys()) {
      if (byKey.size === 1 || !isTooMuch()) return;
      byKey.delete(key);
    }
  };

  return {
    rest: ({ id, key, missing, held: { path, isReadOnly, doc } }) => {
      byKey.delete(key);
      const document = Y.encodeStateAsUpdate(doc);
      byKey.set(key, { id, key, missing, path, access: isReadOnly ? 'read' : 'edit', document });
      forgetOldest();
    },
    of: (key) => byKey.get(key),
    find: (id) => [...byKey.values()].find((session) => session.id === id),
    wake: (key) => void byKey.delete(key),
  };
}
