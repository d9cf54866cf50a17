import { describe, expect, it } from 'vitest';
import { durationText } from '../../../shared/clock/duration-text.ts';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import { instantOf, momentOf } from '../../../shared/clock/moment.ts';
import { scheduledStart } from '../../../shared/clock/schedule.ts';
import { timeOfDayText } from '../../../shared/clock/time-of-day-text.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import { at, committee, eventId, itemId, log, timeOf } from './clock-builders.ts';

const instant = (text: string) => momentOf(text as Instant);

describe('the schedule', () => {
  it.each([
    ['2026-03-02', '11:00', 'UTC', '2026-03-02T11:00:00.000Z'],
    ['2026-03-02', '11:00', 'Europe/Zurich', '2026-03-02T10:00:00.000Z'],
    ['2026-07-02', '11:00', 'Europe/Zurich', '2026-07-02T09:00:00.000Z'],
    ['2026-03-02', '09:00', 'Asia/Kolkata', '2026-03-02T03:30:00.000Z'],
    // Left out by the change to summer time: an hour later. Repeated by the change back: the first of the two.
    ['2026-03-29', '02:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Zurich', '2026-10-25T00:30:00.000Z'],
    // A zone that skipped a whole day.
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T20:00:00.000Z'],
  ])('[CK14] %s at %s in %s is %s', (date, startTime, timeZone, expected) => {
    const start = scheduledStart(committee({}, [], { date, startTime, timeZone }));
    expect(start === null ? null : instantOf(start)).toBe(expected);
  });

  it.each([{ date: null }, { startTime: null }, { timeZone: 'Mars/Olympus' }])(
    '[CK14] there is no scheduled start with %j, and the meeting is counted from its true start',
    (missing) => {
      const meeting = committee({ a: 10, b: 20 }, log('11:07 start', '11:07 item a'), missing);
      expect(scheduledStart(meeting)).toBeNull();
      const { behind, dueEnd } = meetingTimings(meeting, at('11:10'));
      expect([behind, timeOf(dueEnd)]).toEqual([0, '11:37']);
    },
  );

  it('[CK14] a meeting held on another day than its date is counted from its true start', () => {
    const example = committee({ a: 10, b: 20 }, log('11:07 start', '11:07 item a'), { date: '2025-11-24' });
    expect(meetingTimings(example, at('11:10'))).toMatchObject({ behind: 0, minutesToCut: 0 });
    const unopened = committee({ a: 10 }, [], { date: '2025-11-24' });
    expect(meetingTimings(unopened, at('11:10'))).toMatchObject({ behind: 0, projectedEnd: at('11:20') });
  });

  it('[CK14] before its day a meeting is expected to end on it', () => {
    const meeting = committee({ a: 10 }, [], { date: '2026-06-01' });
    const { projectedEnd } = meetingTimings(meeting, at('11:00'));
    expect(projectedEnd === null ? null : instantOf(projectedEnd)).toBe('2026-06-01T11:10:00.000Z');
  });

  it.each([
    // 01:30 CET, clocks go from 02:00 to 03:00; and 02:30 CEST, from 03:00 back to 02:00.
    {
      change: 'to summer time',
      date: '2026-03-29',
      startTime: '01:30',
      begun: '2026-03-29T00:30:00Z',
      end: '03:30 CEST',
    },
    {
      change: 'to winter time',
      date: '2026-10-25',
      startTime: '01:30',
      begun: '2026-10-24T23:30:00Z',
      end: '02:30 CEST',
    },
    {
      change: 'past the change',
      date: '2026-10-25',
      startTime: '02:30',
      begun: '2026-10-25T00:30:00Z',
      end: '02:30 CET',
    },
  ])('[CK14] an hour’s meeting over the change $change takes an hour', ({ date, startTime, begun, end }) => {
    const item = { kind: 'item' as const, id: eventId('e0'), at: begun as Instant, itemId: itemId('a') };
    const meeting = committee({ a: 60 }, [item], { date, startTime, timeZone: 'Europe/Zurich' });
    const { projectedEnd, behind, items } = meetingTimings(meeting, instant(begun.replace(':30:', ':45:')));
    expect(projectedEnd === null ? null : timeOfDayText(projectedEnd, 'Europe/Zurich', 'en')).toBe(end);
    expect([behind, ...items.map(({ elapsed }) => durationText(elapsed))]).toEqual([0, '15:00']);
  });
});
