import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ItemId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Summary } from '../summary/summary.ts';

/** Says in the document's own terms where an item's section stands. */
export type Places = (item: AgendaItem) => string;

export function placesOf(meeting: Meeting, summary: Summary): Places {
  const sections = new Map(summary.sections.map((section) => [section.itemId, section]));
  const numbers = new Map<ItemId, number>(meeting.agenda.map((item, index) => [item.id, index + 1]));
  return (item) => {
    const section = sections.get(item.id);
    if (section === undefined) return `Agenda item ${numbers.get(item.id)}, "${item.title}"`;
    return `Section ${section.number === null ? '' : `${section.number}, `}"${section.heading}"`;
  };
}
