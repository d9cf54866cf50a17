import type { Caller } from './caller.ts';
import type { HeldSession } from './held-session.ts';
import { createSessionAwareness, type SessionAwareness } from './session-awareness.ts';

/** A session with the windows that have joined it. */
export type OpenedSession = {
  readonly id: string;
  /** The file and the way of access: what makes two windows share a session. */
  readonly key: string;
  readonly held: HeldSession;
  readonly members: ReadonlyMap<string, Caller>;
  /** Windows whose connection was lost, and when: they may hold changes that belong to this very document. */
  readonly missing: ReadonlyMap<string, number>;
  /** Takes a window in; gives its number among the windows of the meeting. */
  readonly enter: (caller: Caller) => number;
  /** Lets a window go; `isMissed` where only its connection was lost. */
  readonly exit: (caller: Caller, isMissed: boolean) => void;
  readonly takeAwareness: SessionAwareness['take'];
};

/** Ties a session to its windows: every one is told what happens to it, a change not the window that made it. */
export function createOpenedSession(
  { id, key, missing: missed }: Pick<OpenedSession, 'id' | 'key' | 'missing'>,
  held: HeldSession,
): OpenedSession {
  const members = new Map<string, Caller>();
  const missing = new Map(missed);
  const awareness = createSessionAwareness(id, held.doc, members);

  const tellAll: Caller['send'] = (event, payload) => {
    for (const member of members.values()) member.send(event, payload);
  };
  held.doc.on('update', (update: Uint8Array, origin: unknown) => {
    for (const member of members.values())
      if (member !== origin) member.send('documentUpdate', { sessionId: id, update });
  });
  held.onSaveState((state) => tellAll('saveState', { sessionId: id, state }));
  held.onNotice((sentence) => tellAll('sessionNotice', { sessionId: id, sentence }));

  return {
    id,
    key,
    held,
    members,
    missing,
    enter: (caller) => {
      missing.delete(caller.id);
      members.set(caller.id, caller);
      return awareness.join(caller);
    },
    exit: (caller, isMissed) => {
      members.delete(caller.id);
      if (isMissed) missing.set(caller.id, performance.now());
      awareness.leave(caller.id);
    },
    takeAwareness: awareness.take,
  };
}
