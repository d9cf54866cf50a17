import { plainTextOf } from '../meeting/inline-text.ts';
import type { Summary } from '../summary/summary.ts';
import { alignLines, type Alignable, type Aligned } from './align-lines.ts';
import { compareTexts } from './compare-texts.ts';
import type { ComparedLine, Comparison, PrintedLine } from './comparison.ts';
import { printedLines } from './printed-lines.ts';
import { wordsOf } from './words-of.ts';

type Line = PrintedLine & Alignable;

/**
 * What one document says otherwise than an earlier one: the text, line by line and word by word, never its look. A
 * line that moved is told where it stood and where it stands.
 */
export function compareSummaries(before: Summary, after: Summary): Comparison {
  const aligned = alignLines(printedLines(before).map(alignable), printedLines(after).map(alignable));
  const moved = movedIds(aligned);
  const lines = aligned.map((line) => comparedLine(line, moved));
  return { lines, changes: lines.filter(({ kind }) => kind !== 'kept').length };
}

function alignable(line: PrintedLine): Line {
  const text = plainTextOf(line.text);
  return {
    ...line,
    key: JSON.stringify([
      line.role,
      line.text.map(({ text: said, bold, italic, link }) => [said, bold, italic, link]),
    ]),
    words: wordsOf(text.toLowerCase()).filter((word) => word.trim() !== ''),
    kind: line.role,
  };
}

/** Ids of lines that are gone from one place and stand in another. */
function movedIds(aligned: readonly Aligned<Line>[]): ReadonlySet<string> {
  const removed = new Set(aligned.flatMap((line) => (line.kind === 'removed' ? (line.before.id ?? []) : [])));
  return new Set(
    aligned.flatMap((line) =>
      line.kind === 'added' && line.after.id !== null && removed.has(line.after.id) ? [line.after.id] : [],
    ),
  );
}

function comparedLine(line: Aligned<Line>, moved: ReadonlySet<string>): ComparedLine {
  switch (line.kind) {
    case 'removed': {
      const { id, role, text } = line.before;
      const isMoved = id !== null && moved.has(id);
      return { kind: 'removed', role, roleBefore: null, isMoved, runs: [{ kind: 'removed', spans: text }] };
    }
    case 'added': {
      const { id, role, text } = line.after;
      const isMoved = id !== null && moved.has(id);
      return { kind: 'added', role, roleBefore: null, isMoved, runs: [{ kind: 'added', spans: text }] };
    }
    case 'kept': {
      const { role, text } = line.after;
      return { kind: 'kept', role, roleBefore: null, isMoved: false, runs: [{ kind: 'kept', spans: text }] };
    }
    case 'changed': {
      const { before, after } = line;
      return {
        kind: 'changed',
        role: after.role,
        roleBefore: before.role === after.role ? null : before.role,
        isMoved: false,
        runs: compareTexts(before.text, after.text),
      };
    }
  }
}

/** The lines of one of the two documents, as a comparison has them. */
export function linesOfSide({ lines }: Comparison, side: 'before' | 'after'): Omit<PrintedLine, 'id'>[] {
  const [own, other] = side === 'before' ? (['removed', 'added'] as const) : (['added', 'removed'] as const);
  return lines
    .filter(({ kind }) => kind !== other)
    .map(({ role, roleBefore, runs }) => ({
      role: side === 'before' ? (roleBefore ?? role) : role,
      text: runs.filter(({ kind }) => kind === 'kept' || kind === own).flatMap(({ spans }) => spans),
    }));
}
