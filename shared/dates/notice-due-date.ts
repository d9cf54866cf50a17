import type { Day } from '../meeting/text.ts';
import { relativeDays } from './relative-days.ts';
import { writtenDays } from './written-days.ts';

/** A day a text speaks of, and where: from the first character up to, not including, `to`. */
export type NoticedDay = { readonly day: Day; readonly from: number; readonly to: number };

/** Past this nobody reads dates out of a line; it also bounds what a hostile line can cost. */
const LONGEST = 2_000;
const LEADS_TO_DUE =
  /(?:\b(?:by|until|till|before|due(?: on)?|no later than|not later than|deadline(?: is| of|:)?|jusqu'au|avant|d'ici|bis(?: zum)?|antes del?|para el|hasta)\b|(?<!\p{L})(?:до|к)) *(?:the |le )?$/iu;

/**
 * The due date an action speaks of, relative to the meeting's day: the first that follows "by", "until", "before" and
 * the like, else the first of all. Null where it speaks of none.
 */
export function noticeDueDate(text: string, meetingDay: Day, language: string): NoticedDay | null {
  const noticed = noticeDays(text.slice(0, LONGEST), meetingDay, language);
  return noticed.find(({ from }) => isLedToAsDue(text, from)) ?? noticed[0] ?? null;
}

/** Whether what begins at `from` is said as a deadline: it follows "by", "until", "before" and the like. */
export const isLedToAsDue = (text: string, from: number): boolean =>
  LEADS_TO_DUE.test(text.slice(Math.max(0, from - 24), from));

/** Every day a text speaks of, in order; where two readings overlap, the longer. */
export function noticeDays(text: string, meetingDay: Day, language: string): NoticedDay[] {
  const noticed: NoticedDay[] = [];
  for (const { pattern, read } of [...writtenDays(language), ...relativeDays])
    for (const found of text.matchAll(pattern)) {
      const [whole, ...groups] = found;
      const day = read(groups, meetingDay);
      if (day !== null) noticed.push({ day, from: found.index, to: found.index + whole.trimEnd().length });
    }
  return noticed
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .reduce<NoticedDay[]>((kept, next) => {
      const last = kept.at(-1);
      if (last === undefined || next.from >= last.to) kept.push(next);
      return kept;
    }, []);
}
