import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, readReportTime } from '../../../shared/attendance/read-report-time.ts';
import { readTimeSpent } from '../../../shared/attendance/read-time-spent.ts';

describe('lengths of time', () => {
  it('[RA8] in the notation of every language and program', () => {
    const seconds: Readonly<Record<string, number>> = {
      '19m 26s': 1_166,
      '1h 13m 42s': 4_422,
      '2\u00a0h 44\u00a0m': 9_840,
      '59 Min. 0 Sek.': 3_540,
      '1 Std. 5 Min.': 3_900,
      '15 Min.': 900,
      '1 godz. 2 min 3 sek.': 3_723,
      '1 hr 2 min': 3_720,
      '204 mins': 12_240,
      '1 hour and 5 minutes': 3_900,
      '1 ч 5 мин 7 с': 3_907,
      '4 小时 0 分钟 12 秒': 14_412,
      '1小时5分': 3_900,
      '٢ ساعة و ٤ دقيقة': 7_440,
      '1 h, 2 min e 3 s': 3_723,
      '1:13:42': 4_422,
      '0:59': 3_540,
      PT1H13M42S: 4_422,
      '1d 2h': 93_600,
      '128': 7_680,
      '10s': 10,
    };
    for (const [text, expected] of Object.entries(seconds))
      expect([text, readTimeSpent(text)]).toEqual([text, expected]);
    expect(readTimeSpent('90', 1)).toBe(90);
  });

  it('[RA8] what is none gives none', () => {
    for (const text of ['', '-', 'Presenter', '5 people', '12:99', '5m later', 'm', '7.4.2026'])
      expect([text, readTimeSpent(text)]).toEqual([text, null]);
  });
});

describe('times', () => {
  it('[RA9] in every usual notation, on the wall of the report', () => {
    for (const text of [
      '14/11/22, 09:29:07',
      '14/11/2022 à 09:29:07',
      '14.11.22, 09:29:07',
      '14.11.2022 9.29.07',
      '2022-11-14 09:29:07',
      '2022-11-14T09:29:07Z',
      '2022/11/14 上午9:29:07',
      '2022年11月14日 9:29:07',
      '2022. 11. 14. 오전 9:29:07',
      'Nov 14, 2022 09:29:07 AM',
      '14 November 2022 09:29:07',
      '\u200e14/11/2022, 9:29:07 a. m.',
      '١٤/١١/٢٠٢٢ ٠٩:٢٩:٠٧',
    ])
      expect([text, readReportTime(text, 'day-first')]).toEqual([text, '2022-11-14T09:29:07']);
    expect(readReportTime('11/14/22, 12:05:00 AM', 'month-first')).toBe('2022-11-14T00:05:00');
    expect(readReportTime('11/14/2022 12:05:00 PM', 'month-first')).toBe('2022-11-14T12:05:00');
    expect(readReportTime('10:00 PM', 'day-first')).toBe('22:00:00');
    for (const text of [
      '',
      'Weekly',
      '31/02/2022 09:00',
      '14/11/2022',
      '25:00',
      '59 Min. 0 Sek.',
      'x'.repeat(100),
    ])
      expect([text, readReportTime(text, 'day-first')]).toEqual([text, null]);
  });

  it('[RA9] day or month first is told by all times of a report together', () => {
    expect(dateOrderOf(['01/02/2026 09:00', '13/02/2026 09:00'], 'month-first')).toBe('day-first');
    expect(dateOrderOf(['01/02/2026 09:00', '02/13/2026 09:00'], null)).toBe('month-first');
    expect(dateOrderOf(['1/2/2026, 9:00:00 AM'], null)).toBe('month-first');
    expect(dateOrderOf(['1/2/2026, 9:00:00'], null)).toBe('day-first');
    expect(dateOrderOf(['1.2.26, 9:00:00'], 'month-first')).toBe('day-first');
    expect(dateOrderOf(['1/2/2026 9:00:00'], 'month-first')).toBe('month-first');
    expect(dateOrderOf([], null)).toBe('day-first');
  });

  it('[RA9] any moment comes back, however it is written', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const wall = date.toISOString().slice(0, 19);
        const [year = '', month = '', day = ''] = wall.slice(0, 10).split('-');
        const time = wall.slice(11);
        const american = `${date.getUTCHours() % 12 || 12}${time.slice(2)} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`;
        expect(readReportTime(`${day}.${month}.${year.slice(2)}, ${time}`, 'day-first')).toBe(wall);
        expect(readReportTime(`${month}/${day}/${year}, ${american}`, 'month-first')).toBe(wall);
        expect(readReportTime(wall, 'month-first')).toBe(wall);
      }),
    );
  });
});
