/**
 * Whether a Markdown text can be parsed in bounded time. Parsing is quadratic in the brackets and asterisks of one
 * paragraph, worse in the depth of lists and quotes, and recursive in it (measured: 1.5 s for 8,000 asterisks and
 * underscores in a paragraph, 8 s for 4,000 lists in each other). No summary written by a person comes near these.
 */
const LIMIT = {
  /** Quotes and lists inside each other, on one line or by indentation. */
  depth: 24,
  /** Columns of indentation before a list mark. */
  indent: 96,
  /** Sum over paragraphs of the squares of their marks: 25 million is 5,000 in one. */
  squares: 25_000_000,
  /** Marks and escapes in all: a fifth of a second for each 25,000. */
  marks: 150_000,
  /** Rows of one table: the square of them counts, 2 seconds for 5,200. The largest list of participants seen has 3,000. */
  rows: 4_000,
  /** Tables: the cells of each are put in their places among all that was read before. A group of participants has one. */
  tables: 300,
  /** Bars, each of which may begin a cell; the table of 3,000 participants has 20,000. */
  bars: 60_000,
  /** Lists, for the same reason; a section has one or two. */
  lists: 2_000,
  /** Lines of one paragraph, each of which is held against the lists it may continue; nobody breaks a line so often. */
  paragraphLines: 1_000,
} as const;

const MARKS = /[*_[\]<`!&\\]/g;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
/** Goes on with an item, or parts two of them. */
const INSIDE_LIST = /^(?:[ \t]|$)/;
/** A line that begins a paragraph of its own: blank, or a list item, heading or table row. */
const BEGINS = /^[ \t]*(?:$|[-+*#|>]|\d{1,9}[.)])/;

export function isCostlyMarkdown(markdown: string): boolean {
  let squares = 0;
  let all = 0;
  let marks = 0;
  let rows = 0;
  let tables = 0;
  let bars = 0;
  let lists = 0;
  let isInList = false;
  let paragraphLines = 0;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const containers = CONTAINERS.exec(line.slice(0, 4_000))?.[0] ?? '';
    if (containers.replace(/[ \t]|\d+(?=[.)])/g, '').length > LIMIT.depth) return true;
    rows = line.includes('|') ? rows + 1 : 0;
    if (rows === 1) tables++;
    if (rows > 0) bars += line.split('|').length - 1;
    const isItem = ITEM.test(line);
    if (isItem && !isInList) lists++;
    isInList = isItem || (isInList && INSIDE_LIST.test(line));
    if (rows > LIMIT.rows || tables > LIMIT.tables || bars > LIMIT.bars || lists > LIMIT.lists) return true;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indent > LIMIT.indent && containers.length > indent) return true;
    // Counted as they were before this line: a line that begins anew ends the paragraph above it.
    paragraphLines++;
    if (BEGINS.test(line)) {
      paragraphLines = 0;
      squares += marks * marks;
      marks = 0;
    }
    if (paragraphLines > LIMIT.paragraphLines) return true;
    all += line.match(MARKS)?.length ?? 0;
    if (all > LIMIT.marks) return true;
    marks += countOf(line);
    if (squares + marks * marks > LIMIT.squares) return true;
  }
  return false;
}

/** Marks that can mean something; an escaped one cannot. */
function countOf(line: string): number {
  let count = 0;
  for (const { index } of line.matchAll(MARKS)) {
    let backslashes = 0;
    while (line.charCodeAt(index - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0 && line.charCodeAt(index) !== 0x5c) count++;
  }
  return count;
}
