import { asDuration, roundedMinutes, type Duration } from './duration.ts';

const SECOND = 1_000;
const MINUTES_PER_HOUR = 60;

/** What has passed, as a stopwatch shows it, full seconds only: "0:00", "12:07", "1:05:09", "-0:42". */
export function durationText(duration: Duration): string {
  const seconds = Math.trunc(Math.abs(duration) / SECOND);
  const minutes = Math.floor(seconds / 60);
  const sign = duration < 0 && seconds > 0 ? '-' : '';
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  const tail = twoDigits(seconds % 60);
  if (minutes < MINUTES_PER_HOUR) return `${sign}${minutes}:${tail}`;
  return `${sign}${Math.floor(minutes / MINUTES_PER_HOUR)}:${twoDigits(minutes % MINUTES_PER_HOUR)}:${tail}`;
}

/**
 * What is left, as a countdown shows it: a second begun is still there. What has passed and what is left of it always
 * add up to the plan on the screen.
 */
export const countdownText = (left: Duration): string =>
  durationText(asDuration(Math.ceil(left / SECOND) * SECOND));

/** A duration as people say it, to the nearest minute and without its sign: "12 min", "1 h 05 min". */
export function minutesText(duration: Duration): string {
  const minutes = Math.abs(roundedMinutes(duration));
  if (minutes < MINUTES_PER_HOUR) return `${minutes} min`;
  const rest = String(minutes % MINUTES_PER_HOUR).padStart(2, '0');
  return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${rest} min`;
}
