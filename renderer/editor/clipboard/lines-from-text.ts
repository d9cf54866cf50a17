import { MOST_LINES, type ClipLine } from './clip-line.ts';
import { tidyRuns } from './tidy-runs.ts';
import { isArrow, typedSign, type TypedSign } from './typed-sign.ts';

type Read = { readonly text: string; readonly indent: number; readonly sign: TypedSign | null };

/**
 * Lines of plain text as lines of the minutes: bullets, numbers and arrows typed before them say what they are,
 * what is indented further than the rest is a sub-note, a line that only continues the bullet above joins it.
 * Of a text of one line only an arrow is taken away: "1. May" is what somebody wanted to paste.
 */
export function linesFromText(text: string): ClipLine[] {
  const read = text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/^(?:> ?)+/u, ''))
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map(readLine);
  const isList = read.length > 1;
  const margin = Math.min(...read.map(({ indent }) => indent));
  const lines: ClipLine[] = [];
  let last: Read | undefined;
  for (const line of read) {
    const sign = line.sign !== null && (isList || isArrow(line.sign)) ? line.sign : null;
    const isContinued =
      line.sign === null && last?.sign !== undefined && last.sign !== null && line.indent > last.indent;
    const previous = lines.at(-1);
    if (isContinued && previous !== undefined) {
      const runs = tidyRuns([...previous.runs, { text: ` ${line.text}` }]);
      lines[lines.length - 1] = { ...previous, runs };
      continue;
    }
    const isDeeper = isList && line.indent > margin + 1 && (sign === null || sign.kind === 'note');
    lines.push({
      kind: sign?.kind ?? 'note',
      level: isDeeper || sign?.level === 2 ? 2 : 1,
      isInternal: false,
      runs: tidyRuns([{ text: line.text.slice(sign?.length ?? 0) }]),
    });
    last = line;
  }
  return lines.filter(({ runs }) => runs.length > 0);
}

function readLine(line: string): Read {
  const expanded = line.replace(/^\s+/u, (space) => space.replaceAll('\t', '    '));
  const text = expanded.trimStart();
  return { text, indent: expanded.length - text.length, sign: typedSign(text) };
}
