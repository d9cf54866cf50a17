import type * as Y from 'yjs';
import { clockEventSchema, type ClockEvent } from '../../../shared/meeting/clock-event.ts';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import { sharing, sharingList } from './same-value.ts';

/** The clock's log; an event that reached it twice counts once, as the last says it, and so does `documentToMeeting`. */
export function readClock(doc: Y.Doc, before: readonly ClockEvent[]): readonly ClockEvent[] {
  const known = new Map<string, ClockEvent>(before.map((event) => [event.id, event]));
  const first = new Map<string, ClockEvent>();
  for (const value of topLevel.clock(doc).toJSON().toReversed()) {
    const parsed = clockEventSchema.safeParse(value);
    if (parsed.success) first.set(parsed.data.id, sharing(known.get(parsed.data.id), parsed.data));
  }
  return sharingList(before, [...first.values()].toReversed());
}
