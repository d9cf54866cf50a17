import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ItemId } from '../meeting/identifier.ts';
import { effectiveEvents } from './effective-events.ts';

/** The item the meeting is at by its clock; null before the first and after the last. */
export function currentItem(clock: readonly ClockEvent[]): ItemId | null {
  let current: ItemId | null = null;
  for (const event of effectiveEvents(clock))
    if (event.kind === 'item') current = event.itemId;
    else if (event.kind === 'adjourn') current = null;
  return current;
}
