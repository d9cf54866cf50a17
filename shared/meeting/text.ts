import { z } from 'zod';
import { isCleanText } from '../text/clean-text.ts';
import { LIMITS } from './limits.ts';

/** One line of clean text (see shared/text/clean-text.ts) of at most `length` UTF-16 units. */
export const textSchema = (length: number) =>
  z
    .string()
    .max(length, `must have at most ${inThousands(length)} characters`)
    .refine(isCleanText, 'must have no control characters, line breaks or broken characters');

// Not toLocaleString: it loads all of ICU, 25 ms of every start, for a sentence that is hardly ever read.
const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A title, a name, a label. */
export const nameSchema = textSchema(LIMITS.nameLength);

/** A calendar day, `2026-03-02`. */
export const daySchema = z.iso.date('must be a day as in 2026-03-02').brand<'Day'>();
export type Day = z.infer<typeof daySchema>;

/** A moment in UTC with a `Z`, `2026-03-02T11:00:00Z`, milliseconds optional. */
export const instantSchema = z.iso
  .datetime('must be a moment in UTC as in 2026-03-02T11:00:00Z')
  .brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** A time on the wall of the meeting's zone, `11:00`. */
export const timeOfDaySchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as in 09:30')
  .brand<'TimeOfDay'>();
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;

/** Language of a document, BCP 47. */
export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag as in en or zh-Hans')
  .max(64);

/** Whole minutes. */
export const minutesSchema = z
  .int('must be a whole number of minutes')
  .min(0, 'must not be negative')
  .max(LIMITS.minutes, 'must be at most a week');
