export type RateLimit = {
  /** Whether one more is within the limit; what is not is counted. */
  readonly allows: () => boolean;
  /** How many were refused since this was last asked. */
  readonly takeRefused: () => number;
};

/** Lets `most` through in any stretch of so many milliseconds; `elapsed` gives milliseconds that only grow. */
export function createRateLimit(most: number, milliseconds: number, elapsed: () => number): RateLimit {
  let times: number[] = [];
  let refused = 0;
  return {
    allows: () => {
      const now = elapsed();
      times = times.filter((time) => now - time < milliseconds);
      if (times.length >= most) return (refused++, false);
      times.push(now);
      return true;
    },
    takeRefused: () => {
      const taken = refused;
      refused = 0;
      return taken;
    },
  };
}
