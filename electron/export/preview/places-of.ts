import type { Place } from '../../../shared/preflight/finding.ts';
import type { Annex, Summary } from '../../../shared/summary/summary.ts';

/** What a mark of summary.typ stands at. */
export type MarkedPlace = {
  readonly place: Place;
  /** Of its text, in points. */
  readonly fontSize: number;
  /** Centred between the margins, so that it takes the whole width. */
  readonly isCentred?: true;
};

/** What the pages show that a window can go to, in the order in which summary.typ marks it. */
export function placesOf(summary: Summary): readonly MarkedPlace[] {
  const { titleSize, bodySize, headingSize } = summary.layout.fonts;
  const { meeting, document, dateLine } = summary.titleBlock;
  const places: MarkedPlace[] = [];
  if (meeting !== '' || document !== '')
    places.push({ place: { kind: 'meeting', field: 'title' }, fontSize: titleSize, isCentred: true });
  const date: Place = { kind: 'meeting', field: 'date' };
  if (dateLine !== '') places.push({ place: date, fontSize: bodySize, isCentred: true });
  if (summary.opening !== null) places.push({ place: date, fontSize: bodySize });
  for (const { itemId, blocks } of summary.sections) {
    places.push({ place: { kind: 'item', itemId }, fontSize: headingSize });
    for (const { lineId } of blocks)
      places.push({ place: { kind: 'line', itemId, lineId }, fontSize: bodySize });
  }
  return [...places, ...summary.annexes.flatMap((annex) => annexPlaces(annex, summary.layout.fonts))];
}

function annexPlaces(annex: Annex, fonts: Summary['layout']['fonts']): MarkedPlace[] {
  if (annex.kind === 'agenda')
    return annex.items.map(({ itemId }) => ({ place: { kind: 'item', itemId }, fontSize: fonts.bodySize }));
  // What is to be done, and what became of it: both lead to the entry of the review.
  if (annex.kind === 'previousActions')
    return annex.rows.flatMap(({ previousActionId, cells }) => {
      const place: Place = { kind: 'previousAction', previousActionId };
      const marked = { place, fontSize: fonts.tableSize };
      return (cells.at(-1) ?? []).length > 0 ? [marked, marked] : [marked];
    });
  return annex.lists
    .flatMap(({ groups }) => groups)
    .flatMap(({ participantIds }) => participantIds)
    .map((id) => ({ place: { kind: 'participants', participantIds: [id] }, fontSize: fonts.tableSize }));
}
