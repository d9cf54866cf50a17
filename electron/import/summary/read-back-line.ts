import type { Span } from '../../../shared/meeting/inline-text.ts';
import { blocksFromMarkdown } from './blocks-from-markdown.ts';
import { modelText } from './section-lines.ts';

/** What a line of Markdown says once it is read; empty where it is no single paragraph. */
export function readBackLine(markdown: string): Span[] {
  const { blocks } = blocksFromMarkdown(markdown);
  const [block, ...others] = blocks;
  if (block?.kind !== 'paragraph' || others.length > 0) return [];
  return modelText(block.text, true, block, []);
}
