import fc from 'fast-check';

/** How often something is killed, and the moments: KILLS=50 for the whole proof, KILL_SEED for the same moments again. */
export const KILLS = Number(process.env['KILLS'] ?? 10);
export const KILL_SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** Milliseconds of typing before a kill: short ones hit the first save, long ones any later one. */
const MOMENT = fc.noBias(fc.integer({ min: 150, max: 1_600 }));

/** The moments of the kills, in milliseconds after typing has begun. */
export const killMoments = (): readonly number[] => fc.sample(MOMENT, { numRuns: KILLS, seed: KILL_SEED });

/** What a run of kills shows, in one line. */
export const describeLosses = (what: string, losses: readonly number[]): string => {
  const sorted = losses.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  return `${what}: ${losses.length} kills (KILL_SEED=${KILL_SEED}), at most ${worst} ms of typing missing, median ${median} ms`;
};
