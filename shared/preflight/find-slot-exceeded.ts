import type { Meeting } from '../meeting/meeting.ts';
import type { Finding } from './finding.ts';

/** An agenda that plans more minutes than the meeting has. */
export function findSlotExceeded({ agenda, slotMinutes }: Meeting): Finding[] {
  const planned = agenda
    .filter((item) => item.isListed)
    .reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0);
  if (slotMinutes === null || planned <= slotMinutes) return [];
  return [
    {
      code: 'slot-exceeded',
      severity: 'warning',
      place: { kind: 'meeting', field: 'slotMinutes' },
      where: 'Agenda',
      message: `The agenda plans ${planned} minutes, ${planned - slotMinutes} more than the ${slotMinutes} of the meeting.`,
      fix: null,
    },
  ];
}
