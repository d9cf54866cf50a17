import * as Y from 'yjs';
import type { Bridge, SaveState, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { shareWhereabouts, type SeenWindows, type SharedWhereabouts } from './share-whereabouts.ts';

/** Origin of what came from the host; everything else in the document is this window's and is sent. */
export const REMOTE = { name: 'host' } as const;

export type JoinedSession = {
  /** This window's copy of the meeting. Whoever changes it need do nothing else. */
  readonly doc: Y.Doc;
  readonly saveState: () => SaveState;
  readonly tellWhereabouts: SharedWhereabouts['tell'];
  /** Whether everything of this window is with the host. */
  readonly isInStep: () => boolean;
  /** Waits until everything of this window is on the disk. */
  readonly flush: () => Promise<Result<null, Sentence>>;
  /** Saves, and lets go of the session; the document is no longer kept in step. */
  readonly leave: () => Promise<Result<null, Sentence>>;
};

export type SessionListener = {
  readonly onSaveState: (state: SaveState) => void;
  readonly onNotice: (sentence: string) => void;
  /** A person was taken out of the meeting for good. */
  readonly onForgotten: () => void;
  /**
   * The host has not got the session any more, with why; what the document holds is kept in this window only. Told once
   * until it is joined again, which goes on being tried.
   */
  readonly onGone: (problem: Sentence) => void;
  /** It is joined again after `onGone`; the save state is told before. */
  readonly onBack: () => void;
  /** Which windows show this meeting, and where they are. */
  readonly onWindows: (windows: SeenWindows) => void;
};

const NOT_CONNECTED: Sentence = {
  sentence:
    'The connection to Rapporteur is lost, so nothing can be saved. Keep this window open: what you wrote is in it, and is saved when the connection is back.',
};

/** Milliseconds to the next attempt to join; doubled each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;

/**
 * Joins an open meeting and keeps a copy of it in step, both ways. After a lost connection it joins again: each side
 * says by its state vector what it has and gets what it lacks, so no change is lost and none is made twice, however
 * often that happens. Where the windows are travels beside the updates.
 */
export async function joinSession(
  bridge: Bridge,
  sessionId: string,
  listener: SessionListener,
): Promise<Result<JoinedSession, Sentence>> {
  const doc = new Y.Doc();
  let state: 'joining' | 'joined' | 'left' = 'joining';
  let saveState: SaveState = { kind: 'saved', at: null };
  /** Updates sent and not yet acknowledged. */
  let underWay = 0;
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone: Sentence | null = null;
  const whenInStep = new Set<(answer: Result<null, Sentence>) => void>();
  const whereabouts = shareWhereabouts(bridge, sessionId, doc, listener.onWindows);

  async function join(): Promise<Result<null, Sentence>> {
    whereabouts.lost();
    const answer = await bridge.joinSession(sessionId, Y.encodeStateVector(doc));
    if (state === 'left') return success(null);
    if (!answer.ok) return answer;
    Y.applyUpdate(doc, answer.value.update, REMOTE);
    saveState = answer.value.saveState;
    listener.onSaveState(saveState);
    state = 'joined';
    wait = FIRST_WAIT;
    whereabouts.joined(answer.value.window);
    if (gone !== null) listener.onBack();
    gone = null;
    // All that was done while this window was away, and deletions whole: a state vector says nothing of those.
    const lacking = Y.encodeStateAsUpdate(doc, answer.value.stateVector);
    if (lacking.length > EMPTY_UPDATE_LENGTH) send(lacking);
    tellIfInStep();
    return success(null);
  }

  function send(update: Uint8Array): void {
    underWay++;
    const settled = (isTaken: boolean): void => {
      underWay--;
      if (isTaken) tellIfInStep();
      else joinAgain();
    };
    bridge.sendUpdate(sessionId, update).then(
      (answer) => settled(answer.ok),
      () => settled(false),
    );
  }

  function joinAgain(): void {
    if (state === 'left') return;
    state = 'joining';
    clearTimeout(timer);
    timer = setTimeout(() => void rejoin(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  async function rejoin(): Promise<void> {
    clearTimeout(timer);
    if (!isConnected) return;
    const joined = await join().catch(() => null);
    if (joined === null) return joinAgain();
    // A connection lost meanwhile answers with a failure too; it joins again when it is back.
    if (joined.ok || !isConnected) return;
    // Tried on: somebody else may have the file, and may leave it.
    if (gone === null) listener.onGone(joined.error);
    gone = joined.error;
    settleWaiting(joined);
    joinAgain();
  }

  const tellIfInStep = (): void => {
    if (state !== 'joined' || underWay > 0) return;
    settleWaiting(success(null));
  };
  const settleWaiting = (answer: Result<null, Sentence>): void => {
    for (const settle of whenInStep) settle(answer);
    whenInStep.clear();
  };

  let isConnected = true;
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== REMOTE && state === 'joined') send(update);
  };
  doc.on('update', onUpdate);
  const unsubscribe = [
    bridge.on('documentUpdate', (event) => {
      if (event.sessionId === sessionId) Y.applyUpdate(doc, event.update, REMOTE);
    }),
    bridge.on('saveState', (event) => {
      if (event.sessionId !== sessionId) return;
      saveState = event.state;
      listener.onSaveState(saveState);
    }),
    bridge.on('sessionNotice', (event) => {
      if (event.sessionId === sessionId) listener.onNotice(event.sentence);
    }),
    bridge.on('personForgotten', (event) => {
      if (event.sessionId === sessionId) listener.onForgotten();
    }),
    bridge.on('connection', (event) => {
      isConnected = event.isConnected;
      if (state === 'left') return;
      state = 'joining';
      whereabouts.lost();
      if (isConnected) void rejoin();
    }),
  ];
  const end = (): void => {
    state = 'left';
    clearTimeout(timer);
    doc.off('update', onUpdate);
    whereabouts.end();
    for (const stop of unsubscribe) stop();
  };

  const flush = async (): Promise<Result<null, Sentence>> => {
    if (!isConnected) return failure(NOT_CONNECTED);
    // Nobody knows when it comes back, if it does.
    if (gone !== null) return failure(gone);
    if (state !== 'joined' || underWay > 0) {
      const settled = await new Promise<Result<null, Sentence>>((resolve) => whenInStep.add(resolve));
      if (!settled.ok) return settled;
    }
    return bridge.flush(sessionId);
  };

  const joined = await join();
  if (!joined.ok) {
    end();
    return joined;
  }
  return success({
    doc,
    saveState: () => saveState,
    tellWhereabouts: whereabouts.tell,
    isInStep: () => state === 'joined' && underWay === 0,
    flush,
    leave: async () => {
      const flushed = await flush();
      if (!flushed.ok) return flushed;
      end();
      return bridge.leaveSession(sessionId);
    },
  });
}

/** An update of nothing: no structs, no deletions. */
const EMPTY_UPDATE_LENGTH = 2;
