import { plainTextOf } from '../meeting/inline-text.ts';
import type { ComparedLine, ComparedRun, Comparison } from './comparison.ts';

/**
 * A comparison as plain text: the lines that changed under the heading they stand below, `-` before what is gone, `+`
 * before what is new, and in a line that changed `[-removed-]` and `{+added+}` words (the notation of wdiff).
 */
export function comparisonText({ lines, changes }: Comparison): string {
  const texts: string[] = [];
  let heading: ComparedLine | null = null;
  for (const line of lines) {
    const isHeading = line.role === 'heading' || line.role === 'annex';
    if (line.kind === 'kept') {
      if (isHeading) heading = line;
      continue;
    }
    if (heading !== null && !isHeading) texts.push(`  ${lineText(heading)}`);
    heading = null;
    texts.push(`${SIGNS[line.kind]} ${lineText(line)}${line.isMoved ? ' (moved)' : ''}`);
  }
  return `${[...texts, changesText(changes)].join('\n')}\n`;
}

/** "3 lines differ.": how much changed, in a sentence. */
export const changesText = (changes: number): string =>
  changes === 0 ? 'Nothing differs.' : changes === 1 ? '1 line differs.' : `${changes} lines differ.`;

const SIGNS = { changed: '~', added: '+', removed: '-' } as const;

const lineText = ({ kind, runs }: ComparedLine): string =>
  runs.map((run) => (kind === 'changed' ? markedText(run) : plainTextOf(run.spans))).join('');

function markedText({ kind, spans }: ComparedRun): string {
  const text = plainTextOf(spans);
  if (kind === 'kept') return text;
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}
