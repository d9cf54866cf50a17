import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../shared/series/next-number.ts';
import { LARGEST_ROMAN, readRoman, romanOf } from '../../../shared/series/roman-number.ts';
import type { Day } from '../../../shared/meeting/text.ts';

const day = (text: string) => text as Day;
const after = (number: string, date: string | null = null) =>
  nextNumber({ number, date: null }, { date: date === null ? null : day(date) });

describe('the number of the next meeting', () => {
  it.each([
    ['XIV', 'XV'],
    ['xiv', 'xv'],
    ['I', 'II'],
    ['MMMCMXCVIII', 'MMMCMXCIX'],
    ['14', '15'],
    ['09', '10'],
    ['99', '100'],
    ['099', '100'],
    ['14th', '15th'],
    ['1st', '2nd'],
    ['2nd', '3rd'],
    ['10th', '11th'],
    ['20th', '21st'],
    ['110th', '111th'],
    ['14TH', '15TH'],
    ['14.', '15.'],
    ['1er', '2e'],
    ['14e', '15e'],
    ['14ème', '15ème'],
    ['14º', '15º'],
    ['Fourth', 'Fifth'],
    ['fourth', 'fifth'],
    ['FOURTH', 'FIFTH'],
    ['No. 7', 'No. 8'],
    ['#7', '#8'],
    ['MAG-14', 'MAG-15'],
    ['MAG XIV', 'MAG XV'],
    ['3/2026', '4/2026'],
    ['2026-3', '2026-4'],
    ['2026/09', '2026/10'],
    ['3 (2026)', '4 (2026)'],
    ['XIV/2026', 'XV/2026'],
    ['2026', '2027'],
  ])('[NX1] %s is followed by %s', (number, next) => {
    expect(after(number)).toBe(next);
  });

  it.each([
    '',
    'IIII',
    'MMMCMXCIX',
    'twentieth',
    '3.14',
    '2026/27',
    '2/3/2026',
    '14a',
    '14 bis 2',
    'Spring',
    '١٤',
    'Xiv',
    'I or II',
    'ⅩⅣ',
  ])('[NX2] "%s" is not counted on: what counts is not certain', (number) => {
    expect(after(number)).toBeNull();
  });

  it('[NX1] every Roman number below 3,999 is followed by the next, in its own case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_ROMAN - 1 }), fc.boolean(), (number, isSmall) => {
        const write = (value: number) => (isSmall ? romanOf(value).toLowerCase() : romanOf(value));
        expect(readRoman(romanOf(number))).toBe(number);
        expect(after(write(number))).toBe(write(number + 1));
      }),
    );
  });

  it('[NX1] every whole number is followed by the next, with whatever words before it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.constantFrom('', 'No. ', 'Meeting '),
        (number, words) => {
          expect(after(`${words}${number}`)).toBe(`${words}${number + 1n}`);
        },
      ),
    );
  });

  it('[NX2] any text is followed by another text or by none, never by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(after(text)).not.toBe(text);
      }),
    );
  });

  it('[NX3] beside a year the count begins anew in a later year', () => {
    expect(after('9/2026', '2027-01-12')).toBe('1/2027');
    expect(after('2026-09', '2027-01-12')).toBe('2027-01');
    expect(after('9/2026', '2026-12-12')).toBe('10/2026');
  });

  it('[NX3] unless it went on when the year changed last', () => {
    const last = { number: '46/2026', date: day('2026-12-01') };
    const before = { number: '45/2025', date: day('2025-12-01') };
    expect(nextNumber(last, { date: day('2027-01-12'), before })).toBe('47/2027');
    expect(nextNumber(last, { date: day('2027-01-12'), before: { ...before, number: '45/2026' } })).toBe(
      '1/2027',
    );
  });

  it('[NX3] Roman numerals are counted through, and a year that is not the calendar’s stays', () => {
    expect(after('XIV/2026', '2027-01-12')).toBe('XV/2027');
    const last = { number: '3/2026', date: day('2027-02-01') };
    expect(nextNumber(last, { date: day('2027-03-01') })).toBe('4/2026');
  });
});
