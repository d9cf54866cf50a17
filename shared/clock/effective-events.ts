import type { ClockEvent } from '../meeting/clock-event.ts';

export type TimedEvent = Exclude<ClockEvent, { kind: 'correction' }> & {
  /** When it really happened, in milliseconds since 1970 UTC. */
  readonly moment: number;
};

/**
 * The log as it really happened: the last correction of an event wins, corrections themselves are gone, and events
 * stand in order of time (those of one moment as they were recorded).
 */
export function effectiveEvents(log: readonly ClockEvent[]): TimedEvent[] {
  const corrected = new Map<string, string>();
  for (const event of log) if (event.kind === 'correction') corrected.set(event.eventId, event.correctedAt);
  return log
    .filter((event) => event.kind !== 'correction')
    .map((event) => ({ ...event, moment: Date.parse(corrected.get(event.id) ?? event.at) }))
    .toSorted((one, other) => one.moment - other.moment);
}
