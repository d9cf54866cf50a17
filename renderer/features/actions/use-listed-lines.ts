import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import { listedLinesOf, type ListedLine } from '../../../shared/meeting/listed-lines.ts';
import { useMeeting } from '../../store/open-meeting.ts';

/** Lines by item as long as it is the same: a key in one item does not look through the others. */
const known = new WeakMap<AgendaItem, readonly ListedLine[]>();
let last: readonly ListedLine[] = [];

/** Every action and decision; another value only where one of them, or the name of its item, is another. */
export const useListedLines = (): readonly ListedLine[] => useMeeting(({ agenda }) => stableLines(agenda));

function stableLines(agenda: readonly AgendaItem[]): readonly ListedLine[] {
  const lines = agenda.flatMap((item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const now = listedLinesOf(item);
    known.set(item, now);
    return now;
  });
  if (lines.length !== last.length || !lines.every((line, at) => isSame(line, last[at]))) last = lines;
  return last;
}

const isSame = (one: ListedLine, other: ListedLine | undefined): boolean =>
  other !== undefined &&
  one.line === other.line &&
  one.item.title === other.item.title &&
  one.item.heading === other.item.heading;
