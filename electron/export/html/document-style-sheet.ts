import type { Summary } from '../../../shared/summary/summary.ts';
import { PREVIOUS_ACTION_SHARES } from '../previous-action-columns.ts';
import { cssNumber, fontStack } from './css-text.ts';
import { logoRules } from './logo-markup.ts';
import { darkPalette, lightPalette, printedPalette, type Palette } from './palette.ts';
import { pageRules } from './page-rules.ts';

/**
 * The whole style sheet of a summary: its house style's layout as custom properties, then rules that are the same for
 * all. Sizes grow with the reader's own font size on a screen and are the house style's points on paper.
 */
export function documentStyleSheet({
  layout,
  direction,
  status,
}: Pick<Summary, 'layout' | 'direction' | 'status'>): string {
  const { fonts, annexesOnNewPage } = layout;
  const relative = (size: number): string => `${cssNumber(size / fonts.bodySize)}em`;
  return `:root {
  color-scheme: light dark;
  --body-font: ${fontStack(fonts.body)};
  --heading-font: ${fontStack(fonts.headings)};
  --body-size: ${cssNumber(fonts.bodySize / 10.5)}rem;
  --title-size: ${relative(fonts.titleSize)};
  --heading-size: ${relative(fonts.headingSize)};
  --table-size: ${relative(fonts.tableSize)};
${customProperties(lightPalette(layout))}
}
@media screen and (prefers-color-scheme: dark) {
:root {
${customProperties(darkPalette(layout))}
}
}
${SHARED_RULES}${logoRules(layout)}
${direction === 'rtl' ? FOREIGN_NAMES : ''}@media print {
:root {
  color-scheme: light;
  --body-size: ${cssNumber(fonts.bodySize)}pt;
${customProperties(printedPalette(layout))}
}
${PRINT_RULES}${annexesOnNewPage ? '.annex { break-before: page; }\n' : ''}}
${pageRules(layout, direction, status)}`;
}

const customProperties = (palette: Palette): string =>
  Object.entries(palette)
    .map(
      ([name, colour]) => `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`,
    )
    .join('\n');

/** In the style sheet, since the page's policy lets no attribute style anything. */
const REVIEW_COLUMNS = PREVIOUS_ACTION_SHARES.map(
  (share, index) => `.review col:nth-child(${index + 1}) { inline-size: ${share}%; }`,
).join('\n');

const SHARED_RULES = `html { background: var(--desk); }
body { margin: 0; }
.document {
  box-sizing: border-box; max-inline-size: 48rem; margin: clamp(0rem, 4vw, 2.5rem) auto;
  padding: clamp(1.5rem, 6vw, 4.5rem) clamp(1.125rem, 7vw, 5rem);
  background: var(--paper); color: var(--text); border: 1px solid color-mix(in srgb, var(--rules) 55%, transparent);
  font: var(--body-size)/1.6 var(--body-font); overflow-wrap: anywhere;
}
.document :is(h1, h2, h3) { font-family: var(--heading-font); color: var(--headings); text-wrap: balance; }
.document p { margin-block: .8em; text-wrap: pretty; }
.document a { color: var(--links); text-decoration-thickness: .07em; text-underline-offset: .16em; unicode-bidi: isolate; }
.document em:is(:lang(zh), :lang(ja)) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
.document em:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) { font-style: normal; font-weight: 700; }
.document a:hover { text-decoration-thickness: .14em; }
.document :focus-visible { outline: .15rem solid var(--links); outline-offset: .15rem; border-radius: .1rem; }
.document :target { background: var(--group); box-shadow: 0 0 0 .35rem var(--group); scroll-margin-block: 6rem; }
.document header { text-align: center; margin-block-end: 2.5em; }
.document .letterhead { margin-block: 0 2.5em; color: var(--quiet); font-size: .82em; line-height: 1.45; }
.document h1 { margin: 0; font-size: var(--title-size); line-height: 1.35; }
.document :is(.subtitle, .status) {
  margin: 0; font-family: var(--heading-font); color: var(--headings);
  font-size: var(--title-size); font-weight: 700; line-height: 1.35; text-wrap: balance;
}
.document .date-line { margin: .7em 0 0; font-weight: 700; color: var(--quiet); }
.document h2 { margin: 2em 0 .6em; font-size: var(--heading-size); line-height: 1.35; }
.document h3 { margin: 1.6em 0 .6em; font-size: 1em; }
.document section:first-child > h2 { margin-block-start: 0; }
.document :is(ul, ol) { margin-block: .6em; padding-inline-start: 1.6em; }
.document li { margin-block: .45em; padding-inline-start: .25em; }
.document li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.document .inner { padding-inline-start: 3.45em; list-style-type: circle; }
.numbered { padding-inline-start: 2.8em; text-indent: -2.8em; }
.numbered .number { display: inline-block; min-inline-size: 2.45em; text-indent: 0; font-variant-numeric: tabular-nums; }
.document :is(.action, .decision) { margin-block: 1.1em; }
.document table { inline-size: 100%; border-collapse: collapse; margin-block: 1.1em; font-size: var(--table-size); line-height: 1.45; table-layout: fixed; }
.document :is(th, td) { padding: .34em .7em; text-align: start; vertical-align: top; border-block-end: 1px solid var(--rules); }
.document .group th { background: var(--group); color: var(--group-text); font-family: var(--heading-font); }
.document .columns th { color: var(--quiet); font-size: .9em; }
${REVIEW_COLUMNS}
.document .review :is(th, td) { padding-inline: .45em; }
.document .unseen-row th { padding: 0; border: 0; line-height: 0; }
.spaced { white-space: pre-wrap; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.document footer { margin-block-start: 3em; padding-block-start: .8em; border-block-start: 1px solid var(--rules); color: var(--quiet); font-size: .82em; }
.document footer p { margin: 0; }
@media (forced-colors: active) { .document { border-color: CanvasText; } }`;

/** A name in letters of the other direction runs its own way to its last bracket or full stop, and stays in its column. */
const FOREIGN_NAMES = `.document td { unicode-bidi: plaintext; text-align: right; }
`;

/** On paper the margins are the page's, headings stay with what follows, and a group's heading with its first name. */
const PRINT_RULES = `.document { max-inline-size: none; margin: 0; padding: 0; border: 0; line-height: 1.45; }
.document :is(h1, h2, h3, hgroup) { break-after: avoid; break-inside: avoid; }
.document :is(p, li) { orphans: 2; widows: 2; }
.document tr { break-inside: avoid; }
.document thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
.document tbody tr:first-child { break-before: avoid; }
.document .group th { print-color-adjust: exact; }
.document :target { background: none; box-shadow: none; }
.document footer { display: none; }
`;
