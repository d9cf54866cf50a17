import { describe, expect, it } from 'vitest';
import { beganAgo, endedWithPrevious } from '../../../shared/clock/correct-item.ts';
import { durationText } from '../../../shared/clock/duration-text.ts';
import { asMinutes, durationOf } from '../../../shared/clock/duration.ts';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { at, committee, itemId, log, recordingAt, told, withEvents } from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };
const correcting = (carriesNeighbours = false) => ({ ...recordingAt('11:30'), carriesNeighbours });
const meetingOf = (...lines: readonly string[]): Meeting => committee(AGENDA, log(...lines));

/** What is recorded, and what the items have taken by 11:30. */
function outcome(meeting: Meeting, result: ReturnType<typeof beganAgo>) {
  if (!result.ok) return result.error.kind;
  const { items } = meetingTimings(withEvents(meeting, result.value), at('11:30'));
  return [told(result.value), items.map(({ elapsed }) => durationText(elapsed)).join(' ')];
}

const began = (minutes: number, lines: readonly string[], carries = false) => {
  const meeting = meetingOf(...lines);
  return outcome(meeting, beganAgo(meeting, durationOf(asMinutes(minutes)), correcting(carries)));
};

const ended = (id: string, lines: readonly string[], carries = false) => {
  const meeting = meetingOf(...lines);
  return outcome(meeting, endedWithPrevious(meeting, itemId(id), correcting(carries)));
};

describe('this item began some minutes ago', () => {
  const RUNNING = ['11:00 start', '11:00 item a', '11:29 item b'];
  it.each<[string, number, string[], boolean, unknown]>([
    [
      'moves its beginning, and the end of the one before',
      4,
      RUNNING,
      false,
      [['11:30 e2 was 11:26'], '26:00 4:00 0:00'],
    ],
    ['may be less than it says now', 0, RUNNING, false, [['11:30 e2 was 11:30'], '30:00 0:00 0:00']],
    [
      'is the present taking up of an item begun before',
      2,
      [...RUNNING, '11:29:30 item a'],
      false,
      'pastNeighbour',
    ],
    [
      'is told of the item in a pause too',
      20,
      ['11:00 item a', '11:15 item b', '11:20 pause'],
      false,
      [['11:30 e1 was 11:10'], '10:00 10:00 0:00'],
    ],
    ['is not before the start', 31, RUNNING, false, 'beforeStart'],
    [
      'is before the start where the start is moved as well',
      40,
      ['11:00 start', '11:00 item a'],
      true,
      [['11:30 e0 was 10:50', '11:30 e1 was 10:50'], '40:00 0:00 0:00'],
    ],
    ['is not to come', -1, RUNNING, false, 'inFuture'],
    ['needs an item', 4, ['11:00 start'], false, 'noCurrentItem'],
    ['needs one on the agenda', 4, ['11:00 item gone'], false, 'noCurrentItem'],
    ['needs a start', 4, [], false, 'notStarted'],
    ['needs a meeting that goes on', 4, [...RUNNING, '11:29 adjourn'], false, 'adjourned'],
  ])('[CK31] %s', (_case, minutes, lines, carries, expected) => {
    expect(began(minutes, lines, carries)).toEqual(expected);
  });
});

describe('this item ended with the previous', () => {
  const TAKEN = ['11:00 start', '11:00 item a', '11:10 item b', '11:20 item c'];
  it.each<[string, string, string[], boolean, unknown]>([
    [
      'it has taken nothing, and the next began when it did',
      'b',
      TAKEN,
      false,
      [['11:30 e3 was 11:10'], '10:00 0:00 20:00'],
    ],
    [
      'the current one: the next is begun, as of then',
      'b',
      TAKEN.slice(0, 3),
      false,
      [['11:30 item c', '11:30 new1 was 11:10'], '10:00 0:00 20:00'],
    ],
    [
      'the last one: the meeting was adjourned then',
      'c',
      [...TAKEN, '11:25 adjourn'],
      false,
      [['11:30 e4 was 11:20'], '10:00 10:00 0:00'],
    ],
    ['the last one while it runs: adjourn first', 'c', TAKEN, false, 'lastItem'],
    [
      'a pause in between stands in the way',
      'b',
      ['11:00 item a', '11:10 item b', '11:12 pause', '11:15 resume', '11:20 item c'],
      false,
      'pastNeighbour',
    ],
    ['in a pause: resume first', 'b', [...TAKEN.slice(0, 3), '11:20 pause'], false, 'paused'],
    ['the first item followed none', 'a', TAKEN, false, 'noPreviousItem'],
    ['an item not begun did not end', 'c', TAKEN.slice(0, 3), false, 'notBegun'],
    ['nor did any before the start', 'a', [], false, 'notStarted'],
  ])('[CK32] %s', (_case, id, lines, carries, expected) => {
    expect(ended(id, lines, carries)).toEqual(expected);
  });
});
