import type { z } from 'zod';
import { meetingScalars } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/** What was typed into a field as the value the meeting keeps, or a sentence why it is none. */
export type ReadField<Value> = (typed: string) => Result<Value, string>;

/** Text is kept as typed; only what a file cannot hold is refused. */
export const readName: ReadField<string> = (typed) => judge(meetingScalars.body, typed, 'The text');

/** An IANA zone; one this computer does not know is kept, and printed as written. */
export const readZone: ReadField<string> = (typed) =>
  judge(meetingScalars.timeZone, typed.trim(), 'The time zone');

export const readLanguage: ReadField<string> = (typed) =>
  judge(meetingScalars.language, typed.trim(), 'The language');

/** "90", "90 min", "1:30", "1 h 30", "2h"; nothing is no limit. */
export const readSlot: ReadField<number | null> = (typed) => {
  const text = typed.trim().toLowerCase();
  if (text === '') return success(null);
  const minutes = minutesIn(text);
  if (minutes === null)
    return failure('The length is not understood. Write it as in 90, 1:30 or 1 h 30 min.');
  return judge(meetingScalars.slotMinutes, minutes, 'The length');
};

function minutesIn(text: string): number | null {
  const plain = /^(\d+)\s*(?:m|min|mins|minutes?)?$/.exec(text);
  if (plain !== null) return Number(plain[1]);
  const hours = /^(\d+)\s*(?::|h|hr|hrs|hours?)\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes?)?)?$/.exec(text);
  return hours === null ? null : Number(hours[1]) * 60 + Number(hours[2] ?? 0);
}

/** "11:00", "9.30", "0930", "11"; nothing is no start time. */
export const readTime: ReadField<z.infer<typeof meetingScalars.startTime>> = (typed) => {
  const text = typed.trim();
  if (text === '') return success(null);
  const parts = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?$/.exec(text);
  const time = parts === null ? text : `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
  return judge(meetingScalars.startTime, time, 'The start time');
};

function judge<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name: string,
): Result<z.output<Schema>, string> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? success(parsed.data)
    : failure(`${name} ${parsed.error.issues[0]?.message ?? 'is not valid'}.`);
}
