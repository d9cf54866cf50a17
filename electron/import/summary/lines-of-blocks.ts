import { isWholeBold, plainOf, type SourceBlock, type SourceText } from './source-block.ts';

/** The blocks of a document as lines of Markdown, for readers of lists: one a block, more where a block has breaks. */
export const linesOfBlocks = (blocks: readonly SourceBlock[]): string[] =>
  blocks.flatMap(linesOf).filter((line) => line.trim() !== '');

function linesOf(block: SourceBlock): string[] {
  if (block.kind === 'row') return [`| ${block.cells.map(cellOf).join(' | ')} |`];
  const [first = '', ...others] = plainOf(block.text).split('\n');
  if (first.trim() === '' && others.length === 0) return [];
  return [`${markOf(block)}${strong(block.text, first)}`, ...others.map((line) => strong(block.text, line))];
}

function markOf(block: Exclude<SourceBlock, { readonly kind: 'row' }>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.depth, 1), 6))} `;
    case 'bullet':
      return `${indentOf(block.level)}- `;
    case 'numbered':
      return `${indentOf(block.level)}${block.number}. `;
    case 'paragraph':
      return '';
  }
}

/** Levels count from 1. */
const indentOf = (level: number): string => '  '.repeat(Math.max(level - 1, 0));

/** A bold line is often the heading of a group. */
const strong = (text: SourceText, line: string): string =>
  line.trim() !== '' && isWholeBold(text) && !line.includes('*') ? `**${line.trim()}**` : line;

/** A bar would end the cell. */
const cellOf = (text: SourceText): string =>
  plainOf(text).replaceAll(/\s+/gu, ' ').replaceAll('|', '/').trim();
