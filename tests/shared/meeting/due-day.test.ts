import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDueDayFailure, distanceText, readDueDay } from '../../../shared/meeting/due-day.ts';
import type { Day } from '../../../shared/meeting/text.ts';

/** A Monday. */
const from = '2026-03-02' as Day;
const read = (typed: string) => {
  const result = readDueDay(typed, from);
  return result.ok ? result.value : result.error.kind;
};

describe('a due date in words', () => {
  it.each([
    ['2026-03-08', '2026-03-08'],
    ['8 March', '2026-03-08'],
    ['by 8 March', '2026-03-08'],
    ['8th of March', '2026-03-08'],
    ['March 8', '2026-03-08'],
    ['Mar 8, 2027', '2027-03-08'],
    ['8 mar. 2027', '2027-03-08'],
    ['1 March', '2027-03-01'],
    ['2 March', '2026-03-02'],
    ['29 February', '2028-02-29'],
    ['8.3.', '2026-03-08'],
    ['8/3/2026', '2026-03-08'],
    ['8.3.27', '2027-03-08'],
    ['today', '2026-03-02'],
    ['Tomorrow', '2026-03-03'],
    ['Friday', '2026-03-06'],
    ['next fri', '2026-03-06'],
    ['monday', '2026-03-09'],
    ['wednesday', '2026-03-04'],
    ['in 2 weeks', '2026-03-16'],
    ['in a month', '2026-04-02'],
    ['in 10 days', '2026-03-12'],
    ['next week', '2026-03-09'],
    ['end of month', '2026-03-31'],
    ['sept 1', '2026-09-01'],
    ['', null],
  ])('[AC4] "%s" is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    'soon',
    '31 February',
    '8',
    'marble 8',
    '2026-13-01',
    'in 99999 weeks',
    'in 9999 years',
    'wedday',
    '0 March',
  ])('[AC4] "%s" is refused with a sentence', (typed) => {
    const result = readDueDay(typed, from);
    expect(result.ok).toBe(false);
    expect(!result.ok && describeDueDayFailure(result.error)).toMatch(
      /is not a day\. Nothing was changed; write/,
    );
  });

  it('[AC4] any text is read or refused, and any day is read back', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (text, date) => {
          readDueDay(text, from);
          const day = date.toISOString().slice(0, 10);
          expect(read(day)).toBe(day);
        },
      ),
    );
  });

  it('[AC5] how far away a day is, in words', () => {
    const words = ['2026-03-02', '2026-03-03', '2026-03-08', '2026-03-01', '2026-02-20'].map((day) =>
      distanceText(day as Day, from),
    );
    expect(words).toEqual(['today', 'tomorrow', 'in 6 days', '1 day late', '10 days late']);
  });
});
