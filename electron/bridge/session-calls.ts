import * as Y from 'yjs';
import type { Handlers, SessionInfo } from '../../shared/bridge/contract.ts';
import { isFinalDocument } from '../../shared/meeting/commands/version-commands.ts';
import { failure, success } from '../../shared/result.ts';
import { fileStem } from '../library/file-stem.ts';
import { CallRefused } from './call-refused.ts';
import type { Caller } from './caller.ts';
import type { OpenSessions } from './open-sessions.ts';
import type { OpenedSession } from './opened-session.ts';

type SessionCalls = Pick<
  Handlers<Caller>,
  'joinSession' | 'sendUpdate' | 'sendAwareness' | 'flush' | 'leaveSession'
>;

export const NOT_OPEN = {
  sentence: 'This meeting is no longer open here. What was saved is in its file; open it again.',
} as const;
const FORGOTTEN = {
  sentence:
    'Rapporteur closed this meeting while this window was away, and cannot join the two any more. What was saved is in the file; what you wrote since is in this window only. Save a copy elsewhere, then load this window again and open the meeting.',
} as const;
export const NOT_JOINED = {
  sentence: 'This window is not connected to its meeting; it connects again.',
} as const;
const KEPT_IN_WINDOW =
  'What you wrote is kept in this window, so leave it open; it connects again as soon as it can.';
const READ_ONLY = { sentence: 'This meeting is open to read only, so the change was not taken.' } as const;

const WRITTEN_MEANWHILE = 'Another window wrote in it while it was being made final.';
const OPEN_AGAIN =
  'Another window wrote in this meeting while it was being made final, so it is open again, with what was written. The final version is kept as it was; look the meeting over and make it final once more.';

/** Keeping the window's copy of a meeting and the host's the same. */
export const sessionCalls = (sessions: OpenSessions): SessionCalls => ({
  joinSession: async (caller, sessionId, stateVector) => {
    const found = await sessions.findOrWake(sessionId);
    if (found === null) {
      const held = refusingBrokenBytes('joinSession', () => Y.decodeStateVector(stateVector));
      return failure(held.size > 0 ? FORGOTTEN : NOT_OPEN);
    }
    if (!found.ok) return failure({ sentence: `${found.error.sentence} ${KEPT_IN_WINDOW}` });
    const session = found.value;
    const { doc } = session.held;
    const update = refusingBrokenBytes('joinSession', () => Y.encodeStateAsUpdate(doc, stateVector));
    const window = sessions.join(caller, session);
    return success({
      update,
      stateVector: Y.encodeStateVector(doc),
      saveState: session.held.saveState(),
      window,
    });
  },
  sendUpdate: async (caller, sessionId, update) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    if (!session.members.has(caller.id)) return failure(NOT_JOINED);
    if (session.held.isReadOnly) return failure(READ_ONLY);
    // Read whole before it touches the document: an update that breaks off in its middle must change nothing.
    refusingBrokenBytes('sendUpdate', () => Y.decodeUpdate(update));
    takeUpdate(session, update, caller);
    return success(null);
  },
  sendAwareness: async (caller, sessionId, update) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    return session.members.has(caller.id) ? session.takeAwareness(caller, update) : failure(NOT_JOINED);
  },
  flush: async (_caller, sessionId) => {
    const session = sessions.find(sessionId);
    return session === undefined ? failure(NOT_OPEN) : session.held.flush();
  },
  leaveSession: async (caller, sessionId) => {
    const session = sessions.find(sessionId);
    return session === undefined ? success(null) : sessions.leave(caller, session);
  },
});

/**
 * A window that knows a meeting is final sends nothing. What arrives all the same was typed before it knew: it is taken,
 * since no word may be lost, and the meeting is no longer what was made final, so it is open again.
 */
function takeUpdate({ id, held, members }: OpenedSession, update: Uint8Array, caller: Caller): void {
  const wasFinal = isFinalDocument(held.doc);
  let isChanged = false;
  const notice = (): void => void (isChanged = true);
  held.doc.on('update', notice);
  Y.applyUpdate(held.doc, update, members.get(caller.id));
  held.doc.off('update', notice);
  if (!wasFinal || !isChanged || !held.reopen(WRITTEN_MEANWHILE).ok) return;
  for (const member of members.values())
    member.send('sessionNotice', { sessionId: id, sentence: OPEN_AGAIN });
}

function refusingBrokenBytes<Value>(call: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new CallRefused(`${call} was refused: its bytes are not of a Yjs document.`);
  }
}

/** A session as its window knows it. */
export const sessionInfo = ({ id, held }: OpenedSession): SessionInfo => ({
  sessionId: id,
  path: held.path,
  fileName: fileStem(held.path),
  isReadOnly: held.isReadOnly,
  notices: held.notices(),
});
