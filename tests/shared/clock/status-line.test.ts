import { describe, expect, it } from 'vitest';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import { statusLine } from '../../../shared/clock/status-line.ts';
import { at, committee, log } from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };
const READER = { timeZone: 'Europe/Zurich', language: 'en' };

type More = Parameters<typeof committee>[2];
const line = (
  lines: readonly string[],
  now: string,
  agenda: Parameters<typeof committee>[0] = AGENDA,
  more: More = {},
) => {
  const meeting = committee(agenda, log(...lines), more);
  return statusLine(meeting, meetingTimings(meeting, at(now)), READER);
};

describe('the status line', () => {
  const BEGUN = ['11:00 start', '11:00 item a'];
  const extra = { plannedMinutes: null, isListed: false, title: 'Flood in the basement' };
  it.each<[string, string, string]>([
    ['before the start', line([], '10:30'), 'Meeting not started; expected end 12:00 UTC (13:00 CET)'],
    [
      'late before the start',
      line([], '11:10'),
      'Meeting not started; expected end 12:10 UTC (13:10 CET), 10 min past its time',
    ],
    [
      'on time',
      line(BEGUN, '11:03'),
      'Item 1 of 3, 7 min left; meeting on time, expected end 12:00 UTC (13:00 CET)',
    ],
    [
      'seconds left',
      line(BEGUN, '11:09:45'),
      'Item 1 of 3, less than 1 min left; meeting on time, expected end 12:00 UTC (13:00 CET)',
    ],
    [
      'seconds over',
      line(BEGUN, '11:10:20'),
      'Item 1 of 3, time is up; meeting on time, expected end 12:00 UTC (13:00 CET)',
    ],
    [
      'over',
      line(BEGUN, '11:14'),
      'Item 1 of 3, 4 min over; meeting 4 min behind, expected end 12:04 UTC (13:04 CET)',
    ],
    [
      'behind',
      line([...BEGUN, '11:14 item b'], '11:22'),
      'Item 2 of 3, 12 min left; meeting 4 min behind, expected end 12:04 UTC (13:04 CET)',
    ],
    [
      'ahead',
      line([...BEGUN, '11:05 item b'], '11:06'),
      'Item 2 of 3, 19 min left; meeting 5 min ahead, expected end 11:55 UTC (12:55 CET)',
    ],
    [
      'paused',
      line([...BEGUN, '11:05 pause'], '11:09'),
      'Item 1 of 3, 5 min left; paused; meeting 4 min behind, expected end 12:04 UTC (13:04 CET)',
    ],
    [
      'adjourned late',
      line([...BEGUN, '12:02 adjourn'], '15:00'),
      'Meeting adjourned at 12:02 UTC (13:02 CET) after 1 h 02 min; 2 min late',
    ],
    [
      'adjourned on time',
      line([...BEGUN, '12:00 adjourn'], '15:00'),
      'Meeting adjourned at 12:00 UTC (13:00 CET) after 1 h 00 min; on time',
    ],
    [
      'an agenda too long for its slot',
      line(BEGUN, '11:03', AGENDA, { slotMinutes: 50 }),
      'Item 1 of 3, 7 min left; meeting on time, expected end 12:00 UTC (13:00 CET), 10 min past its time',
    ],
    [
      'no item yet',
      line(['11:00 start'], '11:00', AGENDA),
      'Between items; meeting on time, expected end 12:00 UTC (13:00 CET)',
    ],
    [
      'an item that is not on the agenda',
      line(['11:00 item d'], '11:05', { ...AGENDA, d: extra }),
      '“Flood in the basement”, 5 min so far; meeting 5 min behind, expected end 12:05 UTC (13:05 CET)',
    ],
    ['nothing planned', line(['11:00 item a'], '11:05', { a: null }), 'Item 1 of 1, 5 min so far'],
    ['nothing at all', line([], '11:05', {}), 'Meeting not started'],
    [
      'nothing planned, adjourned',
      line(['11:00 item a', '11:05 adjourn'], '11:09', { a: null }),
      'Meeting adjourned at 11:05 UTC (12:05 CET) after 5 min',
    ],
  ])('[CK36] %s', (_case, text, expected) => {
    expect(text).toBe(expected);
  });

  it('[CK36] counts deferred items as the agenda does', () => {
    const agenda = { a: 10, b: { plannedMinutes: 20, state: 'deferred' as const }, c: 30 };
    expect(line(['11:00 item a', '11:10 item c'], '11:10', agenda)).toMatch(/^Item 3 of 3, 30 min left/);
  });
});
