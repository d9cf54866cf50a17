import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ItemId } from '../meeting/identifier.ts';
import { asMinutes, atLeastNone, durationOf, less, NO_TIME, type Duration } from './duration.ts';
import { currentItemOf, finishedItems } from './items-ahead.ts';
import type { Moment } from './moment.ts';
import type { Replay } from './replay-log.ts';

/** Where an item stands: an item that is current is nothing else, whatever the agenda says of it. */
export type ItemStanding = 'upcoming' | 'current' | 'done' | 'deferred' | 'skipped';

/** How much of its planned time an item has used: under 80 %, from 80 %, from 100 %. */
export type ItemStage = 'within' | 'closing' | 'over';

const CLOSING_FROM = 0.8;

/** The clock of one agenda item. */
export type ItemTimings = {
  readonly itemId: ItemId;
  readonly standing: ItemStanding;
  /** When it was first begun. */
  readonly begunAt: Moment | null;
  readonly elapsed: Duration;
  /** Null where the agenda plans no time for it; so is `remaining`. */
  readonly planned: Duration | null;
  /** What is left of the plan; none for an item that is done, deferred or skipped. */
  readonly remaining: Duration | null;
  /** What it has taken beyond its plan. */
  readonly overrun: Duration;
  readonly stage: ItemStage;
};

/** The clocks of all items, in the order of the agenda. */
export function itemTimings(
  agenda: readonly AgendaItem[],
  replay: Replay,
  taken: ReadonlyMap<ItemId, Duration>,
): ItemTimings[] {
  const finished = finishedItems(agenda, replay);
  const current = currentItemOf(agenda, replay);
  const begun = new Map<ItemId, Moment>();
  for (const { itemId, moment } of replay.visits) if (!begun.has(itemId)) begun.set(itemId, moment);
  const standingOf = ({ id, state }: AgendaItem): ItemStanding => {
    if (id === current) return 'current';
    if (state !== 'scheduled') return state;
    return finished.has(id) ? 'done' : 'upcoming';
  };
  return agenda.map((item) => {
    const standing = standingOf(item);
    const elapsed = taken.get(item.id) ?? NO_TIME;
    const planned = item.plannedMinutes === null ? null : durationOf(asMinutes(item.plannedMinutes));
    // A current item that is deferred or skipped is about to be left: it takes nothing more.
    const goesOn = item.state === 'scheduled' && (standing === 'current' || standing === 'upcoming');
    const left = planned === null ? null : atLeastNone(less(planned, elapsed));
    return {
      itemId: item.id,
      standing,
      begunAt: begun.get(item.id) ?? null,
      elapsed,
      planned,
      remaining: left === null || goesOn ? left : NO_TIME,
      overrun: planned === null ? NO_TIME : atLeastNone(less(elapsed, planned)),
      stage: itemStage(elapsed, planned),
    };
  });
}

/** The stage of an item. One without planned time, or not begun, is within it. */
export function itemStage(elapsed: Duration, planned: Duration | null): ItemStage {
  if (planned === null || elapsed === 0) return 'within';
  if (elapsed >= planned) return 'over';
  return elapsed >= planned * CLOSING_FROM ? 'closing' : 'within';
}
