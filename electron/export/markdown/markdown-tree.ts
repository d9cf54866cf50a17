import type { Root, RootContent } from 'mdast';
import type { Summary } from '../../../shared/summary/summary.ts';
import { annexNodes } from './annex-nodes.ts';
import { plainNodes } from './inline-nodes.ts';
import { lineParagraph } from './line-nodes.ts';
import {
  dateLineNeedsLiteral,
  meetingNeedsLiteral,
  openingNeedsLiteral,
  titleNeedsLiteral,
} from './needs-literal.ts';
import { sectionNodes } from './section-nodes.ts';

/** The whole summary as a Markdown tree, in printed order. */
export function markdownTree(summary: Summary): Root {
  return {
    type: 'root',
    children: inLanguage(summary, [
      ...titleNodes(summary),
      ...openingNodes(summary),
      ...summary.sections.flatMap(sectionNodes),
      ...summary.annexes.flatMap((annex) => annexNodes(annex, summary.language)),
    ]),
  };
}

/**
 * The meeting is the heading of the document, so that outlines, browsers and site generators find one; the lines
 * below it are bold as on paper.
 */
function titleNodes(summary: Summary): RootContent[] {
  const { meeting, document, dateLine } = summary.titleBlock;
  const boldLine = (line: string, isLiteral: boolean): RootContent[] =>
    line === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'strong', children: plainNodes(line, isLiteral) }] }];
  return [
    {
      type: 'heading',
      depth: 1,
      children: plainNodes(meeting, meeting !== '' && meetingNeedsLiteral(meeting)),
    },
    ...boldLine(document, titleNeedsLiteral(document, summary.language)),
    ...boldLine(summary.status?.text ?? '', false),
    ...boldLine(dateLine, dateLine !== '' && dateLineNeedsLiteral(summary)),
  ];
}

function openingNodes({ opening, language }: Summary): RootContent[] {
  if (opening === null) return [];
  const paragraph = lineParagraph(opening.text, openingNeedsLiteral(opening.text, language));
  if (opening.number === null) return [paragraph];
  const item = { type: 'listItem' as const, spread: false, children: [paragraph] };
  return [{ type: 'list', ordered: true, spread: false, start: opening.number, children: [item] }];
}

/** Markdown cannot say what language a text is in, or that it runs from right to left; HTML around it can. */
function inLanguage({ language, direction }: Summary, nodes: RootContent[]): RootContent[] {
  if (language === 'en') return nodes;
  const runsLeft = direction === 'rtl' ? ' dir="rtl"' : '';
  return [
    { type: 'html', value: `<div lang="${language.replaceAll(/[^A-Za-z0-9-]/g, '')}"${runsLeft}>` },
    ...nodes,
    { type: 'html', value: '</div>' },
  ];
}
