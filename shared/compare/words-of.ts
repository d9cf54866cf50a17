/**
 * Words, white space and signs, one after the other; joined they are the text. Scripts that put no spaces between words
 * (Chinese, Japanese, Thai, Khmer, Lao, Burmese) are cut by letter, so that a change marks some and not all.
 */
const PIECES =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}_])+(?:['’](?=\p{L})\p{L}+)*|[^]/gu;

/** The pieces a text is compared by. */
export const wordsOf = (text: string): string[] => text.match(PIECES) ?? [];
