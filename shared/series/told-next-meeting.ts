import { isLedToAsDue, noticeDays } from '../dates/notice-due-date.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { timeOfDaySchema, type Day, type TimeOfDay } from '../meeting/text.ts';
import { speaksOfNextMeeting } from './speaks-of-next-meeting.ts';

/** When the body meets next, on the wall of `timeZone`; a time of null is a whole day. */
export type NextMeeting = {
  readonly day: Day;
  readonly time: TimeOfDay | null;
  readonly timeZone: string;
};

/** "at 11:00", "14h30", "9.30 UTC". */
const TIME = /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:]|\.\d|\s?%)/u;

/** A longer line is a whole statement, and not how a day is set. */
const LONGEST_LINE = 2_000;

/**
 * The next meeting as the minutes tell it: the last printed line that speaks of it and names a day after this meeting,
 * since what was agreed last holds. A deadline within such a line is not that day. Null where none does, in a language
 * whose words for it are not known, or where this meeting has no day to count from.
 */
export function nextMeetingOf({
  agenda,
  date,
  language,
  timeZone,
}: Pick<Meeting, 'agenda' | 'date' | 'language' | 'timeZone'>): NextMeeting | null {
  const speaksOfIt = speaksOfNextMeeting(language);
  if (speaksOfIt === null || date === null) return null;
  for (const line of agenda.flatMap(({ minutes }) => minutes).toReversed()) {
    const text = plainTextOf(line.text);
    if (line.isInternal === true || text.length > LONGEST_LINE || !speaksOfIt(text)) continue;
    const told = noticeDays(text, date, language).find(
      ({ day, from }) => day > date && !isLedToAsDue(text, from),
    );
    if (told !== undefined) return { day: told.day, ...timeTold(text.slice(told.to), timeZone) };
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
