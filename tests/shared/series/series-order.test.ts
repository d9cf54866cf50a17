import { describe, expect, it } from 'vitest';
import { groupSeries } from '../../../shared/series/series-order.ts';
import { makeMeeting } from '../../builders.ts';

const series = (...meetings: Parameters<typeof makeMeeting>[0][]) =>
  groupSeries(
    meetings.map((fields) => makeMeeting(fields)),
    (meeting) => meeting,
  ).map(({ body, meetings: all }) => [body, all.map(({ number }) => number)]);

describe('meetings of a folder as series', () => {
  it('[NX8] are those of one body however it is cased, oldest first; without a body they are in none', () => {
    expect(
      series(
        { body: 'IGF MAG', number: 'XV', date: '2026-03-23' },
        { body: 'Board', number: '7', date: '2026-03-02' },
        { body: 'igf mag', number: 'XIV', date: '2026-03-02' },
        { body: ' ', number: '1' },
      ),
    ).toEqual([
      ['IGF MAG', ['XIV', 'XV']],
      ['Board', ['7']],
    ]);
  });

  it('[NX8] one without a day is to come; on one day time and then number decide', () => {
    expect(
      series(
        { number: '12', date: null },
        { number: '11', date: '2026-03-02', startTime: '14:00' },
        { number: '10', date: '2026-03-02', startTime: '09:00' },
        { number: '9', date: '2026-03-02', startTime: '09:00' },
      ),
    ).toEqual([['Board', ['9', '10', '11', '12']]]);
  });
});
