import { describe, expect, it } from 'vitest';
import { departed, isUnderWay, ticked, toldTime } from '../../../shared/meeting/attendance-times.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Attendance } from '../../../shared/meeting/roster.ts';
import { describeWallTimeFailure } from '../../../shared/meeting/wall-time.ts';
import { makeMeeting } from '../../builders.ts';

const event = (kind: 'start' | 'pause' | 'resume' | 'adjourn', time: string) => ({
  kind,
  id: `${kind}${time.replace(':', '')}`,
  at: `2026-03-02T${time}:00Z`,
});
const meetingWith = (entry: object | null, clock = [event('start', '11:00')]) =>
  makeMeeting({
    timeZone: 'Europe/Zurich',
    clock,
    roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'P' }] }],
    attendance: entry === null ? {} : { p: entry as never },
  });
const p = 'p' as ParticipantId;
const now = Date.parse('2026-03-02T11:07:30Z');
const NOW = '2026-03-02T11:07:30.000Z';

describe('arrival and departure', () => {
  it.each([
    [[], false],
    [[event('start', '11:00')], true],
    [[event('start', '11:00'), event('pause', '11:10')], true],
    [[event('start', '11:00'), event('adjourn', '12:00')], false],
    [[event('start', '11:00'), event('adjourn', '12:00'), event('resume', '12:05')], true],
    [[event('resume', '11:00')], false],
  ])('[AT8] under way after %j: %s', (clock, expected) => {
    expect(isUnderWay({ clock: meetingWith(null, clock).clock })).toBe(expected);
  });

  it('[AT8] a tick notes the arrival once the meeting is under way, and only then', () => {
    expect(ticked(meetingWith(null), p, 'present', now)).toEqual({ state: 'present', arrivedAt: NOW });
    expect(ticked(meetingWith(null, []), p, 'present', now)).toEqual({ state: 'present' });
    expect(ticked(meetingWith({ state: 'apologies' }), p, 'online', now)).toEqual({
      state: 'online',
      arrivedAt: NOW,
    });
  });

  it('[AT8] who takes part already keeps their arrival; who had left is back', () => {
    const left = { state: 'present', arrivedAt: '2026-03-02T11:00:00Z', leftAt: '2026-03-02T11:05:00Z' };
    expect(ticked(meetingWith(left), p, 'online', now)).toEqual({ state: 'online', leftAt: undefined });
    expect(ticked(meetingWith({ state: 'present' }), p, 'online', now)).not.toHaveProperty('arrivedAt');
  });

  it('[AT8] apologies and absence have no times', () => {
    const here = { state: 'present', arrivedAt: '2026-03-02T11:00:00Z' };
    expect(ticked(meetingWith(here), p, 'absent', now)).toEqual({
      state: 'absent',
      arrivedAt: undefined,
      leftAt: undefined,
    });
  });

  it('[AT8] only who is here leaves, once, and never before they came', () => {
    expect(departed(meetingWith({ state: 'present' }), p, now)).toEqual({ state: 'present', leftAt: NOW });
    expect(departed(meetingWith({ state: 'apologies' }), p, now)).toBeNull();
    expect(departed(meetingWith(null), p, now)).toBeNull();
    expect(departed(meetingWith({ state: 'present', leftAt: NOW }), p, now)).toBeNull();
    const later = { state: 'online', arrivedAt: '2026-03-02T11:30:00.000Z' };
    expect(departed(meetingWith(later), p, now)?.leftAt).toBe('2026-03-02T11:30:00.000Z');
  });

  const tell = (which: 'arrivedAt' | 'leftAt', typed: string, entry: object) => {
    const meeting = meetingWith(entry);
    const told = toldTime(meeting, entry as Attendance, { which, typed, now });
    return told.ok ? told.value : describeWallTimeFailure(told.error);
  };

  it("[AT10] told times are the meeting's: its zone and its day", () => {
    expect(tell('arrivedAt', '12:05', { state: 'present' })).toEqual({
      state: 'present',
      arrivedAt: '2026-03-02T11:05:00.000Z',
    });
    expect(tell('arrivedAt', ' ', { state: 'present' })).toEqual({ state: 'present', arrivedAt: undefined });
  });

  it('[AT10] nobody leaves before they come, in a sentence', () => {
    const here = { state: 'present', arrivedAt: '2026-03-02T11:05:40Z', leftAt: '2026-03-02T12:00:00Z' };
    expect(tell('leftAt', '12:04', here)).toMatch(
      /^12:04 is not after the arrival at 12:05\. Nothing was changed/,
    );
    expect(tell('arrivedAt', '13:01', here)).toMatch(/^13:01 is not before the departure at 13:00\. Nothing/);
    expect(tell('leftAt', '12:05', here)).toEqual({ state: 'present', leftAt: '2026-03-02T11:05:40Z' });
  });
});
