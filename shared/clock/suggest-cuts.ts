import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ItemId } from '../meeting/identifier.ts';
import { asMinutes, fullMinutes, NO_TIME, type Minutes } from './duration.ts';
import type { ItemTimings } from './item-timings.ts';

/**
 * By how many minutes each item could be shorter so that `minutesToCut` are won, or as many as can be: in proportion
 * to what the items have left, in whole minutes (largest remainder, earlier items first). Protected items are not
 * named, nor those that have nothing left; the current item loses nothing it has taken already.
 */
export function suggestCuts(
  agenda: readonly AgendaItem[],
  timings: readonly ItemTimings[],
  minutesToCut: Minutes,
): ReadonlyMap<ItemId, Minutes> {
  const isProtected = new Set(agenda.filter((item) => item.isProtected).map(({ id }) => id));
  const candidates = timings
    .map(({ itemId, remaining }) => ({ itemId, left: fullMinutes(remaining ?? NO_TIME) }))
    .filter(({ itemId, left }) => left > 0 && !isProtected.has(itemId));
  const left = candidates.reduce((sum, candidate) => sum + candidate.left, 0);
  const wanted = Math.min(minutesToCut, left);
  if (wanted <= 0) return new Map();
  const shares = candidates.map((candidate) => ({
    itemId: candidate.itemId,
    minutes: Math.floor((wanted * candidate.left) / left),
    remainder: (wanted * candidate.left) % left,
  }));
  const missing = wanted - shares.reduce((sum, share) => sum + share.minutes, 0);
  const roundedUp = new Set(
    shares.toSorted((one, other) => other.remainder - one.remainder).slice(0, missing),
  );
  return new Map(
    shares
      .map((share) => [share.itemId, asMinutes(share.minutes + (roundedUp.has(share) ? 1 : 0))] as const)
      .filter(([, minutes]) => minutes > 0),
  );
}
