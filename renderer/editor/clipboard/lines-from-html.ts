import { Parser } from 'htmlparser2';
import type { Line } from '../../../shared/meeting/line.ts';
import { MOST_LINES, type ClipLine, type ClipRun } from './clip-line.ts';
import { isHidden, styledBy, wordListLevel, type HtmlElement, type TextStyle } from './html-style.ts';
import { clipLink, textOfRuns, tidyRuns, withoutStart } from './tidy-runs.ts';
import { isArrow, typedSign } from './typed-sign.ts';

type Block = Pick<ClipLine, 'kind' | 'level' | 'isInternal'> & { readonly isListed: boolean };
type Open = HtmlElement & { readonly style: TextStyle; readonly block: Block; readonly isRead: boolean };

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const KINDS: ReadonlySet<string> = new Set<Line['kind']>(['paragraph', 'note', 'action', 'decision']);
/** Elements inside elements; beyond it this is no text somebody copied, and reading it could take minutes. */
const DEEPEST = 1_000;
const CHUNK = 50_000;
const OUTSIDE: Pick<Open, 'style' | 'block' | 'isRead'> = {
  style: { bold: false, italic: false, link: undefined, isPreformatted: false },
  block: { kind: 'note', level: 1, isInternal: false, isListed: false },
  isRead: true,
};

/**
 * What HTML of the clipboard says, as lines of the minutes: bullets on two levels, bold, italic and links are kept, and
 * nothing else. It is read as a stream of tags and never becomes elements of a page, so nothing in it can run or load.
 * Knows the habits of Word and Outlook (lists as paragraphs with `mso-list`), Google Docs (a `<b>` around everything),
 * and browsers (a fragment between two comments). Nothing where elements nest too deep; the plain text is beside it.
 */
export function linesFromHtml(html: string): ClipLine[] {
  const lines: ClipLine[] = [];
  const open: Open[] = [];
  let runs: ClipRun[] = [];
  const reading = { isOver: false, isTooDeep: false };
  let block = OUTSIDE.block;
  const inside = (): Pick<Open, 'style' | 'block' | 'isRead'> => open.at(-1) ?? OUTSIDE;

  const endLine = (): void => {
    const tidy = tidyRuns(runs);
    runs = [];
    if (tidy.length === 0 || lines.length >= MOST_LINES) return;
    const line = lineOf(block, tidy);
    if (line.runs.length > 0) lines.push(line);
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const parent = inside();
        reading.isTooDeep ||= open.length > DEEPEST;
        if (reading.isOver || reading.isTooDeep) return;
        if (name === 'br' && parent.isRead) endLine();
        const element = { name, attributes };
        const isRead = parent.isRead && !isHidden(element);
        if (isRead && BLOCKS.has(name)) endLine();
        if (isRead && (name === 'td' || name === 'th')) runs.push({ text: ' ' });
        const link = name === 'a' ? clipLink(attributes['href']) : undefined;
        const style = { ...styledBy(element, parent.style), ...(link === undefined ? {} : { link }) };
        open.push({ ...element, style, isRead, block: blockOf(element, parent.block, open) });
        if (isRead && BLOCKS.has(name)) block = inside().block;
      },
      onclosetag: (name) => {
        if (reading.isOver || open.at(-1)?.name !== name) return;
        const { isRead } = inside();
        if (isRead && BLOCKS.has(name)) endLine();
        open.pop();
        if (isRead && BLOCKS.has(name)) block = inside().block;
      },
      ontext: (text) => {
        const { style, isRead } = inside();
        if (reading.isOver || !isRead) return;
        const { bold, italic, link, isPreformatted } = style;
        for (const [index, part] of (isPreformatted ? text.split(/\r\n|\r|\n/u) : [text]).entries()) {
          if (index > 0) endLine();
          runs.push({
            text: part,
            ...(bold ? { bold } : {}),
            ...(italic ? { italic } : {}),
            ...(link === undefined ? {} : { link }),
          });
        }
      },
      oncomment: (comment) => {
        const sign = comment.trim().toLowerCase();
        if (sign === 'startfragment') {
          lines.length = 0;
          runs = [];
        } else if (sign === 'endfragment') {
          endLine();
          reading.isOver = true;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !reading.isTooDeep; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  if (reading.isTooDeep) return [];
  parser.end();
  if (!reading.isOver) endLine();
  return lines;
}

/** What an element makes of the lines in it. */
function blockOf(element: HtmlElement, parent: Block, open: readonly Open[]): Block {
  const { name, attributes } = element;
  const kind = attributes['data-kind'];
  const said = attributes['data-internal'];
  const isInternal = said === undefined ? parent.isInternal : said === 'true';
  if (kind !== undefined && KINDS.has(kind)) {
    const level = attributes['data-level'] === '2' ? 2 : 1;
    return { kind: kind as Line['kind'], level, isInternal, isListed: true };
  }
  const wordLevel = wordListLevel(element);
  if (wordLevel !== null) return { kind: 'note', level: wordLevel > 1 ? 2 : 1, isInternal, isListed: true };
  if (name !== 'li') return { ...parent, isInternal };
  const lists = open.filter((other) => other.name === 'ul' || other.name === 'ol').length;
  const level = Number(attributes['aria-level'] ?? '0');
  return { kind: 'note', level: Math.max(lists, level) > 1 ? 2 : 1, isInternal, isListed: true };
}

/** A sign typed before the text of a paragraph says what it is; in a list only an arrow does. */
function lineOf({ kind, level, isInternal, isListed }: Block, runs: ClipRun[]): ClipLine {
  const sign = typedSign(textOfRuns(runs));
  const taken =
    sign !== null && (isArrow(sign) || (!isListed && /^\D/u.test(textOfRuns(runs)))) ? sign : null;
  if (taken === null) return { kind, level, isInternal, runs };
  return {
    kind: taken.kind,
    level: taken.level,
    isInternal,
    runs: tidyRuns(withoutStart(runs, taken.length)),
  };
}
