import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/meeting/text.ts';
import {
  dayInZone,
  describeWallTimeFailure,
  readWallTime,
  wallTimeText,
} from '../../../shared/meeting/wall-time.ts';

const around = (instant: string, timeZone = 'UTC') => ({ timeZone, around: Date.parse(instant) });
const read = (typed: string, context: ReturnType<typeof around>): string => {
  const result = readWallTime(typed, context);
  return result.ok ? result.value : result.error.kind;
};

describe('times on the wall', () => {
  it.each([
    ['11:05', '11:05'],
    ['1105', '11:05'],
    ['905', '09:05'],
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['9h', '09:00'],
    [' 11 : 05 ', '11:05'],
    ['2:15 pm', '14:15'],
    ['2pm', '14:00'],
    ['12 a.m.', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['１１：０５', '11:05'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('[AT10] "%s" is %s', (typed, expected) => {
    const result = readWallTime(typed, around('2026-03-02T11:00:00Z'));
    expect(result.ok && wallTimeText(result.value, 'UTC')).toBe(expected);
  });

  it.each(['', '24:00', '11:60', 'noon', '13 pm', '0 am', '-1', '11:5', '1:2:3', '11:05 UTC', '12345', '⁇'])(
    '[AT10] "%s" is refused with a sentence',
    (typed) => {
      const result = readWallTime(typed, around('2026-03-02T11:00:00Z'));
      expect(result.ok).toBe(false);
      expect(!result.ok && describeWallTimeFailure(result.error)).toMatch(
        /Nothing was changed; write it as in 11:05\.$/,
      );
    },
  );

  it.each([
    ['11:05', 'Europe/Zurich', '2026-03-02T10:05:00.000Z'],
    ['11:05', 'Asia/Kolkata', '2026-03-02T05:35:00.000Z'],
    ['11:05', 'America/New_York', '2026-03-02T16:05:00.000Z'],
    ['11:05', 'Mars/Olympus', '2026-03-02T11:05:00.000Z'],
  ])('[AT10] %s in %s is %s', (typed, zone, expected) => {
    expect(read(typed, around('2026-03-02T11:00:00Z', zone))).toBe(expected);
  });

  it('[AT10] a meeting over midnight keeps its times', () => {
    const night = around('2026-03-02T22:00:00Z');
    expect(read('00:30', night)).toBe('2026-03-03T00:30:00.000Z');
    expect(read('21:55', night)).toBe('2026-03-02T21:55:00.000Z');
    expect(read('23:50', around('2026-03-03T00:10:00Z'))).toBe('2026-03-02T23:50:00.000Z');
  });

  it('[AT10] a time the clocks skip is refused, one they repeat is the first', () => {
    expect(read('02:30', around('2026-03-29T01:00:00Z', 'Europe/Zurich'))).toBe('skippedTime');
    expect(read('02:30', around('2026-10-25T01:00:00Z', 'Europe/Zurich'))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('[AT10] what is shown is read back to the same minute', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kathmandu');
    const minutes = fc.integer({ min: -5 * 60, max: 12 * 60 });
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const start = Date.parse('2026-06-02T11:00:00Z');
        const instant = new Date(start + minute * 60_000).toISOString() as Instant;
        expect(read(wallTimeText(instant, timeZone), { timeZone, around: start })).toBe(instant);
      }),
    );
  });

  it("[AT10] the day is the zone's", () => {
    expect(dayInZone(Date.parse('2026-03-02T23:30:00Z'), 'Europe/Zurich')).toBe('2026-03-03');
    expect(dayInZone(Date.parse('2026-03-02T23:30:00Z'), 'Mars/Olympus')).toBe('2026-03-02');
  });
});
