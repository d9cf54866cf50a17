import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ClockEventId, IdentifierSource, ItemId } from '../meeting/identifier.ts';
import { instantOf, type Moment } from './moment.ts';

/** What it takes to record an event: the time it is, and ids. */
export type Recording = { readonly now: Moment; readonly newId: IdentifierSource };

/** An event of the meeting as a whole, now. */
export const clockEvent = (
  kind: 'start' | 'pause' | 'resume' | 'adjourn',
  { now, newId }: Recording,
): ClockEvent => ({ kind, id: newId<ClockEventId>(), at: instantOf(now) });

/** The beginning of an item, now. */
export const itemEvent = (itemId: ItemId, { now, newId }: Recording): ClockEvent => ({
  kind: 'item',
  id: newId<ClockEventId>(),
  at: instantOf(now),
  itemId,
});

/** Telling, now, when an earlier event really happened. */
export const correctionEvent = (
  eventId: ClockEventId,
  told: Moment,
  { now, newId }: Recording,
): ClockEvent => ({
  kind: 'correction',
  id: newId<ClockEventId>(),
  at: instantOf(now),
  eventId,
  correctedAt: instantOf(told),
});
