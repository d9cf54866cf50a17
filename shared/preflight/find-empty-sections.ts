import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isPrinted } from '../summary/section-blocks.ts';
import type { Finding } from './finding.ts';
import type { Places } from './places.ts';

/**
 * A section someone began and that prints nothing: it was given a heading, or lines that are blank. An item nobody
 * minuted has no section and is no finding; one with internal notes only is told as a note.
 */
export function findEmptySections(meeting: Meeting, places: Places): Finding[] {
  return meeting.agenda
    .filter((item) => !item.minutes.some(isPrinted) && (item.minutes.length > 0 || item.heading !== null))
    .map((item) => ({
      code: 'section-empty',
      severity: hasOnlyInternal(item) ? 'note' : 'warning',
      place: { kind: 'item', itemId: item.id },
      where: places(item),
      message: hasOnlyInternal(item)
        ? 'The section has internal notes only and is left out of the summary.'
        : 'The section has nothing to print and is left out of the summary.',
      fix: blankLinesFix(item),
    }));
}

const blankLines = (item: AgendaItem) =>
  item.minutes.filter((line) => line.isInternal !== true && !isPrinted(line));
const hasOnlyInternal = (item: AgendaItem) => item.minutes.length > 0 && blankLines(item).length === 0;

function blankLinesFix(item: AgendaItem): Finding['fix'] {
  const lineIds = blankLines(item).map(({ id }) => id);
  return lineIds.length === 0 ? null : { kind: 'removeLines', label: 'Remove the blank lines', lineIds };
}
