import type { PreviewPage } from '../../../shared/bridge/contract.ts';
import type { ItemId } from '../../../shared/meeting/identifier.ts';

/** The first page that shows something of an agenda item, counted from 0; 0 where none does. */
export function pageOfItem(pages: readonly Pick<PreviewPage, 'places'>[], itemId: ItemId | null): number {
  const page = pages.findIndex(({ places }) =>
    places.some(({ place }) => 'itemId' in place && place.itemId === itemId),
  );
  return Math.max(page, 0);
}
