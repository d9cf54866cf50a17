import type { GroupId } from './identifier.ts';
import type { Meeting } from './meeting.ts';

/** What the first group of a roster that has none is called. */
export const FIRST_GROUP = 'Participants';

/** The group a walk-in goes to: that of the last one, else the last of the roster that holds no office. */
export function walkInGroupOf(
  { roster }: Pick<Meeting, 'roster'>,
  remembered: GroupId | null,
): GroupId | null {
  if (roster.some(({ id }) => id === remembered)) return remembered;
  return (roster.findLast(({ office }) => office === undefined) ?? roster.at(-1))?.id ?? null;
}
