import type { Summary } from '../../../shared/summary/summary.ts';
import { annexMarkup } from './annex-markup.ts';
import { numberedParagraph } from './block-markup.ts';
import { inlineMarkup } from './inline-markup.ts';
import { logoMarkup } from './logo-markup.ts';
import { markup, onLines, type Markup } from './markup.ts';
import { sectionMarkup } from './section-markup.ts';

/** The official document in three parts, for a page of its own and for a page with a toolbar around it. */
export type DocumentMarkup = {
  /** Letterhead and title block. */
  readonly head: Markup;
  /** Opening, sections and annexes. */
  readonly content: Markup;
  /** What the house style prints below every page, or null. */
  readonly foot: Markup | null;
};

/** Prints all of a summary's content, in its order. Its looks come from `documentStyleSheet`, by the class "document". */
export function documentMarkup(summary: Summary): DocumentMarkup {
  const { opening, sections, annexes, layout, language } = summary;
  return {
    head: onLines(logoMarkup(layout), letterheadMarkup(layout.letterhead), titleBlockMarkup(summary)),
    content: onLines(
      opening === null ? null : openingMarkup(opening),
      ...sections.map((section) => sectionMarkup(section, language)),
      ...annexes.map((annex, index) => annexMarkup(annex, index + 1)),
    ),
    foot: layout.footer.text === '' ? null : onLines(markup`<p>${layout.footer.text}</p>`),
  };
}

function letterheadMarkup(lines: readonly string[]): Markup | null {
  const printed = lines.filter((line) => line !== '');
  if (printed.length === 0) return null;
  const broken = printed.map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
  return markup`<p class="letterhead">${broken}</p>`;
}

/** The first line that says something is the page's heading; the others stand below it as the group's paragraphs. */
function titleBlockMarkup({ titleBlock, status }: Pick<Summary, 'titleBlock' | 'status'>): Markup | null {
  const [heading, subtitle] = [titleBlock.meeting, titleBlock.document].filter((line) => line !== '');
  const { dateLine } = titleBlock;
  const lines = [
    status === null ? null : markup`<p class="status">${status.text}</p>`,
    dateLine === '' ? null : markup`<p class="date-line">${dateLine}</p>`,
  ].filter((line) => line !== null);
  if (heading === undefined) return lines.length === 0 ? null : onLines(...lines);
  const below = subtitle === undefined ? null : markup`<p class="subtitle">${subtitle}</p>`;
  return markup`<hgroup>
${onLines(markup`<h1>${heading}</h1>`, below, ...lines)}</hgroup>`;
}

const openingMarkup = ({ number, text }: NonNullable<Summary['opening']>): Markup =>
  number === null
    ? markup`<p class="opening" id="opening">${inlineMarkup(text)}</p>`
    : numberedParagraph('opening', number, inlineMarkup(text));
