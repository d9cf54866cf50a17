import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctEvent } from '../../../shared/clock/correct-event.ts';
import { effectiveEvents } from '../../../shared/clock/effective-events.ts';
import { asMoment } from '../../../shared/clock/moment.ts';
import type { ClockEvent } from '../../../shared/meeting/clock-event.ts';
import {
  arbitraryLog,
  arbitraryTakenMeeting,
  at,
  eventId,
  log,
  MINUTE,
  recordingAt,
  timeOf,
} from './clock-builders.ts';

const MEETING = [
  '11:00 start',
  '11:00 item a',
  '11:10 item b',
  '11:15 pause',
  '11:20 resume',
  '11:30 item c',
  '11:40 adjourn',
];

/** The times of all events after a correction at 12:00, or why there is none. */
function corrected(lines: readonly string[], id: string, time: string, carriesNeighbours = false) {
  const events = log(...lines);
  const result = correctEvent(events, eventId(id), at(time), { ...recordingAt('12:00'), carriesNeighbours });
  return result.ok ? times([...events, ...result.value]) : result.error;
}

const times = (events: readonly ClockEvent[]) =>
  effectiveEvents(events)
    .map((event) => `${timeOf(event.moment)} ${event.kind}`)
    .join(', ');

describe('telling times afterwards', () => {
  it.each([
    [
      'an item',
      'e2',
      '11:08',
      '11:00 start, 11:00 item, 11:08 item, 11:15 pause, 11:20 resume, 11:30 item, 11:40 adjourn',
    ],
    [
      'an item, up to its neighbour',
      'e2',
      '11:15',
      '11:00 start, 11:00 item, 11:15 item, 11:15 pause, 11:20 resume, 11:30 item, 11:40 adjourn',
    ],
    [
      'a pause',
      'e3',
      '11:12:30',
      '11:00 start, 11:00 item, 11:10 item, 11:12:30 pause, 11:20 resume, 11:30 item, 11:40 adjourn',
    ],
    [
      'a resume',
      'e4',
      '11:25',
      '11:00 start, 11:00 item, 11:10 item, 11:15 pause, 11:25 resume, 11:30 item, 11:40 adjourn',
    ],
    [
      'the adjournment',
      'e6',
      '11:58',
      '11:00 start, 11:00 item, 11:10 item, 11:15 pause, 11:20 resume, 11:30 item, 11:58 adjourn',
    ],
  ])('[CK27] %s gets the time told', (_what, id, time, expected) => {
    expect(corrected(MEETING, id, time)).toBe(expected);
  });

  it('[CK30] the first item, begun with the start, moves with it', () => {
    expect(corrected(MEETING, 'e0', '10:57')).toMatch(/^10:57 start, 10:57 item, 11:10 item/);
    expect(corrected(MEETING, 'e0', '11:04')).toMatch(/^11:04 start, 11:04 item, 11:10 item/);
    // Once told apart, or begun by a key of its own, it does not.
    expect(corrected(MEETING, 'e1', '11:02')).toMatch(/^11:00 start, 11:02 item/);
    expect(corrected([...MEETING, '11:50 e1 was 11:02'], 'e0', '10:57')).toMatch(/^10:57 start, 11:02 item/);
    expect(corrected(['11:00 start', '11:03 item a'], 'e0', '10:57')).toBe('10:57 start, 11:03 item');
    const toldTogether = ['11:00 start', '11:03 item a', '11:04 e1 was 11:00'];
    expect(corrected(toldTogether, 'e0', '10:57')).toBe('10:57 start, 11:00 item');
  });

  it.each([
    ['before the start', 'e2', '10:59', { kind: 'beforeStart', start: at('11:00'), earliest: at('11:00') }],
    ['before the start, over others', 'e5', '10:59', { kind: 'beforeStart', earliest: at('11:20') }],
    [
      'to the start, over others',
      'e5',
      '11:00',
      { kind: 'pastNeighbour', stands: 'before', neighbour: { id: 'e4' } },
    ],
    [
      'before the event it followed',
      'e5',
      '11:18',
      { kind: 'pastNeighbour', stands: 'before', neighbour: { id: 'e4' } },
    ],
    [
      'after the event that followed it',
      'e2',
      '11:16',
      { kind: 'pastNeighbour', stands: 'after', neighbour: { id: 'e3' } },
    ],
    [
      'the start after what followed it',
      'e0',
      '11:11',
      { kind: 'pastNeighbour', stands: 'after', neighbour: { id: 'e2' } },
    ],
    ['to a time still to come', 'e6', '12:01', { kind: 'inFuture', now: at('12:00') }],
  ])('[CK28] an event cannot be moved %s', (_where, id, time, expected) => {
    expect(corrected(MEETING, id, time)).toMatchObject({ ...expected, told: at(time) });
  });

  it('[CK28] nor can one that is not there, or a correction', () => {
    expect(corrected(MEETING, 'e99', '11:20')).toEqual({ kind: 'eventGone' });
    expect(corrected([...MEETING, '11:50 e1 was 11:02'], 'e7', '11:20')).toEqual({ kind: 'eventGone' });
  });

  it.each([Number.NaN, Infinity, -Infinity, 8.64e15, Date.UTC(10_000, 0), -62_167_219_200_001])(
    '[CK28] nor to %s, which no file can write',
    (told) => {
      const result = correctEvent(log(...MEETING), eventId('e2'), asMoment(told), {
        ...recordingAt('12:00'),
        carriesNeighbours: true,
      });
      expect(result).toEqual({ ok: false, error: { kind: 'notATime' } });
    },
  );

  it('[CK29] told to, it carries along those in its way', () => {
    expect(corrected(MEETING, 'e5', '11:12', true)).toBe(
      '11:00 start, 11:00 item, 11:10 item, 11:12 pause, 11:12 resume, 11:12 item, 11:40 adjourn',
    );
    expect(corrected(MEETING, 'e2', '11:25', true)).toBe(
      '11:00 start, 11:00 item, 11:25 item, 11:25 pause, 11:25 resume, 11:30 item, 11:40 adjourn',
    );
    expect(corrected(MEETING, 'e1', '10:55', true)).toMatch(/^10:55 start, 10:55 item, 11:10 item/);
  });

  it('[CK27] an event recorded while the clock was wrong can be put right, and with it all that came after', () => {
    const lines = ['11:00 start', '11:00 item a', '13:10 item b', '11:20 item c'];
    expect(corrected(lines, 'e2', '11:10')).toBe('11:00 start, 11:00 item, 11:10 item, 11:20 item');
  });

  it('[CK27] the time it has needs no correction', () => {
    const result = correctEvent(log(...MEETING), eventId('e2'), at('11:10'), recordingAt('12:00'));
    expect(result).toEqual({ ok: true, value: [] });
  });

  it('[CK27] an accepted time is the event’s exactly, the order stays, and nothing else moves', () => {
    fc.assert(
      fc.property(
        arbitraryTakenMeeting,
        fc.nat(),
        fc.integer({ min: -20 * MINUTE, max: 20 * MINUTE }),
        ([{ clock }, now], choice, by) => {
          const before = effectiveEvents(clock);
          const event = before[choice % before.length];
          fc.pre(event !== undefined);
          const toldMoment = asMoment(event.moment + by);
          const recording = { now, newId: recordingAt('11:00', 'told').newId };
          const result = correctEvent(clock, event.id, toldMoment, recording);
          if (!result.ok) return;
          const moved = new Set(
            result.value.map((one) => (one.kind === 'correction' ? one.eventId : one.id)),
          );
          expect(effectiveEvents([...clock, ...result.value]).map(({ id, moment }) => [id, moment])).toEqual(
            before.map(({ id, moment }) => [id, id === event.id || moved.has(id) ? toldMoment : moment]),
          );
          expect(moved.size).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[CK29] carrying along, any time up to now is taken, whatever the log, and the order stays', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.nat(), fc.nat({ max: 300 }), (clock, choice, minutes) => {
        const before = effectiveEvents(clock);
        const event = before[choice % Math.max(before.length, 1)];
        fc.pre(event !== undefined);
        const moment = asMoment(at('09:30') + minutes * MINUTE);
        const correcting = { ...recordingAt('15:00', 'told'), carriesNeighbours: true };
        const result = correctEvent(clock, event.id, moment, correcting);
        if (!result.ok) throw new Error(result.error.kind);
        const after = effectiveEvents([...clock, ...result.value]);
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        expect(after.find(({ id }) => id === event.id)?.moment).toBe(moment);
      }),
      { numRuns: 300 },
    );
  });
});
