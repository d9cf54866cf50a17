import { describe, expect, it } from 'vitest';
import { nextMeetingOf } from '../../../shared/series/told-next-meeting.ts';
import { makeMeeting } from '../../builders.ts';

const told = (text: string, more: object = {}) =>
  nextMeetingOf(
    makeMeeting({
      timeZone: 'Europe/Zurich',
      agenda: [{ id: 'i', title: 'AOB', minutes: [{ kind: 'note', id: 'n', text }] }],
      ...more,
    }),
  );

describe('the next meeting in the minutes', () => {
  it.each([
    ['The next meeting will be on 23 March 2026 at 11:00 UTC.', '2026-03-23', '11:00', 'UTC'],
    ['Next call: 4 April, 9.30', '2026-04-04', '09:30', 'Europe/Zurich'],
    ['We meet again on 2026-05-01', '2026-05-01', null, 'Europe/Zurich'],
    ['After 10:00 today, the next session is on 30 March', '2026-03-30', null, 'Europe/Zurich'],
  ])('[OU6] %s', (text, day, time, timeZone) => {
    expect(told(text)).toEqual({ day, time, timeZone });
  });

  it('[OU6] is told in the meeting’s language', () => {
    expect(told('La prochaine réunion aura lieu le 12 mai 2026 à 14h30', { language: 'fr' })).toMatchObject({
      day: '2026-05-12',
      time: '14:30',
    });
  });

  it('[OU6] a day before this meeting, an internal line, another subject say nothing', () => {
    expect(told('The next meeting was moved from 1 February 2026.')).toBeNull();
    expect(told('The deadline is 23 March 2026.')).toBeNull();
    expect(told('The next meeting is on 23 March 2026', { date: null })).toBeNull();
    const minutes = [
      { kind: 'note' as const, id: 'n', text: 'Next meeting: 23 March 2026', isInternal: true },
    ];
    expect(told('', { agenda: [{ id: 'i', title: 'AOB', minutes }] })).toBeNull();
  });
});
