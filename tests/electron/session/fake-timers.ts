import type { Timers } from '../../../electron/session/timers.ts';

const settlePromises = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** Timers a test turns by hand. `advance` runs what becomes due, in order, and lets promises settle in between. */
export function createFakeTimers(start = Date.parse('2026-03-02T11:00:00Z'), settle = settlePromises) {
  let time = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const timers: Timers & { advance: (milliseconds: number) => Promise<void> } = {
    now: () => start + time,
    elapsed: () => time,
    after: (milliseconds, run) => {
      const entry = { at: time + milliseconds, run };
      waiting.push(entry);
      return () => (waiting = waiting.filter((other) => other !== entry));
    },
    advance: async (milliseconds) => {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        waiting = waiting.filter((other) => other !== next);
        time = Math.max(time, next.at);
        next.run();
        await settle();
      }
      time = end;
    },
  };
  return timers;
}
