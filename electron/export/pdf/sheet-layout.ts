import type { Summary } from '../../../shared/summary/summary.ts';
import { breakable } from './break-long-words.ts';
import type { SheetLayout } from './sheet.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Widths of ISO 216 A4 and ANSI letter in millimetres. */
const PAPER_WIDTH = { a4: 210, letter: 215.9 } as const;

type Layout = Summary['layout'];

/** The width of the text block in points; never less than a word, whatever the margins. */
export function textWidth({ page }: Layout): number {
  const width = PAPER_WIDTH[page.size] - page.marginLeft - page.marginRight;
  return Math.max(width * POINTS_PER_MILLIMETRE, 1);
}

/** The layout as the template takes it. */
export function sheetLayout(layout: Layout): SheetLayout {
  const { page, fonts, colours, footer } = layout;
  const width = textWidth(layout);
  return {
    page: {
      name: page.size === 'a4' ? 'a4' : 'us-letter',
      top: page.marginTop,
      right: page.marginRight,
      bottom: page.marginBottom,
      left: page.marginLeft,
    },
    sizes: {
      body: fonts.bodySize,
      title: fonts.titleSize,
      heading: fonts.headingSize,
      table: fonts.tableSize,
    },
    colours: {
      text: colours.text,
      headings: colours.headings,
      links: colours.links,
      rules: colours.rules,
      groupRow: colours.groupRow,
    },
    letterhead: layout.letterhead.map((line) => breakable(line, width / 9)),
    footer: {
      text: breakable(footer.text, width / 8.5 - 12),
      pageNumber: footer.pageNumber
        .split(/(\{pages?\})/)
        .filter((part) => part !== '')
        .map((part) =>
          part === '{page}' || part === '{pages}'
            ? (['field', part === '{page}' ? 'page' : 'pages'] as const)
            : (['text', part] as const),
        ),
    },
    annexesOnNewPage: layout.annexesOnNewPage,
  };
}
