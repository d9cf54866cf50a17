import type { PagePlace } from '../../../shared/bridge/contract.ts';

/** Points beside a place at which a pointer still means it. */
const REACH = 12;

/** The place at a point of a page, or the nearest one close by; null where the page has none there. In points. */
export function nearestPlace(places: readonly PagePlace[], x: number, y: number): PagePlace | null {
  let nearest: PagePlace | null = null;
  let least = REACH;
  for (const place of places) {
    const aside = Math.max(place.left - x, x - place.left - place.width, 0);
    const above = Math.max(place.top - y, y - place.top - place.height, 0);
    // A bullet stands well before its text: to the side of a line is still at the line.
    const distance = Math.max(above, aside / 3);
    if (distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
}
