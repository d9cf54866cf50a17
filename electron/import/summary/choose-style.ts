import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { readAnnexHeading } from './annex-heading.ts';
import { headingFormOf } from './section-heading.ts';
import { plainOf, type SourceDocument } from './source-block.ts';

/**
 * Which of the styles, of which there is at least one, a file looks printed in: notes as numbered paragraphs or as bullets, then the document's title.
 * Numbered lines of plain text prove nothing: sections are numbered too.
 */
export function chooseStyle(document: SourceDocument, styles: readonly CompleteStyle[]): CompleteStyle {
  const lines = document.blocks.slice(0, 8).flatMap((block) => plainOf(block.text).split('\n'));
  const titles = new Set(lines.map((line) => line.trim()));
  const numbers = numbersParagraphs(document, styles);
  const fitting = styles.filter((style) => numbers === null || style.numbersParagraphs === numbers);
  const isTitled = (style: CompleteStyle) => titles.has(style.labels.documentTitle);
  return fitting.find(isTitled) ?? fitting[0] ?? (styles[0] as CompleteStyle);
}

/** Whether the first list outside the annexes is numbered; null where the file does not tell. */
function numbersParagraphs(
  { blocks, isPlainText }: SourceDocument,
  styles: readonly CompleteStyle[],
): boolean | null {
  if (isPlainText) return null;
  const { isMarked } = headingFormOf(blocks, isPlainText);
  let isInAnnex = false;
  for (const block of blocks) {
    if (block.kind === 'heading')
      isInAnnex = !block.isLiteral && readAnnexHeading(plainOf(block.text), true, styles) !== null;
    if (isInAnnex) continue;
    if (block.kind === 'bullet') return false;
    if (block.kind === 'numbered' && (isMarked || /[.。]$/u.test(plainOf(block.text)))) return true;
  }
  return null;
}
