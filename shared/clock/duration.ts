import type { z } from 'zod';

/** A length of time in milliseconds; negative where it is a difference the other way. */
export type Duration = number & z.$brand<'Duration'>;

/** Whole minutes, the unit in which people plan. */
export type Minutes = number & z.$brand<'Minutes'>;

const MILLISECONDS_PER_MINUTE = 60_000;

/** Takes milliseconds for a duration. */
export const asDuration = (milliseconds: number): Duration => milliseconds as Duration;

/** Takes a whole number of minutes for minutes. */
export const asMinutes = (count: number): Minutes => count as Minutes;

export const NO_TIME = asDuration(0);

/** How long some minutes are. */
export const durationOf = (minutes: Minutes): Duration => asDuration(minutes * MILLISECONDS_PER_MINUTE);

/** The duration in minutes as people say it: rounded to the nearest, half a minute up. */
export const roundedMinutes = (duration: Duration): Minutes =>
  asMinutes(Math.sign(duration) * Math.round(Math.abs(duration) / MILLISECONDS_PER_MINUTE) + 0);

/** The minutes that fit into the duration. */
export const fullMinutes = (duration: Duration): Minutes =>
  asMinutes(Math.floor(duration / MILLISECONDS_PER_MINUTE));

/** The duration, or none where it is negative. */
export const atLeastNone = (duration: Duration): Duration => (duration < 0 ? NO_TIME : duration);

/** One duration without another. */
export const less = (whole: Duration, part: Duration): Duration => asDuration(whole - part);

/** All of them together. */
export const sumOf = (durations: readonly Duration[]): Duration =>
  asDuration(durations.reduce((sum, duration) => sum + duration, 0));
