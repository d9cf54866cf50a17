import { describe, expect, it } from 'vitest';
import { durationText } from '../../../shared/clock/duration-text.ts';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { at, committee, log, MINUTE, timeOf } from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };

/** Each item: standing, elapsed, remaining, overrun, stage, expected beginning. */
const items = (meeting: Meeting, now: string) =>
  meetingTimings(meeting, at(now)).items.map((item) =>
    [
      item.itemId,
      item.standing,
      durationText(item.elapsed),
      item.remaining === null ? 'unplanned' : durationText(item.remaining),
      durationText(item.overrun),
      item.stage,
      timeOf(item.expectedAt) ?? '-',
    ].join(' '),
  );

describe('the timings of an item', () => {
  it('[CK9] an item has elapsed, planned, remaining and overrun time, and an expected beginning', () => {
    const meeting = committee({ ...AGENDA, d: null }, log('11:00 start', '11:00 item a', '11:13 item b'));
    expect(items(meeting, '11:29:30')).toEqual([
      'a done 13:00 0:00 3:00 over -',
      'b current 16:30 3:30 0:00 closing -',
      'c upcoming 0:00 30:00 0:00 within 11:33',
      'd upcoming 0:00 unplanned 0:00 within 12:03',
    ]);
  });

  it.each([
    ['11:00', 'within'],
    ['11:07:59', 'within'],
    ['11:08', 'closing'],
    ['11:09:59', 'closing'],
    ['11:10', 'over'],
    ['11:25', 'over'],
  ])('[CK9] ten minutes planned from 11:00 are, at %s, %s', (now, stage) => {
    expect(meetingTimings(committee(AGENDA, log('11:00 item a')), at(now)).items[0]?.stage).toBe(stage);
  });

  it('[CK9] no time planned is never over, no minutes planned are at once', () => {
    const stages = (planned: number | null, now: string) =>
      meetingTimings(committee({ a: planned }, log('11:00 item a')), at(now)).items[0]?.stage;
    expect([stages(null, '11:50'), stages(0, '11:00'), stages(0, '11:00:01')]).toEqual([
      'within',
      'within',
      'over',
    ]);
  });

  it('[CK10] an item left for the next is done; one left for an item taken before waits to be taken up again', () => {
    const lines = ['11:00 start', '11:00 item a', '11:10 item b', '11:12 item c', '11:13 item b'];
    expect(items(committee(AGENDA, log(...lines)), '11:14')).toEqual([
      'a done 10:00 0:00 0:00 over -',
      'b current 3:00 17:00 0:00 within -',
      'c upcoming 1:00 29:00 0:00 within 11:31',
    ]);
  });

  it('[CK10] an item taken out of turn is done when the one passed over is taken', () => {
    const lines = ['11:00 item a', '11:10 item c', '11:40 item b'];
    expect(items(committee(AGENDA, log(...lines)), '11:41')).toEqual([
      'a done 10:00 0:00 0:00 over -',
      'b current 1:00 19:00 0:00 within -',
      'c done 30:00 0:00 0:00 over -',
    ]);
  });

  it('[CK10] deferred and skipped items take no more time, also while current', () => {
    const agenda = {
      a: { plannedMinutes: 10, state: 'deferred' as const },
      b: { plannedMinutes: 20, state: 'skipped' as const },
      c: 30,
    };
    const meeting = committee(agenda, log('11:00 item a'));
    expect(items(meeting, '11:02')).toEqual([
      'a current 2:00 0:00 0:00 within -',
      'b skipped 0:00 0:00 0:00 within -',
      'c upcoming 0:00 30:00 0:00 within 11:02',
    ]);
    expect(meetingTimings(meeting, at('11:02'))).toMatchObject({
      projectedEnd: at('11:32'),
      behind: -28 * MINUTE,
    });
  });

  it('[CK9] an item began when it was first taken up', () => {
    const meeting = committee(AGENDA, log('11:00 item a', '11:05 item b', '11:06 item a'));
    expect(meetingTimings(meeting, at('11:10')).items.map(({ begunAt }) => timeOf(begunAt))).toEqual([
      '11:00',
      '11:05',
      null,
    ]);
  });
});
