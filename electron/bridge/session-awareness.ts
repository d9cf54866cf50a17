import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Sentence } from '../../shared/bridge/contract.ts';
import { untimedAwareness } from '../../shared/bridge/untimed-awareness.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Caller } from './caller.ts';
import { readAwareness } from './read-awareness.ts';

/** Where the windows of a meeting are, as the host knows it. */
export type SessionAwareness = {
  /** Gives a window that joined its number, and tells it where the others are. */
  readonly join: (caller: Caller) => number;
  /** Takes what a member tells of itself, and tells the others. */
  readonly take: (caller: Caller, update: Uint8Array) => Result<null, Sentence>;
  /** The window is a member no more; the others hear that it is gone. */
  readonly leave: (callerId: string) => void;
};

const REFUSED = {
  sentence: 'Where this window is was not told to the others: the message was not one of ours.',
} as const;
const NOT_YOURS = {
  sentence: 'Where this window is was not told to the others: it spoke for another window.',
} as const;

/** `members` are the windows of the session now, by their id. */
export function createSessionAwareness(
  sessionId: string,
  doc: Y.Doc,
  members: ReadonlyMap<string, Caller>,
): SessionAwareness {
  const awareness = untimedAwareness(doc);
  const numbers = new Map<string, number>();
  /** The client id each window speaks for: the first it spoke for, until it leaves. */
  const clients = new Map<string, number>();

  awareness.on('update', (changed: Changed, origin: unknown) => {
    const update = encodeAwarenessUpdate(awareness, [
      ...changed.added,
      ...changed.updated,
      ...changed.removed,
    ]);
    for (const member of members.values())
      if (member.id !== origin) member.send('awareness', { sessionId, update });
  });

  const lowestFree = (): number => {
    const taken = new Set(numbers.values());
    let number = 1;
    while (taken.has(number)) number++;
    return number;
  };
  /** A window that loads a meeting anew speaks for a new client id, so the one it had is free as soon as it left. */
  const speaksForItself = (callerId: string, clientId: number): boolean => {
    const own = clients.get(callerId);
    if (own !== undefined) return own === clientId;
    return clientId !== awareness.clientID && ![...clients.values()].includes(clientId);
  };

  return {
    join: (caller) => {
      const number = numbers.get(caller.id) ?? lowestFree();
      numbers.set(caller.id, number);
      const present = [...awareness.states.keys()].filter((client) => client !== clients.get(caller.id));
      if (present.length > 0)
        caller.send('awareness', { sessionId, update: encodeAwarenessUpdate(awareness, present) });
      return number;
    },
    take: (caller, update) => {
      const read = readAwareness(update);
      if (!read.ok) return failure(REFUSED);
      const { clientId, whereabouts } = read.value;
      const isItself = whereabouts === null || whereabouts.window === numbers.get(caller.id);
      if (!isItself || !speaksForItself(caller.id, clientId)) return failure(NOT_YOURS);
      clients.set(caller.id, clientId);
      applyAwarenessUpdate(awareness, update, caller.id);
      return success(null);
    },
    leave: (callerId) => {
      numbers.delete(callerId);
      const client = clients.get(callerId);
      clients.delete(callerId);
      if (client === undefined) return;
      removeAwarenessStates(awareness, [client], callerId);
      // Nothing is kept of windows that left: every page that loads brings a client id of its own.
      awareness.meta.delete(client);
    },
  };
}

type Changed = {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
};
