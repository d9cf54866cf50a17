import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ItemId } from '../meeting/identifier.ts';
import { asDuration, NO_TIME, type Duration } from './duration.ts';
import { between, type Moment } from './moment.ts';
import { replayLog, stretchesUntil, type Stretch } from './replay-log.ts';

/**
 * How long each agenda item has taken by the log, pauses left out; an item never begun is not in the map. The item
 * running when the log ends counts up to its last event. Durations are differences of instants, so zones, daylight
 * saving and the machine's clock at the time of asking play no part.
 */
export function timeTaken(log: readonly ClockEvent[]): ReadonlyMap<ItemId, Duration> {
  const replay = replayLog(log);
  const lastMoment: Moment | null = replay.lastMoment;
  return lastMoment === null ? new Map() : timeByItem(stretchesUntil(replay, lastMoment));
}

/** How long each item has taken in these stretches. */
export function timeByItem(stretches: readonly Stretch[]): ReadonlyMap<ItemId, Duration> {
  const taken = new Map<ItemId, Duration>();
  for (const { itemId, from, to } of stretches)
    if (itemId !== null) taken.set(itemId, asDuration((taken.get(itemId) ?? NO_TIME) + between(from, to)));
  return taken;
}
