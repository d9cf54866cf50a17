import { walkMarkup } from '../../../shared/text/walk-markup.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { trimText, type SourceBlock, type SourceSpan } from './source-block.ts';

type Options = {
  /** The place of the n-th block, from 1. */
  readonly placeOf: (block: number) => SourcePlace;
  /** Number of the first table, so that tables of one file keep apart. */
  readonly firstTable?: number;
};

type Started =
  | { kind: 'heading'; depth: number }
  | { kind: 'paragraph' }
  | { kind: 'item'; list: OpenList; level: number };
type OpenList = { readonly isOrdered: boolean; next: number };
type OpenTable = { readonly number: number; rows: number; cells: SourceSpan[][]; isHeader: boolean };

const BREAKING = new Set(
  'p,div,section,article,header,footer,main,blockquote,pre,figure,figcaption,dl,dt,dd,address,details,summary,hr'.split(
    ',',
  ),
);
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript']);

/** HTML as source blocks: what mammoth makes of a DOCX, and HTML inside Markdown. Null where elements nest deeper than in any document. */
export function blocksFromHtml(
  html: string,
  { placeOf, firstTable = 1 }: Options,
): { blocks: SourceBlock[]; notices: ImportNotice[]; tables: number } | null {
  const blocks: SourceBlock[] = [];
  const notices: ImportNotice[] = [];
  const lists: OpenList[] = [];
  const tables: OpenTable[] = [];
  const links: (string | null)[] = [];
  let bold = 0;
  let italic = 0;
  let skipped = 0;
  let tableCount = 0;
  let count = 0;
  let started: Started = { kind: 'paragraph' };
  let text: SourceSpan[] = [];

  const flush = () => {
    const trimmed = trimText(text);
    text = [];
    const was = started;
    started = { kind: 'paragraph' };
    if (trimmed.length === 0) return;
    const common = { place: placeOf(++count), text: trimmed, isLiteral: false, keepsSpaces: false };
    if (was.kind === 'heading') blocks.push({ kind: 'heading', depth: was.depth, ...common });
    else if (was.kind === 'paragraph') blocks.push({ kind: 'paragraph', ...common });
    else if (was.list.isOrdered)
      blocks.push({ kind: 'numbered', level: was.level, number: was.list.next++, ...common });
    else blocks.push({ kind: 'bullet', level: was.level, ...common });
  };
  const add = (value: string) => {
    if (skipped === 0 && value !== '')
      text.push({
        text: value,
        bold,
        isItalic: italic > 0,
        link: links.findLast((link) => link !== null) ?? null,
      });
  };
  /** Blocks inside a table cell are lines of the cell. */
  const breakBlock = () => {
    if (tables.length === 0) flush();
    else if (text.some((span) => span.text.trim() !== '')) add('\n');
  };
  const endCell = (table: OpenTable) => {
    const own = trimText(text);
    text = [];
    // Text between cells, where HTML allows none, is kept as a cell.
    if (table.cells.length > 0) table.cells[table.cells.length - 1] = own;
    else if (own.length > 0) table.cells.push(own);
  };
  const endRow = (table: OpenTable) => {
    endCell(table);
    if (table.cells.some((cell) => cell.length > 0))
      blocks.push({
        kind: 'row',
        table: firstTable + table.number,
        isHeader: table.isHeader,
        cells: table.cells,
        text: [],
        place: placeOf(++count),
        isLiteral: false,
        keepsSpaces: false,
      });
    table.cells = [];
    table.isHeader = false;
  };

  const leaveOutImage = (alternative: string, source: string) => {
    add(alternative);
    const place = placeOf(count + 1);
    const sentence = `The picture at ${placeText(place)} was left out; its description was kept.`;
    notices.push({ kind: 'image', place, text: source.slice(0, 200), sentence });
  };

  const walked = walkMarkup(
    html,
    {
      onopentag(name, attributes) {
        const table = tables.at(-1);
        if (SKIPPED.has(name)) skipped++;
        else if (/^h[1-6]$/.test(name) && table === undefined) {
          flush();
          started = { kind: 'heading', depth: Number(name[1]) };
        } else if (name === 'li') {
          breakBlock();
          started = {
            kind: 'item',
            list: lists.at(-1) ?? { isOrdered: false, next: 1 },
            level: Math.max(1, lists.length),
          };
        } else if (name === 'ul' || name === 'ol') {
          breakBlock();
          const start = Number.parseInt(attributes['start'] ?? '1', 10);
          lists.push({ isOrdered: name === 'ol', next: Number.isSafeInteger(start) ? start : 1 });
        } else if (name === 'table') {
          if (table === undefined) flush();
          tables.push({ number: tableCount++, rows: 0, cells: [], isHeader: false });
        } else if (name === 'tr' && table !== undefined) endRow(table);
        else if ((name === 'td' || name === 'th') && table !== undefined) {
          endCell(table);
          table.cells.push([]);
          if (name === 'th') table.isHeader = true;
        } else if (name === 'br') add('\n');
        else if (name === 'img') leaveOutImage(attributes['alt'] ?? '', attributes['src'] ?? '');
        else if (name === 'b' || name === 'strong') bold++;
        else if (name === 'i' || name === 'em') italic++;
        else if (name === 'a') links.push(attributes['href'] || null);
        // A paragraph at the start of a list item is the item's own text.
        else if (BREAKING.has(name) && (started.kind !== 'item' || text.length > 0)) breakBlock();
      },
      ontext(value) {
        add(value.replace(/[ \r\n\f]+/g, ' '));
      },
      onclosetag(name) {
        const table = tables.at(-1);
        if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
        else if (name === 'b' || name === 'strong') bold = Math.max(0, bold - 1);
        else if (name === 'i' || name === 'em') italic = Math.max(0, italic - 1);
        else if (name === 'a') links.pop();
        else if (name === 'ul' || name === 'ol') {
          breakBlock();
          lists.pop();
        } else if (name === 'tr' && table !== undefined) endRow(table);
        else if (name === 'table' && table !== undefined) {
          endRow(table);
          tables.pop();
        } else if (name === 'li' || /^h[1-6]$/.test(name) || BREAKING.has(name)) breakBlock();
      },
      oncomment(comment) {
        if (comment.trim() === '') return;
        const place = placeOf(count + 1);
        notices.push({
          kind: 'furniture',
          place,
          text: comment.trim(),
          sentence: `The comment at ${placeText(place)} was left out: readers of the summary do not see it.`,
        });
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  if (walked !== 'whole') return null;
  for (const table of tables.toReversed()) endRow(table);
  flush();
  return { blocks, notices, tables: tableCount };
}
