import { assertNever } from '../../../shared/assert-never.ts';
import type { SummaryBlock } from '../../../shared/summary/summary.ts';
import { ownWordsOf, wordsOf } from '../../../shared/summary/languages/words-of.ts';
import { anchorOfLine } from './anchors.ts';
import {
  gatherLists,
  type Bullet,
  type BulletItem,
  type LoneBlock,
  type SectionPart,
} from './bullet-lists.ts';
import { inlineMarkup } from './inline-markup.ts';
import { markup, onLines, type Markup } from './markup.ts';

/** The lines of a section, bullets gathered into lists. */
export const blocksMarkup = (blocks: readonly SummaryBlock[], language: string): readonly Markup[] =>
  gatherLists(blocks).map((part) => partMarkup(part, language));

function partMarkup(part: SectionPart, language: string): Markup {
  if (part.kind === 'line') return lineMarkup(part.block, language);
  return markup`<ul class="${part.level === 1 ? 'notes' : 'notes inner'}">
${onLines(...part.items.map(itemMarkup))}</ul>`;
}

const itemMarkup = ({ bullet, children }: BulletItem): Markup =>
  children.length === 0
    ? bulletMarkup(bullet, null)
    : bulletMarkup(bullet, markup`<ul>${children.map((child) => bulletMarkup(child, null))}</ul>`);

const bulletMarkup = (bullet: Bullet, children: Markup | null): Markup =>
  markup`<li id="${anchorOfLine(bullet.lineId)}">${inlineMarkup(bullet.text)}${children}</li>`;

function lineMarkup(block: LoneBlock, language: string): Markup {
  const anchor = anchorOfLine(block.lineId);
  switch (block.kind) {
    case 'paragraph':
      return markup`<p id="${anchor}">${inlineMarkup(block.text)}</p>`;
    case 'numbered':
      return numberedParagraph(anchor, block.number, inlineMarkup(block.text));
    case 'action':
    case 'decision': {
      const line = markup`${markMarkup(block, language)}${inlineMarkup(block.text)}`;
      const weighted = block.isBold ? markup`<strong>${line}</strong>` : line;
      return markup`<p class="${block.kind}" id="${anchor}">${weighted}</p>`;
    }
    default:
      return assertNever(block);
  }
}

/**
 * A paragraph with a running number. The number is text and not a list's: the paragraphs are prose that runs through
 * all sections, a list would be announced anew after every action, and copying would lose the number.
 */
export const numberedParagraph = (anchor: string, number: number, text: Markup): Markup =>
  markup`<p class="numbered" id="${anchor}"><span class="number">${number}.</span> ${text}</p>`;

/**
 * The mark is an image with a name: a screen reader says "Action" where it would say "heavy rightwards arrow", and
 * copied text still has the arrow and nothing hidden. Where the name is English in another language, it says so.
 */
function markMarkup(
  block: Extract<LoneBlock, { kind: 'action' | 'decision' }>,
  language: string,
): Markup | null {
  if (block.mark === '') return null;
  const name = wordsOf(language)[block.kind];
  const inEnglish = ownWordsOf(language) === null ? markup` lang="en"` : null;
  return markup`<span class="mark" role="img" aria-label="${name}"${inEnglish}>${block.mark}</span> `;
}
