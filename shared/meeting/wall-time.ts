import { Temporal } from 'temporal-polyfill';
import { dateFormatter } from '../dates/date-formatter.ts';
import { failure, success, type Result } from '../result.ts';
import type { Day, Instant } from './text.ts';

/** Why a time somebody typed was not taken. */
export type WallTimeFailure =
  | { readonly kind: 'notATime'; readonly typed: string }
  /** The clocks were put forward over it. */
  | { readonly kind: 'skippedTime'; readonly time: string }
  | { readonly kind: 'leftBeforeArrived'; readonly time: string; readonly arrived: string }
  | { readonly kind: 'arrivedAfterLeft'; readonly time: string; readonly left: string };

/** Where and when a typed time is meant. */
export type WallTimeContext = {
  /** IANA name; one this machine does not know is taken for UTC. */
  readonly timeZone: string;
  /** A moment of the meeting, its start as a rule, in milliseconds since 1970 UTC. */
  readonly around: number;
};

/** How long before the moment asked about a time may be without belonging to the next day. */
const HOURS_BEFORE = 6;

/** The time on the wall of a zone, "11:05", 24 hours. */
export function wallTimeText(instant: Instant, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return dateFormatter('en', { ...options, timeZone: knownZone(timeZone) }).format(Date.parse(instant));
}

/** The calendar day in a zone at a moment in milliseconds since 1970 UTC. */
export const dayInZone = (moment: number, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(moment))
    .toZonedDateTimeISO(knownZone(timeZone))
    .toPlainDate()
    .toString() as Day;

/**
 * The moment a typed time means: "11:05", "1105", "9", "9.30", "9h30", "2:15 pm". Of the days it could be on, the one
 * that puts it between 6 hours before the meeting's moment and 18 hours after it, so that a meeting over midnight
 * keeps its times. A time daylight saving repeats is the first of the two.
 */
export function readWallTime(typed: string, context: WallTimeContext): Result<Instant, WallTimeFailure> {
  const read = readTimeOfDay(typed);
  if (read === null) return failure({ kind: 'notATime', typed: typed.trim() });
  const timeZone = knownZone(context.timeZone);
  const earliest = Temporal.Instant.fromEpochMilliseconds(Math.floor(context.around))
    .toZonedDateTimeISO(timeZone)
    .subtract({ hours: HOURS_BEFORE });
  const sameDay = earliest.toPlainDate().toPlainDateTime(read);
  const wall =
    Temporal.PlainDateTime.compare(sameDay, earliest.toPlainDateTime()) < 0
      ? sameDay.add({ days: 1 })
      : sameDay;
  const moment = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const time = read.toString({ smallestUnit: 'minute' });
  if (!moment.toPlainTime().equals(read)) return failure({ kind: 'skippedTime', time });
  return success(new Date(moment.epochMilliseconds).toISOString() as Instant);
}

/** The failure as a sentence: what is the case, that nothing was changed, what to do. */
export function describeWallTimeFailure(failure: WallTimeFailure): string {
  switch (failure.kind) {
    case 'notATime':
      return failure.typed === ''
        ? 'No time was given. Nothing was changed; write it as in 11:05.'
        : `“${failure.typed.slice(0, 20)}” is not a time. Nothing was changed; write it as in 11:05.`;
    case 'skippedTime':
      return `There was no ${failure.time} that day: the clocks were put forward. Nothing was changed; choose another time.`;
    case 'leftBeforeArrived':
      return `${failure.time} is not after the arrival at ${failure.arrived}. Nothing was changed; choose a later time or change the arrival first.`;
    case 'arrivedAfterLeft':
      return `${failure.time} is not before the departure at ${failure.left}. Nothing was changed; choose an earlier time or change the departure first.`;
  }
}

function readTimeOfDay(typed: string): Temporal.PlainTime | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const match =
    /^(?<hour>\d{1,2})(?:\s*[:.h]\s*(?<minute>\d{2})|h)?\s*(?<half>[ap])?\.?(?:m\.?)?$/.exec(text) ??
    /^(?<hour>\d{1,2})(?<minute>\d{2})\s*(?<half>[ap])?\.?(?:m\.?)?$/.exec(text);
  const { hour: hourText, minute: minuteText = '0', half } = match?.groups ?? {};
  if (hourText === undefined) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (hour > 23 || minute > 59) return null;
  const afternoon = half === 'p' ? 12 : 0;
  return Temporal.PlainTime.from({ hour: half === undefined ? hour : (hour % 12) + afternoon, minute });
}

/** The zone, or UTC where this machine does not know it. */
export function knownZone(timeZone: string): string {
  try {
    dateFormatter('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}
