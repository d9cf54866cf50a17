import { timeTaken } from '../clock/time-taken.ts';
import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { fillTemplate, withLabel } from './fill-template.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import type { AgendaAnnex } from './summary.ts';

const MILLISECONDS_PER_MINUTE = 60_000;

/** The adopted agenda: every listed item with its planned minutes and, by house style, those it took. */
export function agendaAnnex(meeting: Meeting, style: CompleteStyle): Omit<AgendaAnnex, 'heading'> | null {
  const listed = meeting.agenda.filter((item) => item.isListed);
  if (listed.length === 0) return null;
  const taken = style.agenda.printsActualMinutes ? timeTaken(meeting.clock) : new Map<string, number>();
  const items = listed.map((item, index) => {
    const milliseconds = taken.get(item.id);
    const actual = milliseconds === undefined ? null : Math.round(milliseconds / MILLISECONDS_PER_MINUTE);
    return {
      itemId: item.id,
      number: index + 1,
      text: withLabel(item.title, minutesLabel(item, actual, style)),
    };
  });
  return { kind: 'agenda', items };
}

function minutesLabel(
  { plannedMinutes: planned }: AgendaItem,
  actual: number | null,
  { labels }: CompleteStyle,
): string {
  if (actual !== null)
    return planned === null
      ? fillTemplate(labels.actualMinutes, { actual })
      : fillTemplate(labels.plannedAndActualMinutes, { planned, actual });
  return planned === null ? '' : fillTemplate(labels.plannedMinutes, { minutes: planned });
}
