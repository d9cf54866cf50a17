import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ItemId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { failure, success, type Result } from '../result.ts';
import type { NavigationFailure } from './clock-failure.ts';
import { itemBefore, itemsAhead } from './items-ahead.ts';
import { clockEvent, itemEvent, type Recording } from './recording.ts';
import { replayLog } from './replay-log.ts';

/**
 * The keys of the clock. Each gives the events to record, in one step so that one undo takes them back; what cannot be
 * done in the state the meeting is in records nothing and says why. They name the item they begin, never "one further":
 * where two note-takers press "next" at once, the meeting moves on by one.
 *
 * | key      | not started         | running              | paused                        | adjourned            |
 * |----------|---------------------|----------------------|-------------------------------|----------------------|
 * | start    | start + first item  | says it has started  | says it has started           | says it is adjourned |
 * | next     | says to start       | begins the next item | begins the next, pause ends   | says it is adjourned |
 * | previous | says to start       | begins the previous  | begins the previous           | takes it up again    |
 * | an item  | start + that item   | begins it            | begins it, pause ends         | begins it            |
 * | pause    | says to start       | pauses               | says it is paused             | says it is adjourned |
 * | resume   | says to start       | says it is running   | resumes                       | takes it up again    |
 * | adjourn  | says to start       | adjourns             | adjourns                      | says it is adjourned |
 *
 * "Next" neither opens nor closes a meeting: those are acts of the chair, with keys of their own. On the last item it
 * says so, unless an item was passed over, which is then the next.
 */
export type Navigated = Result<readonly ClockEvent[], NavigationFailure>;

type Navigable = Pick<Meeting, 'agenda' | 'clock'>;

/** Calls the meeting to order; the first item that is neither deferred nor skipped begins with it. */
export function startMeeting({ agenda, clock }: Navigable, recording: Recording): Navigated {
  const replay = replayLog(clock);
  if (replay.state === 'adjourned') return failure({ kind: 'adjourned' });
  if (replay.state !== 'notStarted') return failure({ kind: 'alreadyStarted' });
  const [first] = itemsAhead(agenda, replay);
  const start = clockEvent('start', recording);
  return success(first === undefined ? [start] : [start, itemEvent(first.id, recording)]);
}

/** Begins the next item that is still to be taken. */
export function nextItem({ agenda, clock }: Navigable, recording: Recording): Navigated {
  const replay = replayLog(clock);
  if (replay.state === 'notStarted' || replay.state === 'adjourned') return failure({ kind: replay.state });
  const [next] = itemsAhead(agenda, replay);
  return next === undefined ? failure({ kind: 'lastItem' }) : success([itemEvent(next.id, recording)]);
}

/** Goes back to the item before; after the adjournment to the one the meeting ended with. */
export function previousItem({ agenda, clock }: Navigable, recording: Recording): Navigated {
  const replay = replayLog(clock);
  if (replay.state === 'notStarted') return failure({ kind: 'notStarted' });
  if (replay.state === 'adjourned') return success([clockEvent('resume', recording)]);
  const previous = itemBefore(agenda, replay);
  return previous === undefined
    ? failure({ kind: 'firstItem' })
    : success([itemEvent(previous.id, recording)]);
}

/** Begins an item chosen by hand, also a deferred or skipped one; before the start it starts the meeting. */
export function beginItem({ agenda, clock }: Navigable, itemId: ItemId, recording: Recording): Navigated {
  const { state, itemInHand } = replayLog(clock);
  if (!agenda.some(({ id }) => id === itemId)) return failure({ kind: 'itemGone' });
  if (state === 'running' && itemInHand === itemId) return failure({ kind: 'alreadyCurrent' });
  const opening = state === 'notStarted' ? [clockEvent('start', recording)] : [];
  return success([...opening, itemEvent(itemId, recording)]);
}

/** Stops the clock of meeting and item. */
export function pauseMeeting({ clock }: Navigable, recording: Recording): Navigated {
  const { state } = replayLog(clock);
  if (state === 'running') return success([clockEvent('pause', recording)]);
  return failure({ kind: state === 'paused' ? 'alreadyPaused' : state });
}

/** Ends a pause, or takes an adjourned meeting up again, with the item that was in hand. */
export function resumeMeeting({ clock }: Navigable, recording: Recording): Navigated {
  const { state } = replayLog(clock);
  if (state === 'paused' || state === 'adjourned') return success([clockEvent('resume', recording)]);
  return failure({ kind: state === 'running' ? 'notPaused' : state });
}

/** Ends the meeting. */
export function adjournMeeting({ clock }: Navigable, recording: Recording): Navigated {
  const { state } = replayLog(clock);
  if (state === 'running' || state === 'paused') return success([clockEvent('adjourn', recording)]);
  return failure({ kind: state });
}
