import { isPageFurniture } from './page-furniture.ts';
import { isWholeBold, plainOf, type SourceBlock } from './source-block.ts';

/** What section headings of a file look like; found once, before the file is parted. */
export type HeadingForm = {
  /** Whether sections are marked as headings or in bold with a number; then a plain numbered line is none. */
  readonly isMarked: boolean;
  /** Depth of the headings that begin sections; deeper ones stand inside them. */
  readonly depth: number;
  /** Whether the marked ones carry numbers; then a bold line without one is none. */
  readonly isNumbered: boolean;
  readonly isPlainText: boolean;
};

const NUMBERED = /^(\d{1,6})\.(?: ([\s\S]*))?$/;
const LOOSELY_NUMBERED = /^(\d{1,4})\s*[.):–—-]\s*(?=\S)(?!\d)([\s\S]*)$/;
/** A heading is short and does not end as a sentence does. */
const LONGEST_PLAIN_HEADING = 200;

/** The form of the headings between the title block and the annexes; `first` heads the document and does not count. */
export function headingFormOf(blocks: readonly SourceBlock[], isPlainText: boolean): HeadingForm {
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && index > 0 && !block.isLiteral ? [block] : [],
  );
  const numbered = headings.filter((block) => numberOf(plainOf(block.text)) !== null);
  const depths = (numbered.length > 0 ? numbered : headings).map((block) => block.depth);
  const hasBold = blocks.some(
    (block) => block.kind === 'paragraph' && !block.isLiteral && isBoldNumbered(block),
  );
  return {
    isMarked: depths.length > 0 || hasBold,
    isNumbered: numbered.length > 0 || hasBold,
    depth: depths.length === 0 ? 6 : Math.min(...depths),
    isPlainText,
  };
}

/** The text of a section's heading without its number, or null where the block begins no section. */
export function readSectionHeading(
  block: SourceBlock,
  next: SourceBlock | undefined,
  form: HeadingForm,
  isOnAgenda: (title: string) => boolean,
): string | null {
  if (block.kind === 'row' || block.kind === 'bullet') return null;
  const plain = plainOf(block.text);
  const numbered = numberOf(plain);
  if (block.kind === 'heading') {
    if (block.isLiteral) return plain;
    if (numbered !== null) return numbered;
    return block.depth <= form.depth ? plain : null;
  }
  if (block.isLiteral || plain.includes('\n') || isPageFurniture(plain)) return null;
  if (block.kind === 'paragraph') {
    if (isWholeBold(block.text)) return numbered ?? (!form.isNumbered && isOnAgenda(plain) ? plain : null);
    return form.isPlainText && !form.isMarked && isOnAgenda(plain) ? plain : null;
  }
  if (block.level > 1) return null;
  if (isWholeBold(block.text) && next?.kind !== 'numbered') return plain;
  if (form.isMarked) return null;
  const isShort = plain.length <= LONGEST_PLAIN_HEADING && !/[.;:,!?。]$/u.test(plain);
  const goesOn = next !== undefined && next.kind !== 'numbered' && next.kind !== 'row';
  return isOnAgenda(plain) || (isShort && goesOn) ? plain : null;
}

const isBoldNumbered = (block: SourceBlock): boolean =>
  isWholeBold(block.text) && numberOf(plainOf(block.text)) !== null;

/** What stands behind "1. ", or null; exactly one space is the printer's. */
function numberOf(plain: string): string | null {
  const exact = NUMBERED.exec(plain);
  if (exact !== null) return exact[2] ?? '';
  return LOOSELY_NUMBERED.exec(plain)?.[2] ?? null;
}
