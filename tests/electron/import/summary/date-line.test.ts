import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../../electron/import/summary/date-line.ts';
import { readDateIn } from '../../../../electron/import/summary/read-date.ts';
import { dateText } from '../../../../shared/summary/date-text.ts';
import { daySchema } from '../../../../shared/meeting/text.ts';

const read = (text: string) => {
  const line = readDateLine(text, { language: null, separators: [' | '] });
  return line === null ? null : [line.date, line.startTime, line.zone?.timeZone ?? null, line.place];
};

describe('a date line', () => {
  it.each([
    ['2 March 2026 | 11:00 UTC | Online', ['2026-03-02', '11:00', 'UTC', 'Online']],
    ['2 March 2026 – 11:00 UTC – Online', ['2026-03-02', '11:00', 'UTC', 'Online']],
    [
      '2 March 2026 · 11:00 UTC · Palais des Nations, Geneva',
      ['2026-03-02', '11:00', 'UTC', 'Palais des Nations, Geneva'],
    ],
    ['2 March 2026, 11:00 UTC, Online', ['2026-03-02', '11:00', 'UTC', 'Online']],
    ['Monday, 2 March 2026 | 11.00 CET | Geneva', ['2026-03-02', '11:00', 'Europe/Zurich', 'Geneva']],
    ['2 July 2026 | 11:00 CEST | Geneva', ['2026-07-02', '11:00', 'Europe/Zurich', 'Geneva']],
    ['2 March 2026 | 3:30 pm Geneva time | Online', ['2026-03-02', '15:30', 'Europe/Zurich', 'Online']],
    ['2 March 2026 | 12:15 am UTC', ['2026-03-02', '00:15', 'UTC', '']],
    ['March 2nd, 2026 | 11:00 UTC+2', ['2026-03-02', '11:00', 'UTC+2', '']],
    ['2026-03-02 | 11:00 GMT | Online', ['2026-03-02', '11:00', 'Africa/Abidjan', 'Online']],
    ['2. März 2026 | 11:00 Uhr UTC | Online', ['2026-03-02', '11:00', 'UTC', 'Online']],
    ['2 mars 2026 | 11h00 UTC | En ligne', ['2026-03-02', '11:00', 'UTC', 'En ligne']],
    ['2 de marzo de 2026 | 11:00 UTC | En línea', ['2026-03-02', '11:00', 'UTC', 'En línea']],
    ['2 de março de 2026 | 11:00 UTC', ['2026-03-02', '11:00', 'UTC', '']],
    ['2 марта 2026 г. | 11:00 UTC | Онлайн', ['2026-03-02', '11:00', 'UTC', 'Онлайн']],
    ['2 مارس 2026 | 11:00 UTC', ['2026-03-02', '11:00', 'UTC', '']],
    ['٢ مارس ٢٠٢٦', ['2026-03-02', null, null, '']],
    ['2026年3月2日 | 11:00 UTC | 线上', ['2026-03-02', '11:00', 'UTC', '线上']],
    ['2 March 2026 | Online', ['2026-03-02', null, null, 'Online']],
    ['11:00 UTC | Online', [null, '11:00', 'UTC', 'Online']],
    ['31 February 2026', null],
    ['Online', null],
    ['The next meeting will take place on 23 March at 11:00 UTC.', null],
  ])('[RB11] %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('[RB12] says that 02/03/2026 can be read two ways, and 25/03/2026 only one', () => {
    const line = (text: string) => readDateLine(text, { language: null, separators: [' | '] });
    expect(line('02/03/2026 | 11:00 UTC')).toMatchObject({ date: '2026-03-02', isAmbiguous: true });
    expect(line('25/03/2026')).toMatchObject({ date: '2026-03-25', isAmbiguous: false });
    expect(line('03/25/2026')).toMatchObject({ date: '2026-03-25', isAmbiguous: false });
    expect(line('02.02.2026')).toMatchObject({ date: '2026-02-02', isAmbiguous: false });
  });

  it('[RB13] an end time gives the length of the slot', () => {
    expect(
      readDateLine('2 March 2026 | 11:00 - 12:30 UTC | Online', { language: null, separators: [' | '] }),
    ).toMatchObject({
      startTime: '11:00',
      slotMinutes: 90,
      place: 'Online',
      zoneName: 'UTC',
    });
  });

  it('[RB11] a date printed in any language is read back in it', () => {
    for (const language of [
      'en',
      'fr',
      'de',
      'ar',
      'zh-Hans',
      'ja',
      'ko',
      'th',
      'fa',
      'hi',
      'el',
      'he',
      'vi',
      'sw',
      'eu',
      'hu',
      'lv',
    ])
      for (const day of [
        '2026-01-31',
        '2026-02-28',
        '2028-02-29',
        '2026-11-11',
        '2026-12-05',
        '0987-06-05',
        '2828-08-28',
      ])
        expect([language, readDateIn(dateText(daySchema.parse(day), language), language)?.day]).toEqual([
          language,
          day,
        ]);
  });
});
