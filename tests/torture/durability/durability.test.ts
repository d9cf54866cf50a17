import { describe, expect, it } from 'vitest';
import { failuresOf } from '../torture-outcome.ts';
import {
  cutPowerInASave,
  cutPowerWhileTyping,
  failEveryDisk,
  meddleWithFiles,
  type Extent,
} from './durability.ts';

/** A short run of what `npm run torture` does for long; the same cases each time. */
const SHORT: Extent = { seed: 1, typing: 840, torn: 1, everyByte: 499, everyCall: 37, meddling: 25 };

describe('a session of typing', () => {
  it('[PM1] survives the power going at any moment, whatever of the unflushed is left', async () => {
    for (const outcome of await cutPowerWhileTyping(SHORT)) {
      expect({ fault: outcome.fault, failures: failuresOf(outcome) }).toEqual({
        fault: outcome.fault,
        failures: [],
      });
      expect(outcome.runs).toBeGreaterThan(100);
    }
  }, 120_000);

  it('[PM2] survives the power going within a save, at bytes of it', async () => {
    for (const outcome of await cutPowerInASave(SHORT)) {
      expect({ fault: outcome.fault, failures: failuresOf(outcome) }).toEqual({
        fault: outcome.fault,
        failures: [],
      });
      expect(outcome.runs).toBeGreaterThan(100);
    }
  }, 120_000);

  it('[PM3] survives a disk that fails in any way at any call, and says so', async () => {
    for (const outcome of await failEveryDisk(SHORT))
      expect({ fault: outcome.fault, failures: failuresOf(outcome) }).toEqual({
        fault: outcome.fault,
        failures: [],
      });
  }, 120_000);

  it('[PM4] loses no word to other programs, second instances, crashes or a clock set back', async () => {
    for (const outcome of await meddleWithFiles(SHORT))
      expect({ fault: outcome.fault, failures: failuresOf(outcome) }).toEqual({
        fault: outcome.fault,
        failures: [],
      });
  }, 120_000);
});
