import { logoSize, pictureOf, type Logo } from '../../../shared/summary/logo.ts';
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
    logo: sheetLogo(layout.logo, width),
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

/** Typst tells what a picture is by the ending of its name. */
const FILES = { 'image/png': 'logo.png', 'image/jpeg': 'logo.jpg' } as const;

function sheetLogo(logo: Logo | undefined, width: number): SheetLayout['logo'] {
  if (logo === undefined) return null;
  const picture = pictureOf(logo);
  return {
    file: FILES[picture.mediaType],
    ...logoSize(picture, logo.height * POINTS_PER_MILLIMETRE, width),
    place: logo.place,
  };
}

/** The logo's file as the template reads it; nothing where there is none. */
export function logoFile({ logo }: Layout): Readonly<Record<string, Uint8Array>> {
  if (logo === undefined) return {};
  const picture = pictureOf(logo);
  return { [FILES[picture.mediaType]]: picture.bytes };
}
