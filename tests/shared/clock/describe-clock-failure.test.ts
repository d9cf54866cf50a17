import { describe, expect, it } from 'vitest';
import { correctEvent } from '../../../shared/clock/correct-event.ts';
import type { ClockFailure } from '../../../shared/clock/clock-failure.ts';
import { describeClockFailure } from '../../../shared/clock/describe-clock-failure.ts';
import { asDuration } from '../../../shared/clock/duration.ts';
import { after } from '../../../shared/clock/moment.ts';
import { at, committee, eventId, log, recordingAt } from './clock-builders.ts';

const MEETING = [
  '11:00 start',
  '11:00 item a',
  '11:10 item b',
  '11:15 pause',
  '11:20 item gone',
  '11:25 adjourn',
];

/** The sentence the user reads when a time is refused. */
function sentence(id: string, time: string, timeZone = 'UTC') {
  const meeting = committee({ a: 10, b: 20 }, log(...MEETING), { timeZone });
  const result = correctEvent(meeting.clock, eventId(id), at(time), recordingAt('11:40'));
  return result.ok ? 'accepted' : describeClockFailure(result.error, meeting);
}

describe('what the user reads', () => {
  it.each([
    [
      'e2',
      '10:59',
      'UTC',
      '10:59:00 UTC is before the meeting started (11:00:00 UTC). Nothing was changed; choose 11:00:00 UTC or later, or move the start as well.',
    ],
    [
      'e3',
      '11:05',
      'UTC',
      '11:05:00 UTC is before “Item b” began (11:10:00 UTC). Nothing was changed; choose 11:10:00 UTC or later, or move that as well.',
    ],
    [
      'e2',
      '11:16',
      'Europe/Zurich',
      '12:16:00 CET is after the meeting paused (12:15:00 CET). Nothing was changed; choose 12:15:00 CET or earlier, or move that as well.',
    ],
    [
      'e3',
      '11:22',
      'UTC',
      '11:22:00 UTC is after an item began that is gone (11:20:00 UTC). Nothing was changed; choose 11:20:00 UTC or earlier, or move that as well.',
    ],
    [
      'e5',
      '11:41',
      'UTC',
      '11:41:00 UTC is still to come; it is 11:40:00 UTC. Nothing was changed; choose an earlier time.',
    ],
    ['e9', '11:41', 'UTC', 'This entry of the clock was taken back meanwhile. Nothing was changed.'],
  ])('[CK33] moving %s to %s (%s)', (id, time, timeZone, expected) => {
    expect(sentence(id, time, timeZone)).toBe(expected);
  });

  it('[CK33] times of different days carry their days, in a zone nobody knows too', () => {
    const failure: ClockFailure = {
      kind: 'beforeStart',
      told: at('11:00'),
      start: after(at('11:00'), asDuration(24 * 60 * 60_000)),
      earliest: at('11:00'),
    };
    expect(describeClockFailure(failure, committee({}, [], { timeZone: 'Mars/Olympus' }))).toBe(
      '2026-03-02 11:00:00 UTC is before the meeting started (2026-03-03 11:00:00 UTC). Nothing was changed; choose 2026-03-02 11:00:00 UTC or later, or move the start as well.',
    );
  });

  it('[CK33] every other failure has a sentence of its own', () => {
    const kinds = [
      'notStarted',
      'alreadyStarted',
      'alreadyPaused',
      'notPaused',
      'adjourned',
      'alreadyCurrent',
      'firstItem',
      'lastItem',
      'itemGone',
      'eventGone',
      'noCurrentItem',
      'noPreviousItem',
      'notBegun',
      'paused',
      'notATime',
    ] as const;
    const sentences = kinds.map((kind) => describeClockFailure({ kind }, committee({})));
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const text of sentences) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
