import { z } from 'zod';
import type { PagePlace, PreviewPage } from '../../../shared/bridge/contract.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import type { MarkedPlace } from './places-of.ts';
import type { PageImage } from './split-pages.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** From a line's top, the height of its capitals, to its base, in em: as summary.typ has it. */
const CAPITALS = 0.714;
/** What letters and air take above the capitals and below the base, in em. */
const ABOVE = 0.3;
const BELOW = 0.36;

/** Number of the page, then points from its left and upper edge. */
const markSchema = z.tuple([z.int().positive(), z.number(), z.number()]);
const marksSchema = z.tuple([z.array(z.tuple([markSchema, markSchema]))]);
export type Mark = z.infer<typeof markSchema>;
/** Where something begins and where it ends. */
export type Marks = readonly (readonly [Mark, Mark])[];

/** What Typst tells of the marks of summary.typ; throws where it is something else, which is a bug of ours. */
export const readMarks = (told: unknown): Marks => marksSchema.parse(told)[0];

/** Gives each page the places on it; what runs over a page's end has a part on each. */
export function onPages(
  images: readonly PageImage[],
  places: readonly MarkedPlace[],
  marks: Marks,
  { page: paper }: Summary['layout'],
): readonly PreviewPage[] {
  if (places.length !== marks.length)
    throw new Error(`The pages have ${marks.length} marks for ${places.length} places`);
  const byPage = new Map<number, PagePlace[]>();
  const edge = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
  for (const [index, { place, fontSize, isCentred }] of places.entries()) {
    const [begin, end] = marks[index] ?? [];
    if (begin === undefined || end === undefined) continue;
    const [firstPage, beginX, beginY] = begin;
    const [lastPage, endX, endY] = end;
    // Marks around a whole paragraph stand at its upper left and lower left corner, those within one on its base lines.
    const beginTop = endX === beginX ? beginY : beginY - CAPITALS * fontSize;
    const left = isCentred === true ? edge(paper.marginLeft) : Math.min(beginX, endX);
    for (let number = firstPage; number <= lastPage; number++) {
      const image = images[number - 1];
      if (image === undefined) continue;
      const top = (number === firstPage ? beginTop : edge(paper.marginTop)) - ABOVE * fontSize;
      const bottom = number === lastPage ? endY + BELOW * fontSize : image.height - edge(paper.marginBottom);
      const width = image.width - edge(paper.marginRight) - left;
      if (bottom <= top || width <= 0) continue;
      const onPage = byPage.get(number) ?? [];
      onPage.push({ place, top, left, width, height: bottom - top });
      byPage.set(number, onPage);
    }
  }
  return images.map((image, index) => ({ ...image, places: byPage.get(index + 1) ?? [] }));
}
