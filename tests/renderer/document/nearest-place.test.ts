import { describe, expect, it } from 'vitest';
import { nearestPlace } from '../../../renderer/features/document/nearest-place.ts';
import type { PagePlace } from '../../../shared/bridge/contract.ts';

const place = (top: number, height: number): PagePlace => ({
  place: { kind: 'meeting', field: 'date' },
  top,
  left: 80,
  width: 400,
  height,
});
const upper = place(100, 20);
const lower = place(125, 40);
const places = [upper, lower];

describe('nearestPlace', () => {
  it.each([
    ['within one', 200, 110, upper],
    ['at its bullet', 65, 140, lower],
    ['between two, nearer to the upper', 200, 121, upper],
    ['between two, nearer to the lower', 200, 124, lower],
    ['just below the last', 200, 170, lower],
    ['in the margin', 20, 110, null],
    ['in an empty part', 200, 300, null],
  ])('[WI86] means what lies there: %s', (_where, x, y, expected) => {
    expect(nearestPlace(places, x, y)).toBe(expected);
  });

  it('[WI86] means nothing on a page with nothing to go to', () => {
    expect(nearestPlace([], 200, 110)).toBeNull();
  });
});
