import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast';
import { assertNever } from '../../../shared/assert-never.ts';
import type { SummaryBlock, SummarySection } from '../../../shared/summary/summary.ts';
import { plainNodes } from './inline-nodes.ts';
import { arrowParagraph, lineParagraph } from './line-nodes.ts';
import {
  headingNeedsLiteral,
  noteNeedsLiteral,
  numberedNeedsLiteral,
  paragraphNeedsLiteral,
} from './needs-literal.ts';

/** A section: its heading, then its blocks; bullets and numbered paragraphs that follow each other are one list. */
export function sectionNodes({ number, heading, blocks }: SummarySection): RootContent[] {
  const nodes: RootContent[] = [headingNode(number, heading)];
  let list: List | null = null;
  for (const block of blocks) {
    if (block.kind === 'bullet' || block.kind === 'numbered') {
      list = addToList(list, block, nodes);
      continue;
    }
    list = null;
    nodes.push(blockNode(block));
  }
  return nodes;
}

function headingNode(number: number | null, heading: string): Heading {
  if (number === null)
    return { type: 'heading', depth: 2, children: plainNodes(heading, headingNeedsLiteral(heading)) };
  return {
    type: 'heading',
    depth: 2,
    children: plainNodes(heading === '' ? `${number}.` : `${number}. ${heading}`),
  };
}

function blockNode(block: Exclude<SummaryBlock, { kind: 'bullet' | 'numbered' }>): BlockContent {
  switch (block.kind) {
    case 'paragraph':
      return lineParagraph(block.text, paragraphNeedsLiteral(block.text));
    case 'action':
    case 'decision':
      return arrowParagraph(block.mark, block.text, block.isBold);
    default:
      return assertNever(block);
  }
}

/** Puts a bullet or numbered paragraph into the list that is open, or opens one; returns the list that is open now. */
function addToList(
  open: List | null,
  block: Extract<SummaryBlock, { kind: 'bullet' | 'numbered' }>,
  nodes: RootContent[],
): List {
  const isNumbered = block.kind === 'numbered';
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [
      lineParagraph(block.text, isNumbered ? numberedNeedsLiteral(block.text) : noteNeedsLiteral(block.text)),
    ],
  };
  const parent = open?.children.at(-1);
  if (block.kind === 'bullet' && block.level === 2 && parent !== undefined) {
    const last = parent.children.at(-1);
    if (last?.type === 'list') last.children.push(item);
    else parent.children.push({ type: 'list', ordered: false, spread: false, children: [item] });
    return open as List;
  }
  if (open !== null && open.ordered === isNumbered) {
    open.children.push(item);
    return open;
  }
  const list: List = { type: 'list', ordered: isNumbered, spread: false, children: [item] };
  if (block.kind === 'numbered') list.start = block.number;
  nodes.push(list);
  return list;
}
