/**
 * Run as a process of its own by run-cases.ts: makes the cases of one format, each when it is asked for, so that what it
 * takes to make a file is not charged to its reader. Arguments: format, seed.
 */
import '../../electron/raw-text-loader.mjs';
import { writeFile } from 'node:fs/promises';
import { createRandom, seedOfCase, type Random } from '../seeded-random.ts';
import type { FormatName } from './format-names.ts';

const { fuzzedFormats } = await import('./fuzzed-formats.ts');

const [name = '', seed = ''] = process.argv.slice(2);
const { samples: makeSamples, mutations } = fuzzedFormats[name as FormatName];
const samples = await makeSamples();

/** Bytes of a case; readers refuse larger files by their size alone. */
const LARGEST = 32_000_000;

/** The bytes of a case; the first case of each sample is the sample itself. */
function bytesOf(index: number): Buffer {
  const untouched = samples[index];
  if (untouched !== undefined) return untouched;
  const random = createRandom(seedOfCase(Number(seed), index));
  let bytes = random.pick(samples);
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--)
    bytes = mutated(bytes, random).subarray(0, LARGEST);
  return bytes;
}

/** What one mutation makes of a file; the file itself where it would be longer than a string can be. */
function mutated(bytes: Buffer, random: Random): Buffer {
  try {
    return random.pick(mutations)(bytes, random.pick(samples), random);
  } catch (error) {
    if (error instanceof RangeError) return bytes;
    throw error;
  }
}

process.on('message', ({ index, file }: { index: number; file: string }) => {
  void writeFile(file, bytesOf(index)).then(() => process.send?.({ index }));
});
process.send?.({ index: -1 });
