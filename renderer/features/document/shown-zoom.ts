const PIXELS_PER_POINT = 96 / 72;

/** At what part of its own size the first page is shown now; 1 where none is. */
export function shownZoom(): number {
  const page = document.querySelector<HTMLImageElement>('.page-list-image');
  const points = Number(page?.getAttribute('width'));
  return page === null || !(points > 0) ? 1 : page.clientWidth / (points * PIXELS_PER_POINT);
}
