import { daySchema, timeOfDaySchema, type Day, type TimeOfDay } from '../../../shared/meeting/text.ts';

/** `--next-meeting`: a day, or a day and a time on the wall of the meeting; null where it is neither. */
export function readNextMeeting(text: string): { readonly day: Day; readonly time: TimeOfDay | null } | null {
  const [dayText = '', timeText, ...more] = text.trim().split(/[T ]/);
  const day = daySchema.safeParse(dayText);
  if (!day.success || more.length > 0) return null;
  if (timeText === undefined) return { day: day.data, time: null };
  const time = timeOfDaySchema.safeParse(timeText);
  return time.success ? { day: day.data, time: time.data } : null;
}
