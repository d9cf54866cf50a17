import type { ClockEventId, ItemId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { failure, success, type Result } from '../result.ts';
import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ClockFailure } from './clock-failure.ts';
import { correctEvent, type Correcting } from './correct-event.ts';
import { less, NO_TIME, type Duration } from './duration.ts';
import { currentItemOf, itemsAhead } from './items-ahead.ts';
import { after } from './moment.ts';
import { itemEvent } from './recording.ts';
import { replayLog } from './replay-log.ts';

type Correctable = Pick<Meeting, 'agenda' | 'clock'>;

/** "This item began 4 minutes ago": moves the beginning of the current item, and with it the end of the one before. */
export function beganAgo(
  { agenda, clock }: Correctable,
  ago: Duration,
  correcting: Correcting,
): Result<readonly ClockEvent[], ClockFailure> {
  const replay = replayLog(clock);
  if (replay.state === 'notStarted' || replay.state === 'adjourned') return failure({ kind: replay.state });
  const visit = replay.visits.at(-1);
  if (visit === undefined || currentItemOf(agenda, replay) === null)
    return failure({ kind: 'noCurrentItem' });
  return correctEvent(clock, visit.eventId, after(correcting.now, less(NO_TIME, ago)), correcting);
}

/**
 * "This item ended with the previous": both were dealt with together, so the item has taken no time of its own, and
 * what followed it (the next item, the adjournment) began when it did. Where it is the current one, the next item is
 * begun, as of then. `itemId` means the item's last taking up.
 */
export function endedWithPrevious(
  { agenda, clock }: Correctable,
  itemId: ItemId,
  correcting: Correcting,
): Result<readonly ClockEvent[], ClockFailure> {
  const replay = replayLog(clock);
  const place = replay.visits.findLastIndex((visit) => visit.itemId === itemId);
  const visit = replay.visits[place];
  if (visit === undefined)
    return failure({ kind: replay.state === 'notStarted' ? 'notStarted' : 'notBegun' });
  if (place === 0) return failure({ kind: 'noPreviousItem' });
  const following: ClockEventId | undefined =
    replay.visits[place + 1]?.eventId ?? replay.adjournment?.eventId;
  if (following !== undefined) return correctEvent(clock, following, visit.moment, correcting);
  if (replay.state === 'paused') return failure({ kind: 'paused' });
  const [next] = itemsAhead(agenda, replay);
  if (next === undefined) return failure({ kind: 'lastItem' });
  const begun = itemEvent(next.id, correcting);
  const corrected = correctEvent([...clock, begun], begun.id, visit.moment, correcting);
  return corrected.ok ? success([begun, ...corrected.value]) : corrected;
}
