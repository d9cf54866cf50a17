import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDuration } from '../../../shared/clock/duration.ts';
import { countdownText, durationText, minutesText } from '../../../shared/clock/duration-text.ts';
import { momentOf } from '../../../shared/clock/moment.ts';
import { timeInBothZonesText, timeOfDayText } from '../../../shared/clock/time-of-day-text.ts';
import type { Instant } from '../../../shared/meeting/text.ts';

const seconds = (count: number) => asDuration(count * 1_000);
const instant = (text: string) => momentOf(text as Instant);
const secondsIn = (text: string): number => {
  const total = text
    .replace('-', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return text.startsWith('-') ? -total : total;
};

describe('durations as text', () => {
  it.each([
    [0, '0:00', '0:00'],
    [0.4, '0:00', '0:01'],
    [-0.4, '0:00', '0:00'],
    [9, '0:09', '0:09'],
    [59.999, '0:59', '1:00'],
    [60, '1:00', '1:00'],
    [727, '12:07', '12:07'],
    [3599.5, '59:59', '1:00:00'],
    [3909, '1:05:09', '1:05:09'],
    [-42, '-0:42', '-0:42'],
    [-42.6, '-0:42', '-0:42'],
    [-3909, '-1:05:09', '-1:05:09'],
    [90_061, '25:01:01', '25:01:01'],
  ])('[CK34] %d seconds have passed: %s; are left: %s', (count, passed, left) => {
    expect([durationText(seconds(count)), countdownText(seconds(count))]).toEqual([passed, left]);
  });

  it('[CK34] what has passed and what is left add up to the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 1e8 }), (minutes, elapsed) => {
        const planned = minutes * 60_000;
        const passed = secondsIn(durationText(asDuration(elapsed)));
        const left = secondsIn(countdownText(asDuration(planned - elapsed)));
        expect(passed + left).toBe(minutes * 60);
      }),
    );
  });

  it.each([
    [29, '0 min'],
    [30, '1 min'],
    [725, '12 min'],
    [-725, '12 min'],
    [3_570, '1 h 00 min'],
    [5_460, '1 h 31 min'],
  ])('[CK34] people call %d seconds %s', (count, text) => {
    expect(minutesText(seconds(count))).toBe(text);
  });
});

describe('times of day as text', () => {
  it.each([
    ['2026-03-02T12:34:56Z', 'UTC', 'en', '12:34 UTC'],
    ['2026-03-02T12:34:00Z', 'Europe/Zurich', 'en', '13:34 CET'],
    ['2026-07-02T12:34:00Z', 'Europe/Zurich', 'en', '14:34 CEST'],
    ['2026-07-02T22:00:00Z', 'Europe/Zurich', 'en', '00:00 CEST'],
    ['2026-07-02T12:34:00Z', 'America/New_York', 'en', '08:34 GMT-4'],
    ['2026-07-02T12:34:00Z', 'America/New_York', 'en-US', '08:34 EDT'],
    ['2026-07-02T12:34:00Z', 'Asia/Kolkata', 'fr', '18:04 UTC+5:30'],
    ['2026-07-02T12:34:00Z', 'UTC', 'ar', '12:34 UTC'],
    ['2026-07-02T12:34:00Z', 'Mars/Olympus', 'en', '12:34 UTC'],
    ['2026-07-02T12:34:00Z', 'UTC', 'notalanguage', '12:34 UTC'],
    // The hour that comes twice is told apart by the zone's name.
    ['2026-10-25T00:30:00Z', 'Europe/Zurich', 'en', '02:30 CEST'],
    ['2026-10-25T01:30:00Z', 'Europe/Zurich', 'en', '02:30 CET'],
  ])('[CK35] %s in %s (%s) is %s', (moment, zone, language, text) => {
    expect(timeOfDayText(instant(moment), zone, language)).toBe(text);
  });

  it('[CK35] seconds on request', () => {
    expect(timeOfDayText(instant('2026-03-02T12:34:56.999Z'), 'UTC', 'en', 'second')).toBe('12:34:56 UTC');
  });

  it.each([
    ['2026-07-02T12:34:00Z', 'UTC', 'Europe/Zurich', '12:34 UTC (14:34 CEST)'],
    ['2026-07-02T12:34:00Z', 'UTC', 'UTC', '12:34 UTC'],
    ['2026-01-02T12:34:00Z', 'UTC', 'Europe/London', '12:34 UTC'],
    ['2026-07-02T12:34:00Z', 'Europe/Zurich', 'Europe/Paris', '14:34 CEST'],
    ['2026-07-06T23:30:00Z', 'UTC', 'Europe/Zurich', '23:30 UTC (Tue 01:30 CEST)'],
    ['2026-07-02T12:34:00Z', 'UTC', 'Mars/Olympus', '12:34 UTC'],
    ['2026-07-02T12:34:00Z', 'Mars/Olympus', 'Europe/Zurich', '12:34 UTC (14:34 CEST)'],
  ])('[CK35] %s of a meeting in %s, read in %s', (moment, meeting, reader, text) => {
    expect(timeInBothZonesText(instant(moment), { meeting, reader }, 'en')).toBe(text);
  });
});
