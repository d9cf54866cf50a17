import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ClockEventId, ItemId } from '../meeting/identifier.ts';
import { effectiveEvents } from './effective-events.ts';
import type { Moment } from './moment.ts';

export type ClockState = 'notStarted' | 'running' | 'paused' | 'adjourned';

/** A time without a break that one item took, or the meeting before its first item (null). */
export type Stretch = { readonly itemId: ItemId | null; readonly from: Moment; readonly to: Moment };

/** One taking up of an item: from the event that began it until another item begins. */
export type Visit = { readonly itemId: ItemId; readonly eventId: ClockEventId; readonly moment: Moment };

/** What a log says, before anyone asks what time it is. */
export type Replay = {
  readonly state: ClockState;
  readonly startedAt: Moment | null;
  /** The event that adjourned the meeting and its moment; null again once the meeting is taken up again. */
  readonly adjournment: { readonly eventId: ClockEventId; readonly moment: Moment } | null;
  /** The item that runs, waits for the end of a pause, or was in hand when the meeting was adjourned. */
  readonly itemInHand: ItemId | null;
  /** Since when the clock runs; null where it stands. */
  readonly runningSince: Moment | null;
  /** Those that are over. */
  readonly stretches: readonly Stretch[];
  readonly visits: readonly Visit[];
  readonly lastMoment: Moment | null;
};

/**
 * Follows the log from event to event. What says nothing new changes nothing (a second start, a pause in a pause), and
 * nothing counts before the meeting starts; an item begun without a start starts it. An item begun, or a resume, ends a
 * pause and takes an adjourned meeting up again.
 */
export function replayLog(log: readonly ClockEvent[]): Replay {
  let state = 'notStarted' as ClockState;
  let startedAt: Moment | null = null;
  let adjournment: Replay['adjournment'] = null;
  let itemInHand: ItemId | null = null;
  let runningSince: Moment | null = null;
  let lastMoment: Moment | null = null;
  const stretches: Stretch[] = [];
  const visits: Visit[] = [];

  const stand = (to: Moment): void => {
    if (runningSince !== null) stretches.push({ itemId: itemInHand, from: runningSince, to });
    runningSince = null;
  };
  const run = (from: Moment): void => {
    state = 'running';
    startedAt ??= from;
    adjournment = null;
    runningSince = from;
  };

  for (const event of effectiveEvents(log)) {
    const { moment, id: eventId } = event;
    lastMoment = moment;
    switch (event.kind) {
      case 'start':
        if (state === 'notStarted') run(moment);
        break;
      case 'item':
        stand(moment);
        if (itemInHand !== event.itemId) visits.push({ itemId: event.itemId, eventId, moment });
        itemInHand = event.itemId;
        run(moment);
        break;
      case 'pause':
        if (state !== 'running') break;
        stand(moment);
        state = 'paused';
        break;
      case 'resume':
        if (state === 'paused' || state === 'adjourned') run(moment);
        break;
      case 'adjourn':
        if (state !== 'running' && state !== 'paused') break;
        stand(moment);
        state = 'adjourned';
        adjournment = { eventId, moment };
        break;
    }
  }
  return { state, startedAt, adjournment, itemInHand, runningSince, stretches, visits, lastMoment };
}

/** The stretches up to a moment no earlier than the last event, the one still running with them. */
export const stretchesUntil = (
  { stretches, runningSince, itemInHand }: Replay,
  until: Moment,
): readonly Stretch[] =>
  runningSince === null ? stretches : [...stretches, { itemId: itemInHand, from: runningSince, to: until }];
