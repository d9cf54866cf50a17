import { describe, expect, it } from 'vitest';
import * as commands from '../../../shared/meeting/commands/index.ts';
import { changes } from '../../renderer/store/random-changes.ts';
import { failuresOf } from '../torture-outcome.ts';
import { playManyCopies } from './copies.ts';

describe('copies of a meeting changed at once', () => {
  it('[PM30] end equal and valid, in whatever order, late or twice the changes arrive', () => {
    for (const outcome of playManyCopies(25, 1))
      expect({ fault: outcome.fault, failures: failuresOf(outcome) }).toEqual({
        fault: outcome.fault,
        failures: [],
      });
  }, 120_000);

  it('[PM31] are changed by every command there is', () => {
    // A new command gets a line in tests/renderer/store/random-changes.ts, the one place that lists them.
    expect(Object.keys(commands).filter((name) => !Object.hasOwn(changes, name))).toEqual([]);
  });
});
