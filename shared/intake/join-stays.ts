import type { Stay } from './report-stay.ts';

/** Several entries of a report that are one person, on two devices or under two names: from the first to the last. */
export function joinStays(stays: readonly Stay[]): Stay {
  const arrivals = stays.map(({ arrivedAt }) => arrivedAt);
  const departures = stays.map(({ leftAt }) => leftAt);
  const sorted = (times: Stay['arrivedAt'][]) => times.filter((time) => time !== null).toSorted();
  return {
    arrivedAt: sorted(arrivals)[0] ?? null,
    // Who is still there under one entry is still there.
    leftAt: departures.includes(null) ? null : (sorted(departures).at(-1) ?? null),
    remark: null,
  };
}
