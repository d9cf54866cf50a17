import { cleanText } from '../text/clean-text.ts';
import { shortened } from '../text/shortened.ts';

/** What was put right in a parsed file before the schema judged it. */
export type Tidied = {
  readonly cleanedTexts: number;
  readonly droppedKeys: number;
  /** Attendance of ids that no participant has, as `id (state)`. */
  readonly droppedAttendance: readonly string[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts right, in place, what a hand or another program easily breaks and no reader should refuse a meeting for:
 * control characters and broken characters in texts, keys that would reach into JavaScript's own objects, and
 * attendance left behind by a participant who was deleted. `value` is fresh from JSON.parse and within the limits.
 */
export function tidyJson(value: Record<string, unknown>): Tidied {
  const counts = { cleanedTexts: 0, droppedKeys: 0 };
  tidyInside(value, counts);
  return { ...counts, droppedAttendance: dropOrphanedAttendance(value) };
}

function tidyInside(
  value: Record<string, unknown> | unknown[],
  counts: { cleanedTexts: number; droppedKeys: number },
) {
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, child] of entries) {
    if (key === '__proto__') {
      Reflect.deleteProperty(value, key);
      counts.droppedKeys++;
    } else if (typeof child === 'string') {
      const cleaned = cleanText(child);
      if (cleaned === child) continue;
      (value as Record<string | number, unknown>)[key] = cleaned;
      counts.cleanedTexts++;
    } else if (Array.isArray(child) || isRecord(child)) tidyInside(child, counts);
  }
}

/** What stands in a file may be endless; a sentence is not. */
const LONGEST_NAMED = 64;

function dropOrphanedAttendance(meeting: Record<string, unknown>): string[] {
  const { attendance, roster = [] } = meeting;
  // Anything else than records and lists is for the schema to refuse.
  if (!isRecord(attendance) || !Array.isArray(roster)) return [];
  const known = new Set(
    roster.flatMap((group: unknown) => {
      const participants = isRecord(group) ? group['participants'] : undefined;
      return Array.isArray(participants)
        ? participants.map((participant: unknown) => (isRecord(participant) ? participant['id'] : undefined))
        : [];
    }),
  );
  const dropped: string[] = [];
  for (const [id, entry] of Object.entries(attendance)) {
    if (known.has(id)) continue;
    Reflect.deleteProperty(attendance, id);
    const state = isRecord(entry) && typeof entry['state'] === 'string' ? entry['state'] : 'unknown';
    dropped.push(`${shortened(id, LONGEST_NAMED)} (${shortened(state, LONGEST_NAMED)})`);
  }
  return dropped;
}
