import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ItemId } from '../meeting/identifier.ts';
import { effectiveEvents } from './effective-events.ts';

/**
 * Milliseconds each agenda item has taken by the log, pauses left out; an item never begun is not in the map. The
 * item running when the log ends counts up to its last event. Durations are differences of instants, so zones, daylight
 * saving and the machine's clock at the time of asking play no part.
 */
export function timeTaken(log: readonly ClockEvent[]): ReadonlyMap<ItemId, number> {
  const taken = new Map<ItemId, number>();
  let current: ItemId | null = null;
  let isRunning = false;
  let since = 0;
  for (const event of effectiveEvents(log)) {
    if (current !== null && isRunning) taken.set(current, (taken.get(current) ?? 0) + event.moment - since);
    since = event.moment;
    if (event.kind === 'item') {
      current = event.itemId;
      isRunning = true;
      if (!taken.has(current)) taken.set(current, 0);
    } else if (event.kind === 'adjourn') {
      current = null;
      isRunning = false;
    } else isRunning = event.kind !== 'pause';
  }
  return taken;
}
