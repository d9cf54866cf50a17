import type { Random } from '../seeded-random.ts';

/** Changes a file; `other` is a second file of the same format. */
export type Mutation = (bytes: Buffer, other: Buffer, random: Random) => Buffer;

const rangeOf = (bytes: Buffer, random: Random): [start: number, end: number] => {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random.below(random.pick([4, 64, 1_024, 65_536])))];
};
const without = (bytes: Buffer, start: number, end: number): Buffer =>
  Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
const withInserted = (bytes: Buffer, at: number, inserted: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);

/** What a bad cable, a bad disk or a bad download does to any file. */
export const byteMutations: readonly Mutation[] = [
  (bytes, _other, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0 && flipped.length > 0; count--) {
      const at = random.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  (bytes, _other, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, _other, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, _other, random) => without(bytes, ...rangeOf(bytes, random)),
  (bytes, _other, random) =>
    withInserted(bytes, random.below(bytes.length), bytes.subarray(...rangeOf(bytes, random))),
  (bytes, other, random) =>
    Buffer.concat([
      bytes.subarray(0, random.below(bytes.length)),
      other.subarray(random.below(other.length)),
    ]),
  (bytes, _other, random) => {
    const changed = Buffer.from(bytes);
    return changed.fill(random.pick([0, 0x20, 0xff]), ...rangeOf(changed, random));
  },
  (bytes, _other, random) => {
    const noise = Buffer.from(Array.from({ length: 1 + random.below(64) }, () => random.below(256)));
    return withInserted(bytes, random.below(bytes.length), noise);
  },
  (bytes, other) => Buffer.concat([bytes, other]),
  (bytes, _other, random) => {
    const piece = bytes.subarray(...rangeOf(bytes, random));
    const times = Math.ceil(random.pick([10_000, 100_000]) / Math.max(1, piece.length));
    return withInserted(bytes, random.below(bytes.length), Buffer.concat(Array(times).fill(piece)));
  },
];
