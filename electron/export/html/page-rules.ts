import type { Layout } from '../../../shared/summary/layout.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { cssNumber, cssString, fontStack } from './css-text.ts';

/**
 * The page set-up for printing: size, margins, that a draft is one, and the house style's footer in the page's margin boxes
 * (CSS Paged Media Level 3, section 5). Margin boxes have physical sides, so the direction chooses them.
 */
export function pageRules(layout: Layout, direction: 'ltr' | 'rtl', status: Summary['status']): string {
  const { page, footer, fonts, colours } = layout;
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  const millimetres = [page.marginTop, page.marginRight, page.marginBottom, page.marginLeft];
  const looks = `font: ${cssNumber(fonts.bodySize * 0.82)}pt ${fontStack(fonts.body)}; color: ${colours.text};`;
  const head =
    status?.isDraft === true ? `  @top-center { content: ${cssString(status.text)}; ${looks} }\n` : '';
  const box = (side: string | undefined, content: string): string =>
    content === '' ? '' : `  @bottom-${side} { content: ${content}; ${looks} }\n`;
  return `@page {
  size: ${page.size === 'a4' ? 'A4' : 'letter'};
  margin: ${millimetres.map((margin) => `${cssNumber(margin)}mm`).join(' ')};
${head}${box(start, footer.text === '' ? '' : cssString(footer.text))}${box(end, pageNumberContent(footer.pageNumber))}}
`;
}

/** "Page {page} of {pages}" as the content of a margin box, the places to fill in as counters of the pages. */
function pageNumberContent(template: string): string {
  const pieces = template.split(/(\{pages?\})/).filter((piece) => piece !== '');
  return pieces
    .map((piece) => {
      if (piece === '{page}') return 'counter(page)';
      return piece === '{pages}' ? 'counter(pages)' : cssString(piece);
    })
    .join(' ');
}
