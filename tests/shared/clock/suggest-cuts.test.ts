import { describe, expect, it } from 'vitest';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import { at, committee, log } from './clock-builders.ts';

type Agenda = Parameters<typeof committee>[0];

/** What to cut and where, at a time, of a meeting that began at 11:00 with item a. */
function cuts(agenda: Agenda, now: string, slotMinutes: number | null = null) {
  const meeting = committee(agenda, log('11:00 start', '11:00 item a'), { slotMinutes });
  const { items, minutesToCut } = meetingTimings(meeting, at(now));
  return [minutesToCut, Object.fromEntries(items.map(({ itemId, cut }) => [itemId, cut]))];
}

describe('minutes to cut', () => {
  const skipped = { plannedMinutes: 30, state: 'skipped' as const };
  const protectedItem = { plannedMinutes: 30, isProtected: true };
  it.each<[string, Agenda, string, number | null, unknown]>([
    ['none on time', { a: 10, b: 20 }, '11:05', null, [0, { a: 0, b: 0 }]],
    ['in proportion to what is left', { a: 10, b: 20, c: 40 }, '11:16', null, [6, { a: 0, b: 2, c: 4 }]],
    ['in whole minutes', { a: 10, b: 10, c: 10, d: 10 }, '11:14', null, [4, { a: 0, b: 2, c: 1, d: 1 }]],
    ['seconds late are not a minute', { a: 10, b: 20 }, '11:10:29', null, [0, { a: 0, b: 0 }]],
    ['half a minute late is one', { a: 10, b: 20 }, '11:10:30', null, [1, { a: 0, b: 1 }]],
    [
      'nothing from a protected item',
      { a: 10, b: protectedItem, c: 5 },
      '11:18',
      null,
      [8, { a: 0, b: 0, c: 5 }],
    ],
    ['nothing from a skipped item', { a: 10, b: skipped, c: 50 }, '11:30', 60, [20, { a: 0, b: 0, c: 20 }]],
    ['the current one keeps what it took', { a: 10, b: 10 }, '11:06', 10, [10, { a: 3, b: 7 }]],
    ['all that can be cut', { a: 10, b: 20 }, '11:59', null, [49, { a: 0, b: 20 }]],
    [
      'an item without planned time has nothing to give',
      { a: 10, b: null, c: 9 },
      '11:13',
      null,
      [3, { a: 0, b: 0, c: 3 }],
    ],
  ])('[CK15] [CK16] %s', (_case, agenda, now, slot, expected) => {
    expect(cuts(agenda, now, slot)).toEqual(expected);
  });
});
