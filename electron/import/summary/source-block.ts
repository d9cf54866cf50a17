import type { ImportNotice, SourcePlace } from './import-notice.ts';

/** A run of text as a file gives it. Boldness is counted, because a bold word in a bold line is bolder than it. */
export type SourceSpan = {
  readonly text: string;
  readonly bold: number;
  readonly isItalic: boolean;
  readonly link: string | null;
};

/** Text of a block. Line breaks within it are `\n`, tabs are tabs; cleaning comes when lines are made of it. */
export type SourceText = readonly SourceSpan[];

type Common = {
  readonly place: SourcePlace;
  readonly text: SourceText;
  /** Marked by our printer as text and nothing else: see literal-mark.ts. */
  readonly isLiteral: boolean;
  /** Whether its outer spaces were written so that they stay. */
  readonly keepsSpaces: boolean;
};

/** What every reader makes of a file: one flat list, in the order of the text. */
export type SourceBlock =
  | (Common & { readonly kind: 'heading'; readonly depth: number })
  | (Common & { readonly kind: 'paragraph' })
  | (Common & { readonly kind: 'bullet'; readonly level: number })
  | (Common & { readonly kind: 'numbered'; readonly level: number; readonly number: number })
  | (Common & {
      readonly kind: 'row';
      /** Rows of one table share it. */
      readonly table: number;
      readonly isHeader: boolean;
      readonly cells: readonly SourceText[];
    });

/** A block with one line of text, which is what sections are made of. */
export type TextBlock = Exclude<SourceBlock, { readonly kind: 'row' }>;

export type SourceDocument = {
  readonly blocks: readonly SourceBlock[];
  /** Language the file says it is in, BCP 47, or null. */
  readonly language: string | null;
  /** Whether spaces inside the text are meant: true of Markdown, false of what was set in a word processor. */
  readonly isExact: boolean;
  /** Whether a numbered line can only be a list or a heading by its look: true of plain text. */
  readonly isPlainText: boolean;
  readonly notices: readonly ImportNotice[];
};

export const plainOf = (text: SourceText): string => text.map((span) => span.text).join('');

export const sourceText = (text: string): SourceText =>
  text === '' ? [] : [{ text, bold: 0, isItalic: false, link: null }];

/** Whether all of the text that can be seen is bold; where nothing can be seen, all of it. */
export const isWholeBold = (text: SourceText): boolean => {
  const seen = text.filter((span) => span.text.trim() !== '');
  const judged = seen.length > 0 ? seen : text;
  return judged.length > 0 && judged.every((span) => span.bold > 0);
};

/** The text from `start` to `end`, in UTF-16 units. */
export function sliceText(text: SourceText, start: number, end = Number.POSITIVE_INFINITY): SourceSpan[] {
  const kept: SourceSpan[] = [];
  let offset = 0;
  for (const span of text) {
    const from = Math.max(0, start - offset);
    const to = Math.min(span.text.length, end - offset);
    if (from < to) kept.push({ ...span, text: span.text.slice(from, to) });
    offset += span.text.length;
  }
  return kept;
}

/** The text cut at every match of a pattern, which is left out. */
export function splitText(text: SourceText, separator: RegExp): SourceSpan[][] {
  const pieces: SourceSpan[][] = [];
  let start = 0;
  for (const match of plainOf(text).matchAll(separator)) {
    pieces.push(sliceText(text, start, match.index));
    start = match.index + match[0].length;
  }
  return [...pieces, sliceText(text, start)];
}

/** The text without white space at its ends. */
export function trimText(text: SourceText): SourceSpan[] {
  const plain = plainOf(text);
  const start = plain.length - plain.trimStart().length;
  return sliceText(text, start, Math.max(start, plain.trimEnd().length));
}
