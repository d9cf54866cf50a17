import type { ClockEvent } from '../meeting/clock-event.ts';
import type { ClockEventId } from '../meeting/identifier.ts';
import { failure, success, type Result } from '../result.ts';
import type { CorrectionFailure } from './clock-failure.ts';
import { effectiveEvents, type TimedEvent } from './effective-events.ts';
import { isWritable, type Moment } from './moment.ts';
import { correctionEvent, type Recording } from './recording.ts';

export type Correcting = Recording & {
  /** Whether events that stand in the way move to the told time too, instead of the correction being refused. */
  readonly carriesNeighbours?: boolean;
};

export type Corrected = Result<readonly ClockEvent[], CorrectionFailure>;

/**
 * Tells when an event of the log really happened: the corrections to record, in one step. The order of events stays as
 * it is: a time before the start or past a neighbour is refused, or carries those in between along, which then stand at
 * the told time. The first item, begun by the same key as the start, moves with it. A time to come is refused, and a
 * time that is the event's already needs no correction.
 */
export function correctEvent(
  log: readonly ClockEvent[],
  eventId: ClockEventId,
  told: Moment,
  correcting: Correcting,
): Corrected {
  const events = effectiveEvents(log);
  const place = events.findIndex(({ id }) => id === eventId);
  const event = events[place];
  if (event === undefined) return failure({ kind: 'eventGone' });
  if (!isWritable(told)) return failure({ kind: 'notATime' });
  if (told > event.moment && told > correcting.now)
    return failure({ kind: 'inFuture', told, now: correcting.now });

  const group = [event, ...firstItemOf(event, events[place + 1])];
  const earlier = events.slice(0, place).filter(({ moment }) => moment > told);
  const later = events.slice(place + group.length).filter(({ moment }) => moment < told);
  if (correcting.carriesNeighbours !== true) {
    const obstacle = obstacleIn(events, told, earlier.at(-1), later[0]);
    if (obstacle !== null) return failure(obstacle);
  }
  return success(
    [...earlier, ...group, ...later]
      .filter(({ moment }) => moment !== told)
      .map(({ id }) => correctionEvent(id, told, correcting)),
  );
}

/** The item that began with the start, by one key. */
const firstItemOf = (event: TimedEvent, next: TimedEvent | undefined): TimedEvent[] =>
  event.kind === 'start' && next?.kind === 'item' && next.at === event.at && next.moment === event.moment
    ? [next]
    : [];

function obstacleIn(
  events: readonly TimedEvent[],
  told: Moment,
  before: TimedEvent | undefined,
  after: TimedEvent | undefined,
): CorrectionFailure | null {
  const start = events.find(({ kind }) => kind === 'start');
  if (before !== undefined && start !== undefined && told < start.moment)
    return { kind: 'beforeStart', told, start: start.moment, earliest: before.moment };
  if (before !== undefined) return { kind: 'pastNeighbour', told, neighbour: before, stands: 'before' };
  if (after !== undefined) return { kind: 'pastNeighbour', told, neighbour: after, stands: 'after' };
  return null;
}
