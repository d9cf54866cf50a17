import { plainTextOf, type InlineText, type Span } from '../../../shared/meeting/inline-text.ts';
import { linkTargetOf } from '../../../shared/summary/link-target.ts';
import { markup, type Markup, type MarkupPart } from './markup.ts';

/**
 * A line's text with its marks. Links lead out only where shared/summary/link-target.ts lets them. Spaces that a
 * browser would collapse are kept where there are any; elsewhere not, since a kept space is underlined at the end of
 * a line that breaks within a link.
 */
export function inlineMarkup(text: InlineText): Markup {
  const spans = text.map(spanMarkup);
  return /^ | $| {2}/.test(plainTextOf(text))
    ? markup`<span class="spaced">${spans}</span>`
    : markup`${spans}`;
}

function spanMarkup(span: Span): Markup {
  let inner: MarkupPart = span.text;
  if (span.italic) inner = markup`<em>${inner}</em>`;
  if (span.bold) inner = markup`<strong>${inner}</strong>`;
  const target = linkTargetOf(span.link);
  return target === null
    ? markup`${inner}`
    : markup`<a href="${target}" rel="noopener noreferrer">${inner}</a>`;
}
