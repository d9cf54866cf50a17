import type { SheetText } from './sheet.ts';

/** Runs that offer no place to break a line: no space but the no-break ones, and no script that breaks anywhere. */
const UNBROKEN =
  /(?:[\u00a0\u2007\u202f]|[^\s\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])+/gu;
/** Where an address is best parted: behind these. */
const DELIMITER = /[/?&=._#%:;,@+~-]$/u;
/** Before these a line may break wherever there is a space; before a full stop or a closing bracket it may not. */
const WORD = /^[\p{Letter}\p{Number}]/u;
/** U+200B, before which a line may break whatever follows (UAX 14, LB8); it is copied too, so it is the last resort. */
const ZERO_WIDTH_SPACE = '\u200b';
/** Graphemes of a piece: short enough to fill a line well, long enough to keep a hostile word cheap. */
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 8;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Offsets at which a word that cannot fit a line of `room` em may be broken. None in ordinary text, so that ordinary
 * words always move to the next line whole. Widths are upper estimates for Noto Sans Bold, the widest face printed.
 */
export function breakOffsets(text: string, room: number): number[] {
  const offsets: number[] = [];
  // No character is wider than 1.2 em or narrower than 0.2 em: most texts are settled by their length.
  if (text.length * 1.2 <= room) return offsets;
  for (const run of text.matchAll(UNBROKEN)) {
    if (run[0].length * 1.2 <= room || widthOf(run[0]) <= room) continue;
    let length = 0;
    for (const { segment, index } of segmenter.segment(run[0])) {
      const isDue = length >= LONGEST_PIECE || (length >= SHORTEST_PIECE && endsWithDelimiter(run[0], index));
      if (isDue && (WORD.test(segment) || length >= 2 * LONGEST_PIECE)) {
        offsets.push(run.index + index);
        length = 0;
      }
      length++;
    }
  }
  return offsets;
}

const endsWithDelimiter = (text: string, end: number): boolean => DELIMITER.test(text.slice(end - 1, end));

/** An upper estimate in em. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[ijl.,:;'|!]|\p{Mark}/u.test(character)) width += 0.36;
    else if (/[cfrstz]/.test(character)) width += 0.52;
    else if (/[mwMW@%—]/u.test(character)) width += 1.02;
    else if (/[a-z0-9]/u.test(character)) width += 0.66;
    else if (/[\p{Lowercase}\p{Nd}]/u.test(character)) width += 0.72;
    else if (/\p{Uppercase}/u.test(character)) width += 0.82;
    else width += /[!-~]/u.test(character) ? 0.62 : 1.1;
  }
  return width;
}

/** The part of a text from `start` to `end`, cut at those offsets that fall within it or at its beginning. */
export function cutText(text: string, start: number, end: number, offsets: readonly number[]): SheetText {
  const within = offsets.filter((offset) => offset >= start && offset < end && offset > 0);
  if (within.length === 0) return text.slice(start, end);
  return [start, ...within].map((from, index) => {
    const piece = text.slice(from, within[index] ?? end);
    return index === 0 || WORD.test(piece) ? piece : `${ZERO_WIDTH_SPACE}${piece}`;
  });
}

/** A text with nothing marked in it, ready for a line of `room` em. */
export function breakable(text: string, room: number): SheetText {
  return cutText(text, 0, text.length, breakOffsets(text, room));
}
