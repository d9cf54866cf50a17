import { joinSpans, type InlineText, type Span } from '../meeting/inline-text.ts';
import type { ComparedRun } from './comparison.ts';
import { diffPieces } from './diff-pieces.ts';
import { wordsOf } from './words-of.ts';

/** Two texts word by word; a word whose marks or link changed is removed as it was and added as it is. */
export const compareTexts = (before: InlineText, after: InlineText): ComparedRun[] =>
  diffPieces(piecesOf(before), piecesOf(after), pieceKey).map(({ kind, pieces }) => ({
    kind,
    spans: joinSpans(pieces),
  }));

const piecesOf = (text: InlineText): Span[] =>
  text.flatMap((span) => wordsOf(span.text).map((word) => ({ ...span, text: word })));

const pieceKey = ({ text, bold, italic, link }: Span): string => JSON.stringify([text, bold, italic, link]);
