import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { readAgendaLine } from './agenda-annex.ts';
import type { ReadItem } from './build-agenda.ts';
import { placeText, type ImportNotice } from './import-notice.ts';
import { isPageFurniture } from './page-furniture.ts';
import { plainOf, splitText, type SourceBlock, type TextBlock } from './source-block.ts';

type Options = { readonly style: CompleteStyle; readonly clean: (text: string) => string };
export type ReadAgenda = {
  readonly items: readonly ReadItem[];
  readonly unplaced: readonly TextBlock[];
  readonly notices: readonly ImportNotice[];
};

/** The agenda annex: a numbered list if there is one, otherwise bullets, otherwise a line each, or rows of a table. */
export function readAgenda(blocks: readonly SourceBlock[], { style, clean }: Options): ReadAgenda {
  const items: ReadItem[] = [];
  const unplaced: TextBlock[] = [];
  const notices: ImportNotice[] = [];
  const lines = blocks.flatMap(linesOf);
  const kind = (['numbered', 'bullet', 'paragraph'] as const).find((wanted) =>
    lines.some(
      (line) => line.kind === wanted && (wanted !== 'paragraph' || !isPageFurniture(plainOf(line.text))),
    ),
  );
  for (const line of lines) {
    const text = clean(plainOf(line.text));
    if (line.kind === 'paragraph' && !line.isLiteral && isPageFurniture(text)) {
      notices.push({
        kind: 'furniture',
        place: line.place,
        text,
        sentence: `The page number at ${placeText(line.place)} was left out.`,
      });
      continue;
    }
    const read = readAgendaLine(text, { isLiteral: line.isLiteral, style });
    const isItem =
      line.kind === kind &&
      (!('level' in line) || line.level === 1) &&
      read.title.length <= LIMITS.nameLength;
    if (!isItem) {
      if (text !== '') unplaced.push(line);
      continue;
    }
    items.push({ title: read.title, plannedMinutes: read.plannedMinutes });
    const links = line.text.flatMap((span) => span.link ?? []);
    if (links.length > 0)
      notices.push({
        kind: 'unplaced',
        place: line.place,
        text: [...new Set(links)].join(' '),
        sentence: `The link in the agenda at ${placeText(line.place)} was left out: agenda titles have none.`,
      });
    if (read.isUnclear)
      notices.push({
        kind: 'unclearMinutes',
        place: line.place,
        text,
        sentence: `The planned minutes of "${text}" at ${placeText(line.place)} could not be read for sure; none were set and the title was kept whole.`,
      });
  }
  return { items, unplaced, notices };
}

/** A table row as a line: its number left to the list, its duration put into brackets behind the title. */
function linesOf(block: SourceBlock): TextBlock[] {
  if (block.kind === 'row') {
    const cells = block.cells
      .map((cell) => plainOf(cell).replace(/\s+/g, ' ').trim())
      .filter((cell) => cell !== '');
    const [number, ...others] = cells;
    const own = number !== undefined && others.length > 0 && /^\d{1,3}[.)]?$/.test(number) ? others : cells;
    const last = own.at(-1) ?? '';
    const text =
      own.length > 1 && /^\d/.test(last) ? `${own.slice(0, -1).join(' ')} (${last})` : own.join(' ');
    const plain = {
      place: block.place,
      text: [{ text, bold: 0, isItalic: false, link: null }],
      isLiteral: false,
      keepsSpaces: false,
    };
    return text === ''
      ? []
      : [
          block.isHeader
            ? { kind: 'paragraph', ...plain }
            : { kind: 'numbered', level: 1, number: 0, ...plain },
        ];
  }
  if (block.kind !== 'paragraph') return [block];
  return splitText(block.text, /\n/g).map((text) => ({ ...block, text }));
}
