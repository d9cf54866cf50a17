import { describe, expect, it } from 'vitest';
import { failuresOf } from '../torture-outcome.ts';
import { FORMAT_NAMES } from './format-names.ts';
import { fuzzFormat } from './watch-cases.ts';

/** `npm run torture` reads ten thousand of each. */
const CASES = 150;
const SEED = 20_261_128;

describe.concurrent('a reader given damaged and hostile files', () => {
  it.for(FORMAT_NAMES)(
    '[PM20] %s: no hang, no crash, little memory, every refusal a sentence, no file changed',
    { timeout: 300_000 },
    async (name) => {
      expect(failuresOf(await fuzzFormat(name, CASES, SEED))).toEqual([]);
    },
  );
});
