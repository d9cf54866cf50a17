import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEvents } from '../../../shared/clock/effective-events.ts';
import { meetingTimings, type MeetingTimings } from '../../../shared/clock/meeting-timings.ts';
import { after, asMoment, instantOf, momentOf, type Moment } from '../../../shared/clock/moment.ts';
import { asDuration } from '../../../shared/clock/duration.ts';
import { timeTaken } from '../../../shared/clock/time-taken.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import {
  MINUTE,
  arbitraryAgenda,
  arbitraryLog,
  arbitraryTakenMeeting,
  at,
  committee,
  eventId,
  shifted,
} from './clock-builders.ts';

/** Any meeting, any log, any time of day: nothing about it need make sense. */
const arbitraryCase: fc.Arbitrary<readonly [Meeting, Moment]> = fc
  .tuple(
    arbitraryAgenda,
    arbitraryLog,
    fc.record({
      slotMinutes: fc.option(fc.integer({ min: 0, max: 200 })),
      startTime: fc.option(fc.constantFrom('00:00', '10:15', '11:00', '23:59')),
      timeZone: fc.constantFrom('UTC', 'Europe/Zurich', 'Mars/Olympus'),
    }),
    fc.integer({ min: 0, max: 24 * 60 * MINUTE }),
  )
  .map(([agenda, events, more, offset]) => [committee(agenda, events, more), asMoment(at('00:00') + offset)]);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Moments of the result so much earlier again. */
function movedBack(timings: MeetingTimings, by: number) {
  const back = (moment: Moment | null) => (moment === null ? null : moment - by);
  return {
    ...timings,
    startedAt: back(timings.startedAt),
    adjournedAt: back(timings.adjournedAt),
    projectedEnd: back(timings.projectedEnd),
    dueEnd: back(timings.dueEnd),
    items: timings.items.map((item) => ({
      ...item,
      begunAt: back(item.begunAt),
      expectedAt: back(item.expectedAt),
    })),
  };
}

describe('the laws of the clock', () => {
  it('[CK17] no timing is ever negative, and what is left never exceeds the plan', () => {
    fc.assert(
      fc.property(arbitraryCase, ([meeting, now]) => {
        const timings = meetingTimings(meeting, now);
        const { elapsed, outsideItems, plannedSoFar, minutesToCut, setBackBy } = timings;
        for (const value of [elapsed, outsideItems, plannedSoFar, minutesToCut, setBackBy])
          expect(value).toBeGreaterThanOrEqual(0);
        for (const item of timings.items) {
          for (const value of [item.elapsed, item.overrun, item.cut, item.remaining ?? 0])
            expect(value).toBeGreaterThanOrEqual(0);
          expect(item.remaining ?? 0).toBeLessThanOrEqual(item.planned ?? 0);
          const isOver = item.overrun > 0;
          expect(isOver && (item.remaining !== 0 || item.stage !== 'over')).toBe(false);
        }
        const goesOn = timings.adjournedAt === null;
        expect(goesOn ? (timings.projectedEnd ?? now) : now).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  it('[CK15] the cuts sum up to what is to be cut, or to all that can be cut', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase, arbitraryTakenMeeting), ([meeting, now]) => {
        const { items, minutesToCut } = meetingTimings(meeting, now);
        const cuttable = items.map((item, index) =>
          meeting.agenda[index]?.isProtected === true ? 0 : Math.floor((item.remaining ?? 0) / MINUTE),
        );
        expect(sum(items.map(({ cut }) => cut))).toBe(Math.min(minutesToCut, sum(cuttable)));
      }),
      { numRuns: 500 },
    );
  });

  it('[CK16] no item is cut that is protected, done, deferred or skipped, nor below what it has taken', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase, arbitraryTakenMeeting), ([meeting, now]) => {
        for (const [index, item] of meetingTimings(meeting, now).items.entries()) {
          const { isProtected, state } = meeting.agenda[index] ?? {};
          const maySuffer = isProtected === false && state === 'scheduled' && item.standing !== 'done';
          const left = (item.planned ?? 0) - item.elapsed;
          expect(item.cut * MINUTE).toBeLessThanOrEqual(maySuffer ? Math.max(left, 0) : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[CK18] log and now moved in time together give the same timings, moved', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: -1e12, max: 1e12 }), ([scheduled, now], by) => {
        const meeting = { ...scheduled, date: null };
        const moved = { ...meeting, clock: shifted(meeting.clock, by) };
        const timings = meetingTimings(moved, after(now, asDuration(by)));
        expect(movedBack(timings, by)).toEqual(meetingTimings(meeting, now));
      }),
    );
  });

  it('[CK18] under a scheduled start, log and now moved in time leave every item’s own timings', () => {
    fc.assert(
      fc.property(arbitraryTakenMeeting, fc.integer({ min: 0, max: 1e9 }), ([meeting, now], by) => {
        const own = (timings: MeetingTimings) =>
          timings.items.map(({ standing, elapsed, remaining, overrun, stage }) => ({
            standing,
            elapsed,
            remaining,
            overrun,
            stage,
          }));
        const moved = { ...meeting, clock: shifted(meeting.clock, by) };
        expect(own(meetingTimings(moved, after(now, asDuration(by))))).toEqual(
          own(meetingTimings(meeting, now)),
        );
      }),
    );
  });

  it('[CK19] a pause put in anywhere adds nothing to any item, and moves the projected end by its length', () => {
    fc.assert(
      fc.property(
        arbitraryTakenMeeting,
        fc.nat(),
        fc.integer({ min: 0, max: 90 * MINUTE }),
        ([meeting, now], choice, length) => {
          const place = choice % (meeting.clock.length + 1);
          const until = meeting.clock.slice(0, place);
          const rest = meeting.clock.slice(place);
          const before = meetingTimings({ ...meeting, clock: until }, at('11:00'));
          fc.pre(before.state === 'running');
          const moment = momentOf(until.at(-1)?.at ?? instantOf(at('11:00')));
          const pause = [
            { kind: 'pause' as const, id: eventId('pause'), at: instantOf(moment) },
            {
              kind: 'resume' as const,
              id: eventId('resume'),
              at: instantOf(after(moment, asDuration(length))),
            },
          ];
          const paused = { ...meeting, date: null, clock: [...until, ...pause, ...shifted(rest, length)] };
          const timings = meetingTimings(paused, after(now, asDuration(length)));
          const without = meetingTimings({ ...meeting, date: null }, now);
          expect({
            elapsed: timings.elapsed,
            plannedSoFar: timings.plannedSoFar,
            items: timings.items.map(({ elapsed, overrun }) => [elapsed, overrun]),
            end: timings.projectedEnd,
          }).toEqual({
            elapsed: without.elapsed,
            plannedSoFar: without.plannedSoFar,
            items: without.items.map(({ elapsed, overrun }) => [elapsed, overrun]),
            end: without.projectedEnd === null ? null : without.projectedEnd + length,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[CK20] as time passes only the current item takes it, and in a pause or after the end nothing does', () => {
    fc.assert(
      fc.property(arbitraryTakenMeeting, fc.integer({ min: 0, max: 1e8 }), ([meeting, now], by) => {
        const before = meetingTimings(meeting, now);
        const later = meetingTimings(meeting, after(now, asDuration(by)));
        const runs = before.state === 'running' ? by : 0;
        expect(later.elapsed).toBe(before.elapsed + runs);
        expect(later.items.map(({ elapsed }) => elapsed)).toEqual(
          before.items.map(({ elapsed, itemId }) => elapsed + (itemId === before.currentItem ? runs : 0)),
        );
      }),
    );
  });

  it('[CK11] what the items have taken and what is no item’s make up the meeting', () => {
    fc.assert(
      fc.property(arbitraryCase, ([meeting, now]) => {
        const { elapsed, outsideItems, items } = meetingTimings(meeting, now);
        expect(outsideItems + sum(items.map((item) => item.elapsed))).toBe(elapsed);
      }),
    );
  });

  it('[CK1] the annex and the clock agree on what each item took', () => {
    fc.assert(
      fc.property(arbitraryCase, ([meeting]) => {
        const last = effectiveEvents(meeting.clock).at(-1)?.moment;
        fc.pre(last !== undefined);
        const taken = timeTaken(meeting.clock);
        for (const { itemId, elapsed } of meetingTimings(meeting, last).items)
          expect(taken.get(itemId) ?? 0).toBe(elapsed);
      }),
    );
  });
});
