import { describe, expect, it } from 'vitest';
import { durationText } from '../../../shared/clock/duration-text.ts';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { at, committee, log, recordingAt, timeOf, withEvents, press } from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };

/** A meeting's clock as a line of the screen. */
function shown(meeting: Meeting, now: string) {
  const timings = meetingTimings(meeting, at(now));
  return {
    state: timings.state,
    current: timings.currentItem,
    elapsed: durationText(timings.elapsed),
    planned: durationText(timings.plannedSoFar),
    behind: timings.behind === null ? null : durationText(timings.behind),
    end: timeOf(timings.projectedEnd),
    cut: timings.minutesToCut,
  };
}

describe('the timings of a meeting', () => {
  // Agenda of 10, 20 and 30 minutes from 11:00 to 12:00.
  it.each<[string, string[], string, string]>([
    [
      'before the start, early',
      [],
      '10:30',
      'notStarted no item: 0:00 of 0:00, behind 0:00, ends 12:00, cut 0',
    ],
    [
      'before the start, late',
      [],
      '11:04',
      'notStarted no item: 0:00 of 0:00, behind 4:00, ends 12:04, cut 4',
    ],
    [
      'on time',
      ['11:00 start', '11:00 item a'],
      '11:06',
      'running a: 6:00 of 6:00, behind 0:00, ends 12:00, cut 0',
    ],
    [
      'over its time',
      ['11:00 start', '11:00 item a'],
      '11:13',
      'running a: 13:00 of 10:00, behind 3:00, ends 12:03, cut 3',
    ],
    [
      'ahead after a short item',
      ['11:00 start', '11:00 item a', '11:04 item b'],
      '11:05',
      'running b: 5:00 of 11:00, behind -6:00, ends 11:54, cut 0',
    ],
    [
      'in a pause',
      ['11:00 start', '11:00 item a', '11:05 pause'],
      '11:15',
      'paused a: 5:00 of 5:00, behind 10:00, ends 12:10, cut 10',
    ],
    [
      'after a pause',
      ['11:00 start', '11:00 item a', '11:05 pause', '11:15 resume'],
      '11:20',
      'running a: 10:00 of 10:00, behind 10:00, ends 12:10, cut 10',
    ],
    [
      'adjourned early',
      ['11:00 start', '11:00 item a', '11:10 item b', '11:50 adjourn'],
      '14:00',
      'adjourned no item: 50:00 of 30:00, behind -10:00, ends 11:50, cut 0',
    ],
    [
      'adjourned late, an item not reached',
      ['11:00 start', '11:00 item a', '11:10 item b', '12:15 adjourn'],
      '14:00',
      'adjourned no item: 1:15:00 of 30:00, behind 15:00, ends 12:15, cut 0',
    ],
    [
      'taken up again after the adjournment',
      ['11:00 start', '11:00 item a', '11:10 adjourn', '11:20 resume'],
      '11:22',
      'running a: 12:00 of 10:00, behind 12:00, ends 12:12, cut 12',
    ],
    [
      'a log without a start',
      ['11:00 item a'],
      '11:02',
      'running a: 2:00 of 2:00, behind 0:00, ends 12:00, cut 0',
    ],
    [
      'a pause, a resume and an adjournment before any start',
      ['10:50 pause', '10:51 resume', '10:52 adjourn'],
      '10:55',
      'notStarted no item: 0:00 of 0:00, behind 0:00, ends 12:00, cut 0',
    ],
    [
      'every key pressed twice',
      [
        '11:00 start',
        '11:01 start',
        '11:01 item a',
        '11:02 item a',
        '11:05 pause',
        '11:06 pause',
        '11:07 resume',
        '11:08 resume',
        '11:10 adjourn',
        '11:15 adjourn',
      ],
      '11:30',
      'adjourned no item: 8:00 of 10:00, behind -50:00, ends 11:10, cut 0',
    ],
  ])('[CK7] [CK8] [CK11] [CK12] [CK13] %s', (_when, lines, now, expected) => {
    const { state, current, elapsed, planned, behind, end, cut } = shown(
      committee(AGENDA, log(...lines)),
      now,
    );
    expect(
      `${state} ${current ?? 'no item'}: ${elapsed} of ${planned}, behind ${behind}, ends ${end}, cut ${cut}`,
    ).toBe(expected);
  });

  it('[CK11] time before the first item and on an item removed since is the meeting’s and no item’s', () => {
    const meeting = committee(AGENDA, log('11:00 start', '11:02 item a', '11:05 item gone', '11:09 item b'));
    const timings = meetingTimings(meeting, at('11:10'));
    expect([timings.elapsed, timings.outsideItems].map(durationText)).toEqual(['10:00', '6:00']);
    expect(meetingTimings(meeting, at('11:10')).currentItem).toBe('b');
  });

  it('[CK11] a removed item that runs is nobody’s current item, and the next one is still known', () => {
    const meeting = committee(AGENDA, log('11:00 item a', '11:05 item gone'));
    expect(meetingTimings(meeting, at('11:06'))).toMatchObject({ state: 'running', currentItem: null });
    expect(press(meeting, 'next', recordingAt('11:06'))).toMatchObject({
      ok: true,
      value: [{ kind: 'item', itemId: 'b' }],
    });
  });

  it('[CK13] a slot longer than its agenda absorbs a late start and a break', () => {
    const meeting = committee(AGENDA, log('11:05 start', '11:05 item a', '11:10 pause', '11:15 resume'), {
      slotMinutes: 75,
    });
    expect(shown(meeting, '11:20')).toMatchObject({ end: '12:10', behind: '0:00', cut: 0 });
    expect(shown(meeting, '11:27')).toMatchObject({ end: '12:17', behind: '2:00', cut: 2 });
  });

  it('[CK13] a slot shorter than its agenda: the meeting keeps to the agenda and has minutes to cut', () => {
    const meeting = committee(AGENDA, log('11:00 start', '11:00 item a'), { slotMinutes: 50 });
    expect(shown(meeting, '11:01')).toMatchObject({ end: '12:00', behind: '0:00', cut: 10 });
  });

  it('[CK13] deferring an item wins its minutes', () => {
    const late = log('11:00 start', '11:00 item a', '11:25 item b');
    expect(shown(committee(AGENDA, late), '11:26')).toMatchObject({ behind: '15:00', cut: 15 });
    const deferred = { ...AGENDA, c: { plannedMinutes: 30, state: 'deferred' as const } };
    expect(shown(committee(deferred, late), '11:26')).toMatchObject({ behind: '-15:00', cut: 0 });
  });

  it('[CK13] an item that was not on the adopted agenda costs its minutes', () => {
    const extra = { ...AGENDA, d: { plannedMinutes: 5, isListed: false } };
    const meeting = committee(extra, log('11:00 start', '11:00 item a'));
    expect(shown(meeting, '11:01')).toMatchObject({ end: '12:05', behind: '5:00', cut: 5 });
  });

  it('[CK12] where nothing is planned nothing is projected, and a slot still ends', () => {
    const lines = log('11:00 start', '11:00 item a');
    expect(shown(committee({ a: null }, lines), '11:50')).toMatchObject({ end: null, behind: null, cut: 0 });
    const slot = committee({ a: null }, lines, { slotMinutes: 30 });
    expect(shown(slot, '11:20')).toMatchObject({ end: null, behind: '0:00', cut: 0 });
    expect(shown(slot, '11:50')).toMatchObject({ end: null, behind: '20:00', cut: 0 });
  });

  it('[CK5] a meeting with nothing in it has timings too', () => {
    expect(meetingTimings(committee({}, [], { startTime: null }), at('11:00'))).toEqual({
      state: 'notStarted',
      currentItem: null,
      items: [],
      startedAt: null,
      adjournedAt: null,
      elapsed: 0,
      outsideItems: 0,
      plannedSoFar: 0,
      behind: null,
      projectedEnd: null,
      dueEnd: null,
      minutesToCut: 0,
      setBackBy: 0,
    });
  });

  it('[CK22] while this machine’s clock is behind the last event timings stand still, and say by how much', () => {
    const meeting = committee(AGENDA, log('11:00 start', '11:00 item a', '11:10 item b'));
    const behind = meetingTimings(meeting, at('10:40'));
    expect(behind).toEqual({ ...meetingTimings(meeting, at('11:10')), setBackBy: 30 * 60_000 });
    expect(meetingTimings(meeting, at('11:11')).setBackBy).toBe(0);
  });

  it('[CK12] the reference meeting, taken from 11:00 with item 3 four minutes over, ends at 12:34', () => {
    let meeting = referenceMeeting();
    for (const [key, time] of [
      ['start', '11:00'],
      ['next', '11:02'],
      ['next', '11:07'],
      ['next', '12:01'],
    ] as const) {
      const pressed = press(meeting, key, recordingAt(time, key + time.replace(':', '')));
      if (!pressed.ok) throw new Error(pressed.error.kind);
      meeting = withEvents(meeting, pressed.value);
    }
    expect(shown(meeting, '12:05')).toEqual({
      state: 'running',
      current: 'item-4',
      elapsed: '1:05:00',
      planned: '1:01:00',
      behind: '4:00',
      end: '12:34',
      cut: 4,
    });
  });
});
