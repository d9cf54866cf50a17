import type { Paragraph, PhrasingContent } from 'mdast';
import { joinSpans, type InlineText, type Span } from '../../../shared/meeting/inline-text.ts';
import { readBackLine } from '../../import/summary/read-back-line.ts';
import { inlineNodes } from './inline-nodes.ts';
import { isWholeBoldLine } from './whole-bold.ts';
import { linkTargetOf } from '../../../shared/summary/link-target.ts';
import { writeTree } from './write-tree.ts';

/** A line of text as a paragraph. */
export const lineParagraph = (text: InlineText, isLiteral: boolean): Paragraph => ({
  type: 'paragraph',
  children: safeNodes(text, isLiteral),
});

/** An action or decision: the mark, then the text, all of it bold where the house style says so. */
export function arrowParagraph(mark: string, text: InlineText, isBold: boolean): Paragraph {
  const head: PhrasingContent[] = [{ type: 'text', value: `${mark} ` }];
  // One space behind the mark is the printer's; one the text begins with is written so that it stays.
  const nodes = safeNodes(text, /^\s/.test(text[0]?.text ?? ''));
  if (isBold) return { type: 'paragraph', children: [{ type: 'strong', children: [...head, ...nodes] }] };
  // A reader takes boldness of a whole action line for the house style's; what is bolder than that is the text's.
  const children = isWholeBoldLine(text)
    ? [{ type: 'html' as const, value: '<b>' }, ...nodes, { type: 'html' as const, value: '</b>' }]
    : nodes;
  return { type: 'paragraph', children: [...head, ...children] };
}

/**
 * The nodes of marked text, with asterisks where those read back as meant and with tags where they would not: two
 * runs of asterisks that meet can be read in more than one way (CommonMark 0.31, section 6.2, rules 9 to 16).
 */
function safeNodes(text: InlineText, isLiteral: boolean): PhrasingContent[] {
  const nodes = inlineNodes(text, { isLiteral, marks: 'attention' });
  if (text.every((span) => span.bold !== true && span.italic !== true)) return nodes;
  const written = writeTree({ type: 'root', children: [{ type: 'paragraph', children: nodes }] });
  return isSameText(readBackLine(written), printedSpans(text))
    ? nodes
    : inlineNodes(text, { isLiteral, marks: 'tags' });
}

/** The text as it can be printed: a link that must not be followed is text. */
const printedSpans = (text: InlineText): Span[] =>
  joinSpans(
    text.map((span) => {
      const { link, ...plain } = span;
      return linkTargetOf(link) === null || link === undefined ? plain : { ...plain, link };
    }),
  );

const isSameText = (one: InlineText, other: InlineText): boolean =>
  one.length === other.length &&
  one.every((span, index) => {
    const twin = other[index];
    return (
      span.text === twin?.text &&
      span.bold === twin.bold &&
      span.italic === twin.italic &&
      span.link === twin.link
    );
  });
