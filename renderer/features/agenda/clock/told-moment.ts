import { after, asDuration, asMoment, type Moment } from '../../../../shared/clock/index.ts';
import { describeWallTimeFailure, readWallTime } from '../../../../shared/meeting/wall-time.ts';
import { failure, success, type Result } from '../../../../shared/result.ts';

const SIX_HOURS = asDuration(6 * 60 * 60 * 1_000);

/**
 * The moment a time typed into the log means, "11:05" or "11:05:30": the one within twelve hours of the event as it
 * stands. Else the sentence that says why it is none.
 */
export function toldMoment(typed: string, event: Moment, timeZone: string): Result<Moment, string> {
  const [, minutes = typed, seconds = '0'] = /^\s*(\d{1,2}[:.]\d{2})[:.]([0-5]\d)\s*$/.exec(typed) ?? [];
  // readWallTime looks from 6 hours before the moment it is given to 18 after it.
  const read = readWallTime(minutes, { timeZone, around: after(event, asDuration(0 - SIX_HOURS)) });
  return read.ok
    ? success(asMoment(Date.parse(read.value) + Number(seconds) * 1_000))
    : failure(describeWallTimeFailure(read.error));
}
