import {
  isWholeBold,
  plainOf,
  splitText,
  trimText,
  type SourceBlock,
  type TextBlock,
} from './source-block.ts';
import type { TitleLine } from './title-block.ts';

/** A line of the head with the block it was, which is kept where the line is no part of the title block. */
export type HeadLine = TitleLine & { readonly block: TextBlock };

/** The lines before the first section: those that may be title block or opening, and lists and tables, which cannot. */
export function titleLinesOf(
  blocks: readonly SourceBlock[],
  clean: (text: string) => string,
): { lines: HeadLine[]; others: SourceBlock[] } {
  const lines: HeadLine[] = [];
  const others: SourceBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'row' || block.kind === 'bullet' || (block.kind === 'numbered' && block.level > 1)) {
      others.push(block);
      continue;
    }
    const lineTexts = splitText(block.text, /\n/g);
    for (const [position, text] of lineTexts.entries()) {
      const isDocumentHeading =
        index === 0 && position === 0 && block.kind === 'heading' && block.depth === 1;
      const cleaned = clean(plainOf(lineTexts.length === 1 ? text : trimText(text)));
      if (cleaned === '' && !isDocumentHeading) continue;
      lines.push({
        text: cleaned,
        place: block.place,
        isProminent: block.kind === 'heading' || isWholeBold(block.text),
        isDocumentHeading,
        isLiteral: block.isLiteral,
        block: { ...block, text },
      });
    }
  }
  return { lines, others };
}
