/** Time as a session sees it; tests bring their own. */
export type Timers = {
  /** The wall clock, in milliseconds since 1970 UTC. It may be set back: only for what people read. */
  readonly now: () => number;
  /** Milliseconds that only ever grow: for how long something lasted. */
  readonly elapsed: () => number;
  /** Runs something once after so many milliseconds; returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

export const systemTimers: Timers = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds. */
export const pause = (timers: Timers, milliseconds: number): Promise<void> =>
  new Promise((resolve) => void timers.after(milliseconds, resolve));

/** Runs something again and again, so long after the last time ended; returns what calls it off. */
export function every(timers: Timers, milliseconds: number, run: () => Promise<void>): () => void {
  let isStopped = false;
  let cancel = () => {};
  const again = (): void => {
    if (isStopped) return;
    cancel = timers.after(milliseconds, () => void run().then(again, again));
  };
  again();
  return () => {
    isStopped = true;
    cancel();
  };
}
