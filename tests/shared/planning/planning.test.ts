import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDuration } from '../../../shared/clock/duration.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { asMoment } from '../../../shared/clock/index.ts';
import { plannedAndActual } from '../../../shared/planning/planned-and-actual.ts';
import { seriesPlanning } from '../../../shared/planning/series-planning.ts';
import { suggestMinutes } from '../../../shared/planning/suggest-minutes.ts';
import { makeMeeting } from '../../builders.ts';

const START = Date.parse('2026-03-02T11:00:00Z');
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const MINUTE = 60_000;

type Item = { title: string; planned?: number | null; taken?: number | null; state?: 'deferred' | 'skipped' };

/** A meeting whose items took these minutes, one after the other. */
function held(date: string, items: readonly Item[], isAdjourned = true): Meeting {
  let passed = 0;
  const clock: object[] = [{ kind: 'start', id: 'start', at: at(0) }];
  for (const [index, { taken }] of items.entries()) {
    if (taken === null || taken === undefined) continue;
    clock.push({ kind: 'item', id: `c${index}`, at: at(passed), itemId: `i${index}` });
    passed += taken;
  }
  if (isAdjourned) clock.push({ kind: 'adjourn', id: 'end', at: at(passed) });
  return makeMeeting({
    date,
    agenda: items.map(({ title, planned = null, state = 'scheduled' }, index) => ({
      id: `i${index}`,
      title,
      plannedMinutes: planned,
      state,
    })),
    clock: clock as never,
  });
}

describe('planned against actual', () => {
  it('[PL1] each item has its plan, what it took, the difference and what became of it', () => {
    const { items, planned, actual } = plannedAndActual(
      held('2026-03-02', [
        { title: 'Welcome', planned: 5, taken: 9 },
        { title: 'Unplanned', taken: 3 },
        { title: 'Later', planned: 10, taken: null, state: 'deferred' },
        { title: 'Never', planned: 10, taken: null, state: 'skipped' },
        { title: 'Short', planned: 20, taken: 12 },
        { title: 'Left over', planned: 5, taken: null },
      ]),
    );
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'held',
      'held',
      'deferred',
      'skipped',
      'held',
      'notHeld',
    ]);
    expect(items.map(({ difference }) => (difference === null ? null : difference / MINUTE))).toEqual([
      4,
      null,
      null,
      null,
      -8,
      null,
    ]);
    expect([planned, actual / MINUTE]).toEqual([50, 24]);
  });

  it('[PL1] an item that runs grows with the moment, and is not judged yet', () => {
    const running = held('2026-03-02', [{ title: 'Now', planned: 5, taken: 0 }], false);
    const [item] = plannedAndActual(running, asMoment(START + 7 * MINUTE)).items;
    expect(item).toMatchObject({ outcome: 'running', actual: 7 * MINUTE });
    expect(seriesPlanning([running]).items[0]).toMatchObject({ listed: 1, held: 0, judged: 0 });
  });

  it('[PL2] items of a series are matched by title without case, accents and signs, in the order of the latest', () => {
    const { meetings, items } = seriesPlanning([
      held('2026-01-05', [
        { title: 'UPDATES', planned: 10, taken: 12 },
        { title: 'Élections', planned: 5, taken: 4 },
      ]),
      held('2026-03-02', [
        { title: 'Elections', planned: 5, taken: 10 },
        { title: 'Updates:', planned: 15, taken: 20 },
      ]),
      held('2026-02-02', [{ title: 'updates', planned: 10, taken: 16 }]),
      makeMeeting({ agenda: [{ id: 'i', title: 'Updates' }] }),
    ]);
    expect(meetings).toBe(3);
    expect(items.map(({ title, held: times }) => [title, times])).toEqual([
      ['Elections', 2],
      ['Updates:', 3],
    ]);
    const [elections, updates] = items;
    expect(updates).toMatchObject({
      planned: 15,
      overruns: 3,
      judged: 3,
      alwaysOverruns: true,
      suggested: 20,
    });
    expect([updates?.mean, updates?.median, updates?.longest].map((time) => (time ?? 0) / MINUTE)).toEqual([
      16, 16, 20,
    ]);
    expect(elections).toMatchObject({ overruns: 1, judged: 2, alwaysOverruns: false });
  });

  it('[PL2] seconds beyond the plan are no overrun, and one meeting is no habit', () => {
    const once = seriesPlanning([held('2026-01-05', [{ title: 'A', planned: 10, taken: 10.4 }])]);
    expect(once.items[0]).toMatchObject({ overruns: 0, alwaysOverruns: false, suggested: null });
    const over = seriesPlanning([held('2026-01-05', [{ title: 'A', planned: 10, taken: 14 }])]);
    expect(over.items[0]).toMatchObject({ overruns: 1, alwaysOverruns: false });
  });

  it('[PL3] enough for three meetings of four, rounded up to five, with the reason', () => {
    const of = (...minutes: number[]) => suggestMinutes(minutes.map((each) => asDuration(each * MINUTE)));
    expect(of(9, 11, 12, 60)).toEqual({
      minutes: 15,
      reason: 'It took 12 min or less in 3 of 4 (9, 11, 12, 60 min), rounded up to 5.',
    });
    expect(of(1, 2).minutes).toBe(5);
    expect(of(10, 10).minutes).toBe(10);
    expect(of(12).minutes).toBeNull();
    expect(of().reason).toBe('It was never timed.');
  });

  it('[PL3] whatever the times, it is a multiple of five that three of four keep to, and one wild meeting does not move it past the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 20 }), (minutes) => {
        const suggested = suggestMinutes(minutes.map((each) => asDuration(each * MINUTE))).minutes ?? 0;
        expect(suggested % 5).toBe(0);
        expect(suggested).toBeGreaterThanOrEqual(5);
        expect(minutes.filter((each) => each <= suggested).length).toBeGreaterThanOrEqual(
          0.75 * minutes.length,
        );
        if (minutes.length < 4) return;
        const wild = [...minutes.toSorted((one, other) => one - other).slice(0, -1), 100_000];
        expect(suggestMinutes(wild.map((each) => asDuration(each * MINUTE))).minutes).toBe(suggested);
      }),
    );
  });
});
