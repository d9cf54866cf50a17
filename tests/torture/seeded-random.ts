/** Numbers that look random and are the same for one seed. */
export type Random = {
  /** From 0 up to, and without, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, and without, `end`; 0 where `end` is 0. */
  readonly below: (end: number) => number;
  readonly pick: <Member>(members: readonly Member[]) => Member;
  readonly chance: (probability: number) => boolean;
};

/** The generator mulberry32; two seeds next to each other give series that have nothing to do with one another. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (members) => {
      const picked = members[below(members.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
    chance: (probability) => next() < probability,
  };
}

/** A seed of its own for each case of a run, so that one case can be repeated without those before it. */
export const seedOfCase = (seed: number, index: number): number => (Math.imul(seed, 1_000_003) + index) >>> 0;
