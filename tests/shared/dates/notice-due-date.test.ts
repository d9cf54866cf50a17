import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/meeting/text.ts';
import { noticeDueDate } from '../../../shared/dates/notice-due-date.ts';

// Monday 2 March 2026, the day of the reference meeting.
const MONDAY = '2026-03-02' as Day;
const noticed = (text: string, day = MONDAY, language = 'en') => {
  const found = noticeDueDate(text, day, language);
  return found === null ? null : [found.day, text.slice(found.from, found.to)];
};

const TABLE: [text: string, day: string, words: string][] = [
  ['Members send comments by 8 March', '2026-03-08', '8 March'],
  ['Register until 20 March 2026.', '2026-03-20', '20 March 2026'],
  ['Submit before the 1st of April', '2026-04-01', '1st of April'],
  ['Submit by March 8th, 2027', '2027-03-08', 'March 8th, 2027'],
  ['Submit by Mar 8', '2026-03-08', 'Mar 8'],
  ['Submit by 8 Mar. at noon', '2026-03-08', '8 Mar.'],
  ['Reply by 2026-04-30 please', '2026-04-30', '2026-04-30'],
  ['Reply by 30.4.2026', '2026-04-30', '30.4.2026'],
  ['Reply tomorrow', '2026-03-03', 'tomorrow'],
  ['Reply by the day after tomorrow', '2026-03-04', 'day after tomorrow'],
  ['Send it today', '2026-03-02', 'today'],
  ['Reply by Friday', '2026-03-06', 'Friday'],
  ['Reply by this Friday', '2026-03-06', 'this Friday'],
  ['Reply by next Friday', '2026-03-13', 'next Friday'],
  ['Reply by Monday', '2026-03-09', 'Monday'],
  ['Reply within two weeks', '2026-03-16', 'within two weeks'],
  ['Reply in 10 days', '2026-03-12', 'in 10 days'],
  ['Reply within a month', '2026-04-02', 'within a month'],
  ['Done by the end of the week', '2026-03-06', 'end of the week'],
  ['Done by the end of next week', '2026-03-13', 'end of next week'],
  ['Done by end of March', '2026-03-31', 'end of March'],
  ['Done by end of February', '2027-02-28', 'end of February'],
  ['Done by end of this month', '2026-03-31', 'end of this month'],
  ['The week of 4-8 May is Geneva Cyber week', '2026-05-08', '4-8 May'],
  ['By 10 January', '2027-01-10', '10 January'],
  ['The meeting on 24 March asks for papers by 20 March', '2026-03-20', '20 March'],
  ['The next meeting will take place on 23 March at 11:00 UTC.', '2026-03-23', '23 March'],
];

describe('a due date noticed in an action', () => {
  it.each(TABLE)('[ED20] "%s" speaks of %s', (text, day, words) => {
    expect(noticed(text)).toEqual([day, words]);
  });

  it.each([
    'Take up the May proposal',
    'It may 5 times be asked',
    'Version 2.3.20261',
    'Call +41 22 2026-03-0812',
    'By 31 April',
    'In room 8 marching',
    'last Friday',
    'every Monday',
    '',
  ])('[ED21] "%s" speaks of no day', (text) => {
    expect(noticed(text)).toBeNull();
  });

  it('[ED22] knows the months of the meeting’s language', () => {
    expect(noticed('Répondre avant le 8 mars', MONDAY, 'fr')).toEqual(['2026-03-08', '8 mars']);
    expect(noticed('Bis zum 8. März antworten', MONDAY, 'de')).toEqual(['2026-03-08', '8. März']);
    expect(noticed('Responder antes del 8 de marzo', MONDAY, 'es')).toEqual(['2026-03-08', '8 de marzo']);
    expect(noticed('Ответить до 8 марта', MONDAY, 'ru')).toEqual(['2026-03-08', '8 марта']);
  });

  it('[ED23] reads any text without failing, and what it finds lies in the text and the calendar', () => {
    const words = fc.constantFrom(
      'by',
      '31',
      'March',
      'next',
      'friday',
      '2026',
      '-',
      '02',
      'in',
      'two',
      'weeks',
      '😀',
      'end of',
      'ß',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const found = noticeDueDate(text, MONDAY, 'en');
          if (found === null) return;
          expect(found.from).toBeLessThan(found.to);
          expect(found.to).toBeLessThanOrEqual(text.length);
          expect(new Date(`${found.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.day);
        },
      ),
    );
  });
});
