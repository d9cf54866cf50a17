import { readDuration } from '../../../../shared/agenda/read-duration.ts';
import { LIMITS } from '../../../../shared/meeting/limits.ts';

/** Minutes typed into a field: "15", "15 min", "1 h 30"; null for an empty field, undefined for what is no length. */
export function typedMinutes(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = /^\d{1,5}$/.test(text) ? Number(text) : readDuration(text);
  return minutes === null || minutes > LIMITS.minutes ? undefined : minutes;
}
