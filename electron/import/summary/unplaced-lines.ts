import type { Line } from '../../../shared/meeting/line.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { readLines, type LineOptions } from './section-lines.ts';
import { isPageFurniture } from './page-furniture.ts';
import { plainOf, sourceText, type SourceBlock } from './source-block.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';

/** Notices of this kind, after which one more says that there are more: a text that is no summary would bring a book of them. */
const TOLD = 100;

const andMore = (place: SourcePlace): ImportNotice => ({
  kind: 'unplaced',
  place,
  text: '',
  sentence: `From ${placeText(place)} on more text could not be placed; all of it was kept as internal notes, which are not printed.`,
});

/** Text that fits nowhere as internal notes, each with a notice saying where it stood. */
export function unplacedLines(
  blocks: readonly SourceBlock[],
  texts: readonly { readonly place: SourcePlace; readonly text: string }[],
  options: LineOptions,
): { lines: Line[]; notices: ImportNotice[] } {
  const all = [
    ...blocks,
    ...texts.map(({ place, text }): SourceBlock => ({
      kind: 'paragraph',
      place,
      text: sourceText(text),
      isLiteral: true,
      keepsSpaces: false,
    })),
  ];
  const lines: Line[] = [];
  const notices: ImportNotice[] = [];
  for (const block of all) {
    // Marks and lists mean nothing here: every line is a note, its text as it stood.
    const read = readLines(
      [
        block.kind === 'row'
          ? block
          : { ...block, kind: 'paragraph', isLiteral: !isPageFurniture(plainOf(block.text)) },
      ],
      options,
    );
    notices.push(...read.notices);
    for (const { id, text } of read.lines) {
      const plain = plainTextOf(text);
      lines.push({ kind: 'note', id, text, level: 1, isInternal: true });
      if (lines.length === TOLD + 1) notices.push(andMore(block.place));
      if (lines.length <= TOLD)
        notices.push({
          kind: 'unplaced',
          place: block.place,
          text: plain,
          sentence: `The text at ${placeText(block.place)} could not be placed; it was kept as an internal note, which is not printed.`,
        });
    }
  }
  return { lines, notices };
}
