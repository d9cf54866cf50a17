import type { SummarySection } from '../../../shared/summary/summary.ts';
import { anchorOfItem } from './anchors.ts';
import { blocksMarkup } from './block-markup.ts';
import { markup, onLines, type Markup } from './markup.ts';

/**
 * A section of the summary. Its number is text of the heading, so that copying and every reader keep it. The element
 * has no name of its own: named sections are landmarks, and a long summary would have hundreds of them.
 */
export function sectionMarkup(section: SummarySection, language: string): Markup {
  const number = section.number === null ? null : markup`<span class="number">${section.number}.</span> `;
  const heading = markup`<h2 id="${anchorOfItem(section.itemId)}">${number}${section.heading}</h2>`;
  return markup`<section>
${onLines(heading, ...blocksMarkup(section.blocks, language))}</section>`;
}
