import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';

let last: readonly AgendaItem[] = [];

/**
 * The agenda without its minutes, the same object until something of it changes: typing a note changes the meeting at
 * every key, and this column has nothing to paint then.
 */
export function planOf(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  const before = new Map(last.map((item) => [item.id, item]));
  const plan = agenda.map((item) => {
    const known = before.get(item.id);
    return known !== undefined && isSamePlan(known, item) ? known : { ...item, minutes: [] };
  });
  if (plan.length !== last.length || plan.some((item, index) => item !== last[index])) last = plan;
  return last;
}

const isSamePlan = (one: AgendaItem, other: AgendaItem): boolean =>
  one.title === other.title &&
  one.plannedMinutes === other.plannedMinutes &&
  one.heading === other.heading &&
  one.isListed === other.isListed &&
  one.isProtected === other.isProtected &&
  one.isStanding === other.isStanding &&
  one.state === other.state &&
  one.speakers.length === other.speakers.length &&
  one.speakers.every((speaker, index) => speaker === other.speakers[index]);
