import { z } from 'zod';

/**
 * Every entity has an id that never changes and is never shown. Ids are keys of maps and of XML, so they are
 * letters, digits, `-` and `_`, and begin with a letter or digit (which keeps `__proto__` out).
 */
const identifier = <Brand extends string>() =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be 1 to 64 letters, digits, "-" or "_"')
    .brand<Brand>();

export const meetingIdSchema = identifier<'MeetingId'>();
export const itemIdSchema = identifier<'ItemId'>();
export const lineIdSchema = identifier<'LineId'>();
export const groupIdSchema = identifier<'GroupId'>();
export const participantIdSchema = identifier<'ParticipantId'>();
export const previousActionIdSchema = identifier<'PreviousActionId'>();
export const clockEventIdSchema = identifier<'ClockEventId'>();

export type MeetingId = z.infer<typeof meetingIdSchema>;
export type ItemId = z.infer<typeof itemIdSchema>;
export type LineId = z.infer<typeof lineIdSchema>;
export type GroupId = z.infer<typeof groupIdSchema>;
export type ParticipantId = z.infer<typeof participantIdSchema>;
export type PreviousActionId = z.infer<typeof previousActionIdSchema>;
export type ClockEventId = z.infer<typeof clockEventIdSchema>;

/** Gives ids: random ones in the application, counted ones where the same input must give the same bytes. */
export type IdentifierSource = <Id extends string>() => Id;

/** Ids `{prefix}1`, `{prefix}2`, ...: for importers and tests, where the same input must give the same meeting. */
export function countedIdentifiers(prefix: string): IdentifierSource {
  let count = 0;
  return <Id extends string>() => `${prefix}${++count}` as Id;
}
