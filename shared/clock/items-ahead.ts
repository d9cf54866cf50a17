import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ItemId } from '../meeting/identifier.ts';
import type { Replay } from './replay-log.ts';

/** The item that runs or waits for the end of a pause; null before the start, between items and after the end. */
export const currentItemOf = (agenda: readonly AgendaItem[], { state, itemInHand }: Replay): ItemId | null =>
  (state === 'running' || state === 'paused') && agenda.some(({ id }) => id === itemInHand)
    ? itemInHand
    : null;

/**
 * Items that have been dealt with. Leaving an item finishes it, but for going back: an item left for an earlier
 * one that was done is not finished ("previous" after a slip of the finger, a second look at item 1 in the middle of
 * item 4), and the meeting returns to it. Taking up an earlier one that was still open is going on, not back.
 */
export function finishedItems(agenda: readonly AgendaItem[], replay: Replay): ReadonlySet<ItemId> {
  const places = new Map(agenda.map(({ id }, place) => [id, place]));
  const finished = new Set<ItemId>();
  let last: { readonly id: ItemId; readonly place: number } | null = null;
  for (const { itemId: id } of replay.visits) {
    const place = places.get(id);
    if (place === undefined) continue;
    if (last !== null && !(finished.has(id) && place < last.place)) finished.add(last.id);
    finished.delete(id);
    last = { id, place };
  }
  if (last !== null && last.id !== currentItemOf(agenda, replay)) finished.add(last.id);
  return finished;
}

/**
 * The items still to be taken, in the order in which "next" takes them: those after the current one, then those the
 * meeting has passed over. Deferred and skipped ones are not among them.
 */
export function itemsAhead(agenda: readonly AgendaItem[], replay: Replay): AgendaItem[] {
  const finished = finishedItems(agenda, replay);
  const current = currentItemOf(agenda, replay);
  const place = placeReached(agenda, replay);
  const isAhead = ({ id, state }: AgendaItem) => state === 'scheduled' && id !== current && !finished.has(id);
  return [...agenda.slice(place + 1), ...agenda.slice(0, place + 1)].filter(isAhead);
}

/** The item before the current one on the agenda, dealt with or not; deferred and skipped ones are passed over. */
export function itemBefore(agenda: readonly AgendaItem[], replay: Replay): AgendaItem | undefined {
  // Where the item in hand has been removed, the last one before it is the one to go back to.
  const isInHand = agenda.some(({ id }) => id === replay.itemInHand);
  const place = placeReached(agenda, replay);
  return agenda.slice(0, isInHand ? place : place + 1).findLast(({ state }) => state === 'scheduled');
}

/** Place on the agenda of the item taken up last; -1 where there is none. */
function placeReached(agenda: readonly AgendaItem[], { visits }: Replay): number {
  const places = new Map(agenda.map(({ id }, place) => [id, place]));
  const last = visits.findLast(({ itemId }) => places.has(itemId));
  return last === undefined ? -1 : (places.get(last.itemId) ?? -1);
}
