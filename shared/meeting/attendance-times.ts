import { Temporal } from 'temporal-polyfill';
import { failure, success, type Result } from '../result.ts';
import { attendanceOf } from './attendance-of.ts';
import { effectiveEvents } from '../clock/effective-events.ts';
import type { ParticipantId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import type { Attendance, AttendanceState } from './roster.ts';
import type { Instant } from './text.ts';
import { knownZone, readWallTime, wallTimeText, type WallTimeFailure } from './wall-time.ts';

/** Attendance as it is to be recorded; a time that is undefined is taken away, one that is not named stays. */
export type AttendanceChange = Pick<Attendance, 'state'> & {
  readonly arrivedAt?: Instant | undefined;
  readonly leftAt?: Instant | undefined;
};

type Clocked = Pick<Meeting, 'clock'>;

/** Whether people come and go by the clock: the meeting has started and has not been adjourned. */
export function isUnderWay({ clock }: Clocked): boolean {
  let state: 'before' | 'during' | 'after' = 'before';
  for (const { kind } of effectiveEvents(clock))
    if (kind === 'start' || kind === 'item') state = 'during';
    else if (kind === 'adjourn' && state === 'during') state = 'after';
    else if (kind === 'resume' && state === 'after') state = 'during';
  return state === 'during';
}

/**
 * What a tick records at a moment (milliseconds since 1970 UTC). While the meeting is under way, who begins to take
 * part has arrived now, and who had left and is ticked again is back. An arrival already noted stays; apologies and
 * absence have no times.
 */
export function ticked(
  meeting: Meeting,
  id: ParticipantId,
  state: AttendanceState,
  now: number,
): AttendanceChange {
  if (state === 'apologies' || state === 'absent') return { state, arrivedAt: undefined, leftAt: undefined };
  const before = attendanceOf(meeting, id);
  const tookPart = before?.state === 'present' || before?.state === 'online';
  if (tookPart) return { state, leftAt: undefined };
  return isUnderWay(meeting) ? { state, arrivedAt: instantAt(now), leftAt: undefined } : { state };
}

/**
 * What leaving records at a moment; null for who does not take part, or has left already. Nobody leaves before they
 * came: where this machine's clock was put back, they leave when they came.
 */
export function departed(meeting: Meeting, id: ParticipantId, now: number): AttendanceChange | null {
  const before = attendanceOf(meeting, id);
  if (before === undefined || before.leftAt !== undefined) return null;
  if (before.state !== 'present' && before.state !== 'online') return null;
  const arrived = before.arrivedAt === undefined ? now : Date.parse(before.arrivedAt);
  return { state: before.state, leftAt: instantAt(Math.max(now, arrived)) };
}

/**
 * Reads an arrival or a departure as typed, in the meeting's zone and on the meeting's day. An empty text takes the
 * time away.
 */
export function toldTime(
  meeting: Meeting,
  { state, arrivedAt, leftAt }: Attendance,
  told: { readonly which: 'arrivedAt' | 'leftAt'; readonly typed: string; readonly now: number },
): Result<AttendanceChange, WallTimeFailure> {
  const { timeZone } = meeting;
  if (told.typed.trim() === '') return success({ state, [told.which]: undefined });
  const read = readWallTime(told.typed, { timeZone, around: momentOfMeeting(meeting, told.now) });
  if (!read.ok) return read;
  const time = wallTimeText(read.value, timeZone);
  const moment = Date.parse(read.value);
  if (told.which === 'leftAt' && arrivedAt !== undefined && moment < Date.parse(arrivedAt)) {
    const arrived = wallTimeText(arrivedAt, timeZone);
    // Who came at 11:05:40 and left at "11:05" left as they came.
    return time === arrived && moment > Date.parse(arrivedAt) - 60_000
      ? success({ state, leftAt: arrivedAt })
      : failure({ kind: 'leftBeforeArrived', time, arrived });
  }
  if (told.which === 'arrivedAt' && leftAt !== undefined && moment > Date.parse(leftAt))
    return failure({ kind: 'arrivedAfterLeft', time, left: wallTimeText(leftAt, timeZone) });
  return success({ state, [told.which]: read.value });
}

/** When the meeting is: its start by the clock, else by the calendar, else now. Milliseconds since 1970 UTC. */
export function momentOfMeeting(meeting: Meeting, now: number): number {
  const first = effectiveEvents(meeting.clock)[0];
  if (first !== undefined) return first.moment;
  if (meeting.date === null) return now;
  return Temporal.PlainDateTime.from(`${meeting.date}T${meeting.startTime ?? '12:00'}`).toZonedDateTime(
    knownZone(meeting.timeZone),
  ).epochMilliseconds;
}

const instantAt = (moment: number): Instant => new Date(moment).toISOString() as Instant;
