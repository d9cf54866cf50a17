import type { Summary } from '../../../shared/summary/summary.ts';
import { carriedMarkup } from './carried-markup.ts';
import { documentMarkup } from './document-markup.ts';
import { documentStyleSheet } from './document-style-sheet.ts';
import { markup, onLines, rawText, sourceOf, type Markup } from './markup.ts';
import { styleHash } from './style-hash.ts';

export type HtmlOptions = {
  /** The meeting's own file text, to be carried inside so that the page opens as the meeting. */
  readonly carriedMeeting?: string;
};

/**
 * Prints a summary as one self-contained HTML page: nothing is fetched, nothing runs, and the same summary gives the
 * same bytes. The page forbids itself everything but its own style sheet (Content Security Policy Level 3), so even
 * a text that got past the escaping could do nothing.
 */
export function printHtml(summary: Summary, options: HtmlOptions = {}): string {
  const { head, content, foot } = documentMarkup(summary);
  const style = documentStyleSheet(summary);
  const carried = options.carriedMeeting === undefined ? null : carriedMarkup(options.carriedMeeting);
  return sourceOf(markup`<!doctype html>
<html lang="${summary.language}" dir="${summary.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, summary.layout.logo !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Rapporteur">
${propertiesMarkup(summary)}<style>${rawText(style)}</style>
</head>
<body>
<div class="document">
<header>
${head}</header>
<main>
${content}</main>
${foot === null ? null : onLines(markup`<footer>\n${foot}</footer>`)}</div>
${carried === null ? null : onLines(carried)}</body>
</html>
`);
}

/** A picture only where there is a logo, and only one that is inside the page. */
const policyFor = (style: string, hasLogo: boolean): string =>
  `default-src 'none'; style-src '${styleHash(style)}'${hasLogo ? '; img-src data:' : ''}; base-uri 'none'; form-action 'none'`;

/** What a search, a file manager and the browser's tab say of the page; empty properties are left out. */
function propertiesMarkup({ properties }: Summary): Markup {
  const named: readonly (readonly [string, string | null])[] = [
    ['description', properties.subject],
    ['author', properties.author],
    ['dcterms.date', properties.date],
  ];
  // A page without a title fails WCAG 2.2, 2.4.2; a meeting may still have no name.
  const title = markup`<title>${properties.title === '' ? 'Summary' : properties.title}</title>`;
  const metas = named.map(([name, content]) =>
    content === null || content === '' ? null : markup`<meta name="${name}" content="${content}">`,
  );
  return onLines(title, ...metas);
}
