/** A stretch of text that runs one way. */
export type DirectedText = { readonly text: string; readonly isRightToLeft: boolean };

// Letters of the scripts written right to left, and the mark that makes text so (Unicode 16, DerivedBidiClass R and AL).
const RIGHT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}\\u200f';
const isRight = new RegExp(`[${RIGHT}]`, 'u');
const LETTER = new RegExp(`[\\p{L}\\p{M}\\u200e\\u200f]`, 'gu');
/** No letter of a right-to-left script lies below Hebrew, which settles most text at once. */
// oxlint-disable-next-line no-control-regex -- a range of all that lies below; no control character is meant
const BELOW_HEBREW = /^[\u0000-\u058f\u2010-\u20ff\u3000-\ud7ff\uff00-\uff60]*$/;

/**
 * Cuts a text where its direction changes. Word lays out a run as right-to-left only where the run says so (w:rtl), and
 * forbids that for left-to-right letters (ISO/IEC 29500-1, 17.3.2.30). What has no direction of its own (digits,
 * spaces, signs) goes with the letters on both of its sides where they agree, else with the paragraph.
 */
export function directedTexts(text: string, isBaseRightToLeft: boolean): DirectedText[] {
  if (!isBaseRightToLeft && BELOW_HEBREW.test(text)) return [{ text, isRightToLeft: false }];
  const pieces: DirectedText[] = [];
  let from = 0;
  for (const { start, end } of stretchesAgainst(text, isBaseRightToLeft)) {
    if (start > from) pieces.push({ text: text.slice(from, start), isRightToLeft: isBaseRightToLeft });
    pieces.push({ text: text.slice(start, end), isRightToLeft: !isBaseRightToLeft });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isRightToLeft: isBaseRightToLeft });
  return pieces;
}

/** Whether a text has letters, and all of them are written from left to right. */
export const runsLeftToRight = (text: string): boolean => /\p{L}/u.test(text) && !isRight.test(text);

/** From the first to the last letter of each stretch that runs against the paragraph. */
function stretchesAgainst(text: string, isBaseRightToLeft: boolean): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let current: { start: number; end: number } | null = null;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    if (isRight.test(letter) === isBaseRightToLeft) current = null;
    else if (current !== null) current.end = index + letter.length;
    else stretches.push((current = { start: index, end: index + letter.length }));
  }
  return stretches;
}
