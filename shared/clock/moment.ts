import type { z } from 'zod';
import type { Instant } from '../meeting/text.ts';
import { asDuration, type Duration } from './duration.ts';

/** A point in time in milliseconds since 1970 UTC. Zones are only for showing it. */
export type Moment = number & z.$brand<'Moment'>;

/** Takes milliseconds since 1970 UTC, as `Date.now()` gives them, for what they are. */
export const asMoment = (milliseconds: number): Moment => milliseconds as Moment;

/** The moment a stored instant names. */
export const momentOf = (instant: Instant): Moment => asMoment(Date.parse(instant));

/** The instant as the file writes it, to the millisecond. */
export const instantOf = (moment: Moment): Instant => new Date(moment).toISOString() as Instant;

// RFC 3339 gives the year four digits.
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether a file can write the moment: a number, in the years 0 to 9999. */
export const isWritable = (moment: Moment): boolean => moment >= EARLIEST && moment <= LATEST;

/** The moment so much later; earlier for a negative duration. */
export const after = (moment: Moment, duration: Duration): Moment => asMoment(moment + duration);

/** How long it is from one moment to another; negative where the other is earlier. */
export const between = (from: Moment, to: Moment): Duration => asDuration(to - from);

/** The later of two moments. */
export const laterOf = (one: Moment, other: Moment): Moment => (one < other ? other : one);
