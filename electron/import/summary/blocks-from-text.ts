import { sourceText, type SourceBlock, type SourceDocument } from './source-block.ts';

/** Marks a list copied from a word processor, a mail or a page begins its lines with. Word's "o" comes with a tab. */
const BULLET = /^(?:[•◦▪▫■□‣⁃●○∙·*§\uf0b7\uf0a7-]|[–—](?=\s)|o(?=\t| {2}))[ \t\u00a0]+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)][ \t\u00a0]+(?=\S)/;
const LETTER = /^(?:[a-z]|[ivx]{1,5})[.)][ \t\u00a0]+(?=\S)/;
const ARROW_LIKE = /^(?:\p{So}|[→➔➜►▶⮕⇒]|->|=>|-->|==>)/u;
/** Mail and typewritten text is wrapped at 60 to 80 columns; a line shorter than this ends what it says. */
const WRAPPED_FROM = 50;
const WRAPPED_TO = 82;

type Line = { readonly number: number; readonly indent: number; readonly text: string };

/** A block while lines may still join it; `textIndent` is how far such a line must be indented, 0 for not by that. */
type Draft = {
  readonly kind: 'bullet' | 'numbered' | 'paragraph';
  readonly level: number;
  readonly number: number;
  readonly line: number;
  readonly textIndent: number;
  readonly parts: string[];
  last: Line;
};

/** Plain text as source blocks: typed bullets, typed numbers, indentation, lines wrapped by a mail program. */
export function blocksFromText(text: string): SourceDocument {
  const rows = unquoted(text.split(/\r\n|[\n\r\u2028\u2029\f\v]/));
  const isWrapped = isHardWrapped(rows);
  const drafts: Draft[] = [];
  const indents: number[] = [];
  let open: Draft | null = null;

  for (const [index, row] of rows.entries()) {
    const line: Line = { number: index + 1, indent: indentOf(row), text: row.trimStart() };
    if (line.text.trim() === '') {
      open = null;
      continue;
    }
    const marked = readMarker(line, indents);
    if (marked === null && open !== null && goesOn(open, line, isWrapped)) {
      open.parts.push(line.text);
      open.last = line;
      continue;
    }
    if (marked === null && line.indent <= (indents[0] ?? 0)) indents.length = 0;
    // A tab at the start of a line without a marker is an empty first column, not indentation.
    const own = marked?.text ?? (/^\t\S/.test(row) ? row : line.text);
    const { kind, level, number } = marked ?? { kind: 'paragraph' as const, level: 0, number: 0 };
    const textIndent = marked === null ? 0 : line.indent + 1;
    open = { kind, level, number, line: line.number, textIndent, parts: [own], last: line };
    drafts.push(open);
  }
  return { blocks: drafts.map(blockOf), language: null, isExact: false, isPlainText: true, notices: [] };
}

function blockOf({ kind, level, number, line, parts }: Draft): SourceBlock {
  const place = { kind: 'line', number: line } as const;
  const common = { place, text: sourceText(parts.join('\n')), isLiteral: false, keepsSpaces: false };
  if (kind === 'bullet') return { kind, level, ...common };
  return kind === 'numbered' ? { kind, level, number, ...common } : { kind, ...common };
}

/** The typed bullet or number a line begins with; `indents` are those of the bullets it may stand below. */
function readMarker(
  line: Line,
  indents: number[],
): (Pick<Draft, 'kind' | 'level' | 'number'> & { text: string }) | null {
  const bullet = BULLET.exec(line.text)?.[0];
  if (bullet !== undefined) {
    while ((indents.at(-1) ?? -1) > line.indent) indents.pop();
    if ((indents.at(-1) ?? -1) < line.indent) indents.push(line.indent);
    return { kind: 'bullet', level: indents.length, number: 0, text: line.text.slice(bullet.length) };
  }
  const isNested = indents.length > 0 && line.indent > (indents[0] ?? 0);
  const number = NUMBER.exec(line.text);
  if (number !== null) {
    if (!isNested) indents.length = 0;
    const text = line.text.slice(number[0].length);
    return { kind: 'numbered', level: isNested ? 2 : 1, number: Number(number[1]), text };
  }
  const letter = isNested ? LETTER.exec(line.text)?.[0] : undefined;
  if (letter === undefined) return null;
  return { kind: 'bullet', level: indents.length + 1, number: 0, text: line.text.slice(letter.length) };
}

function goesOn(open: Draft, line: Line, isWrapped: boolean): boolean {
  if (line.text.includes('\t') || open.last.text.includes('\t') || ARROW_LIKE.test(line.text)) return false;
  if (open.textIndent > 0 && line.indent >= open.textIndent) return true;
  return isWrapped && open.last.indent + open.last.text.length >= WRAPPED_FROM;
}

/** Whether a mail program wrapped the lines: many end near the margin and none goes beyond it. */
function isHardWrapped(rows: readonly string[]): boolean {
  const lengths = rows.map((row) => row.trimEnd().length).filter((length) => length > 0);
  const near = lengths.filter((length) => length >= WRAPPED_FROM && length <= WRAPPED_TO).length;
  const beyond = lengths.filter((length) => length > WRAPPED_TO).length;
  return near >= 3 && beyond * 20 <= near;
}

/** A forwarded mail quotes every line; the quote marks are the mail's. */
function unquoted(rows: readonly string[]): readonly string[] {
  const seen = rows.filter((row) => row.trim() !== '');
  const isQuoted = seen.length > 0 && seen.every((row) => /^\s*>/.test(row));
  return isQuoted ? rows.map((row) => row.replace(/^\s*(?:> ?)+/, '')) : rows;
}

/** Columns before the first character; a tab goes to the next multiple of four. */
function indentOf(row: string): number {
  let column = 0;
  for (const character of row) {
    if (character === ' ' || character === '\u00a0') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}
