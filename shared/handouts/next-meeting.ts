import { noticeDays } from '../dates/notice-due-date.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { timeOfDaySchema, type Day, type TimeOfDay } from '../meeting/text.ts';
import { speaksOfNextMeeting } from '../series/speaks-of-next-meeting.ts';

/** When the body meets next, on the wall of `timeZone`; a time of null is a whole day. */
export type NextMeeting = {
  readonly day: Day;
  readonly time: TimeOfDay | null;
  readonly timeZone: string;
};

/** "at 11:00", "14h30", "9.30 UTC". */
const TIME = /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:]|\.\d|\s?%)/u;

/**
 * The next meeting as the minutes tell it: the first printed line that speaks of it and names a day after this meeting.
 * Null where none does, in a language whose words for it are not known, or where this meeting has no day to count from.
 */
export function nextMeetingOf(meeting: Meeting): NextMeeting | null {
  const speaksOfIt = speaksOfNextMeeting(meeting.language);
  const { date } = meeting;
  if (speaksOfIt === null || date === null) return null;
  for (const line of meeting.agenda.flatMap(({ minutes }) => minutes)) {
    const text = plainTextOf(line.text);
    if (line.isInternal === true || !speaksOfIt(text)) continue;
    const told = noticeDays(text, date, meeting.language).find(({ day }) => day > date);
    if (told !== undefined) return { day: told.day, ...timeTold(text.slice(told.to), meeting.timeZone) };
  }
  return null;
}

/** The time behind the day; "UTC" behind it is UTC, anything else is the meeting's own zone. */
function timeTold(text: string, zone: string): Pick<NextMeeting, 'time' | 'timeZone'> {
  const found = TIME.exec(text);
  const time = timeOfDaySchema.safeParse(`${(found?.[1] ?? '').padStart(2, '0')}:${found?.[2] ?? ''}`);
  if (found === null || !time.success) return { time: null, timeZone: zone };
  const behind = text.slice(found.index + found[0].length);
  return {
    time: time.data,
    timeZone: /^\s*(?:hours?\s+)?\(?(?:UTC|GMT)\b(?![+-])/iu.test(behind) ? 'UTC' : zone,
  };
}
