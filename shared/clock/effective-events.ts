import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ClockEventId } from '../meeting/identifier.ts';
import type { Instant } from '../meeting/text.ts';
import { laterOf, momentOf, type Moment } from './moment.ts';

export type TimedEvent = Exclude<ClockEvent, { kind: 'correction' }> & {
  /** When it really happened. */
  readonly moment: Moment;
};

/**
 * The log as it really happened, corrections worked in and gone: the last correction of an event holds, and an event
 * that stands in the log twice counts once.
 *
 * The order is the one in which the events were recorded, never that of their times. A clock that was set back, or two
 * note-takers whose machines differ by a few seconds, would otherwise put an item before the one it followed. An event
 * told or recorded earlier than the one before it counts from the moment of that one: what was lost cannot be known,
 * and nothing ever takes less than no time. Correcting the event with the wrong time puts the later ones right too.
 */
export function effectiveEvents(log: readonly ClockEvent[]): TimedEvent[] {
  const told = new Map<ClockEventId, Instant>();
  for (const event of log) if (event.kind === 'correction') told.set(event.eventId, event.correctedAt);
  const events = new Map<ClockEventId, TimedEvent>();
  let last: Moment | null = null;
  for (const event of log) {
    if (event.kind === 'correction' || events.has(event.id)) continue;
    const own: Moment = momentOf(told.get(event.id) ?? event.at);
    last = last === null ? own : laterOf(last, own);
    events.set(event.id, { ...event, moment: last });
  }
  return [...events.values()];
}
