import { joinSpans, plainTextOf, type Span } from '../../../shared/meeting/inline-text.ts';
import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { readArrowLine, type Mark } from './arrow-line.ts';
import { placeText, type ImportNotice } from './import-notice.ts';
import { isPageFurniture } from './page-furniture.ts';
import {
  plainOf,
  splitText,
  type SourceBlock,
  type SourceSpan,
  type SourceText,
  type TextBlock,
} from './source-block.ts';

export type LineOptions = {
  readonly marks: readonly Mark[];
  readonly isExact: boolean;
  readonly newId: IdentifierSource;
};

/** The blocks of a section as lines of minutes, in order; every block gives at least one, page numbers none. */
export function readLines(
  blocks: readonly SourceBlock[],
  options: LineOptions,
): { lines: Line[]; notices: ImportNotice[] } {
  const lines: Line[] = [];
  const notices: ImportNotice[] = [];
  for (const block of blocks)
    for (const piece of piecesOf(block, options)) {
      const plain = plainOf(piece.text);
      if (piece.kind === 'paragraph' && !piece.isLiteral && isPageFurniture(plain)) {
        notices.push({
          kind: 'furniture',
          place: piece.place,
          text: plain,
          sentence: `The page number at ${placeText(piece.place)} was left out.`,
        });
        continue;
      }
      for (const text of inLimits(modelText(arrowless(piece, options).text, options.isExact, piece, notices)))
        if (text.length > 0) lines.push(lineOf(piece, text, options, notices));
    }
  return { lines, notices };
}

const arrowless = (
  block: TextBlock,
  { marks }: LineOptions,
): { kind: 'action' | 'decision' | null; text: SourceText } =>
  (block.isLiteral || block.kind === 'heading'
    ? null
    : readArrowLine(block.text, marks, block.keepsSpaces)) ?? { kind: null, text: block.text };

function lineOf(block: TextBlock, text: Span[], options: LineOptions, notices: ImportNotice[]): Line {
  const common = { id: options.newId<Line['id']>(), text };
  const { kind } = arrowless(block, options);
  if (kind === 'action') return { kind, ...common, status: 'open' };
  if (kind === 'decision') return { kind, ...common };
  if (block.kind !== 'bullet' && block.kind !== 'numbered') return { kind: 'paragraph', ...common };
  if (block.level > 2)
    notices.push({
      kind: 'deepList',
      place: block.place,
      text: plainTextOf(text),
      sentence: `The list at ${placeText(block.place)} goes deeper than two levels; the line was kept on the second.`,
    });
  return { kind: 'note', ...common, level: block.level > 1 ? 2 : 1 };
}

/** A row becomes one paragraph; a paragraph whose later lines begin with a mark becomes one for each of them. */
function piecesOf(block: SourceBlock, options: LineOptions): TextBlock[] {
  if (block.kind === 'row') {
    const bar = { text: ' | ', bold: 0, isItalic: false, link: null };
    const text = block.cells
      .filter((cell) => plainOf(cell).trim() !== '')
      .flatMap((cell, index) => (index === 0 ? cell : [bar, ...cell]));
    const { place } = block;
    return text.length === 0 ? [] : [{ kind: 'paragraph', place, text, isLiteral: true, keepsSpaces: false }];
  }
  if (!plainOf(block.text).includes('\n')) return [block];
  const pieces: SourceSpan[][] = [];
  for (const line of splitText(block.text, /\n/g)) {
    const last = pieces.at(-1);
    const startsAnew =
      !block.isLiteral &&
      (readArrowLine(line, options.marks, false) !== null || isPageFurniture(plainOf(line)));
    if (last === undefined || startsAnew) pieces.push([...line]);
    else last.push({ text: ' ', bold: last.at(-1)?.bold ?? 0, isItalic: false, link: null }, ...line);
  }
  // Later pieces stand on lines of their own, so they are no bullets.
  return pieces.map((text, index) =>
    index === 0
      ? { ...block, text }
      : { kind: 'paragraph', place: block.place, text, isLiteral: block.isLiteral, keepsSpaces: false },
  );
}

/** The text in the model's form: clean, and without the double spaces a word processor leaves. */
export function modelText(
  text: SourceText,
  isExact: boolean,
  block: SourceBlock,
  notices: ImportNotice[],
): Span[] {
  const spans = text.map(({ text: value, bold, isItalic, link }): Span => {
    const target = link === null ? '' : cleanText(link).trim();
    if (target.length > LIMITS.linkLength)
      notices.push({
        kind: 'tooLong',
        place: block.place,
        text: target,
        sentence: `A link at ${placeText(block.place)} is longer than ${LIMITS.linkLength} characters; its text was kept without it.`,
      });
    return {
      text: isExact ? cleanText(value) : cleanText(value).replace(/[ \u00a0]+/g, ' '),
      ...(bold > 0 ? { bold: true } : {}),
      ...(isItalic ? { italic: true } : {}),
      ...(target === '' || target.length > LIMITS.linkLength ? {} : { link: target }),
    };
  });
  return joinSpans(isExact ? spans : trimSpans(spans));
}

/** Without spaces at the ends and with one where two runs meet. */
function trimSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const endsInSpace = kept.length === 0 || (kept.at(-1)?.text.endsWith(' ') ?? false);
    const text = endsInSpace ? span.text.replace(/^ +/, '') : span.text;
    if (text !== '') kept.push({ ...span, text });
  }
  while (kept.length > 0) {
    const last = kept.pop() as Span;
    const text = last.text.replace(/ +$/, '');
    if (text !== '') return [...kept, { ...last, text }];
  }
  return kept;
}

/** One line as several where it is longer than a line may be, or has more runs. */
function inLimits(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  let length = 0;
  for (const span of spans)
    for (let from = 0; from < span.text.length;) {
      if (length >= LIMITS.lineLength || (lines.at(-1)?.length ?? 0) >= LIMITS.spans) {
        lines.push([]);
        length = 0;
      }
      let to = Math.min(span.text.length, from + LIMITS.lineLength - length);
      // Never between the halves of one character.
      if (to < span.text.length && to - from > 1 && /[\ud800-\udbff]/.test(span.text.charAt(to - 1))) to--;
      lines.at(-1)?.push({ ...span, text: span.text.slice(from, to) });
      length += to - from;
      if (to < span.text.length) length = LIMITS.lineLength;
      from = to;
    }
  return lines;
}
