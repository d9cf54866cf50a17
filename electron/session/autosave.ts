import { asMoment, instantOf } from '../../shared/clock/moment.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { createObservable, type Observable } from './observable.ts';
import { describeSaveFailure, type SaveFailure, type SaveState } from './save-state.ts';
import type { Timers } from './timers.ts';

/** Milliseconds: a save begins so long after the last change, and at the latest so long after the first. */
export const SAVE_AFTER_LAST = 250;
export const SAVE_AFTER_FIRST = 1_000;
/** Milliseconds between attempts that fail: doubled each time from the first, never above the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;

/** Writes the present state; calls `taken` at the moment that state is taken from the document. */
export type WriteState = (taken: () => void) => Promise<Result<void, SaveFailure>>;

export type Autosave = {
  readonly state: Observable<SaveState>;
  /** Something changed. */
  readonly changed: () => void;
  /** Saves what has changed so far without waiting, and tells how it went. */
  readonly saveNow: () => Promise<Result<void, SaveFailure>>;
  readonly stop: () => void;
};

/** Decides when to save; never two writes at once, and the latest state always wins. */
export function createAutosave(timers: Timers, write: WriteState, savedAt: number): Autosave {
  const state = createObservable<SaveState>({ kind: 'saved', at: instantOf(asMoment(savedAt)) });
  let changes = 0;
  let savedChanges = 0;
  let failures = 0;
  let failingSince = 0;
  let running: Promise<Result<void, SaveFailure>> | null = null;
  let isDue = false;
  let isStopped = false;
  const waiting = new Map<'last' | 'first' | 'retry', () => void>();

  const cancelAll = (): void => {
    for (const cancel of waiting.values()) cancel();
    waiting.clear();
  };
  const begin = (): void => {
    if (running !== null) isDue = true;
    else if (!isStopped) void run();
  };
  const schedule = (): void => {
    waiting.get('last')?.();
    waiting.set('last', timers.after(SAVE_AFTER_LAST, begin));
    if (!waiting.has('first')) waiting.set('first', timers.after(SAVE_AFTER_FIRST, begin));
  };

  const run = (): Promise<Result<void, SaveFailure>> => {
    cancelAll();
    isDue = false;
    if (failures === 0) state.set({ kind: 'saving' });
    running = attempt().finally(() => {
      running = null;
      if (isDue && !isStopped && failures === 0 && changes !== savedChanges) void run();
    });
    return running;
  };

  const attempt = async (): Promise<Result<void, SaveFailure>> => {
    let taken = savedChanges;
    const outcome = await write(() => (taken = changes)).catch((error: unknown) =>
      failure<SaveFailure>({
        kind: 'couldNotSave',
        reason: `something unforeseen happened (${String(error)})`,
        safetyCopy: null,
      }),
    );
    if (outcome.ok) {
      failures = 0;
      savedChanges = taken;
      if (changes === savedChanges) {
        // What changed while the save was being prepared is saved with it.
        cancelAll();
        state.set({ kind: 'saved', at: instantOf(asMoment(timers.now())) });
      } else {
        state.set({ kind: 'unsaved' });
        // Changes made while saves failed set no timer of their own.
        if (waiting.size === 0 && !isStopped) schedule();
      }
    } else {
      if (failures === 0) failingSince = timers.now();
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 10));
      failures++;
      cancelAll();
      if (!isStopped) waiting.set('retry', timers.after(pause, begin));
      state.set(failing(outcome.error, failingSince, timers.now() + pause));
    }
    return outcome;
  };

  return {
    state,
    changed: () => {
      changes++;
      if (failures > 0 || isStopped) return;
      if (running === null) state.set({ kind: 'unsaved' });
      schedule();
    },
    saveNow: async () => {
      const target = changes;
      for (;;) {
        const isNewerUnderWay = running !== null && changes > target;
        if (savedChanges >= target && (running === null || isNewerUnderWay)) return success(undefined);
        // A save under way may have begun before the last change; whether it was enough shows afterwards.
        if (running !== null) await running;
        else {
          const outcome = await run();
          if (!outcome.ok) return outcome;
        }
      }
    },
    stop: () => {
      isStopped = true;
      cancelAll();
    },
  };
}

const failing = (failed: SaveFailure, since: number, nextTryAt: number): SaveState => ({
  kind: 'failing',
  sentence: describeSaveFailure(failed),
  since: instantOf(asMoment(since)),
  nextTryAt: instantOf(asMoment(nextTryAt)),
});
