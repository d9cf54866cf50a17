import { alignLines } from '../../../../shared/compare/align-lines.ts';
import { alignableXml } from './alignable-xml.ts';
import { paragraphParts, type ParagraphParts } from './paragraph-parts.ts';
import { markOf, type Revision, type RevisionKind } from './revision.ts';
import { changedParagraph, wholeParagraph } from './tracked-paragraph.ts';

const TABLE = /^(<w:tbl>[\s\S]*?)(<w:tr>[\s\S]*<\/w:tr>)<\/w:tbl>$/;
const ROW = /<w:tr>[\s\S]*?<\/w:tr>/g;
const ROW_PROPERTIES = /^<w:tr>(?:<w:trPr>([\s\S]*?)<\/w:trPr>)?/;
const CELL = /<w:tc>(?:<w:tcPr>[\s\S]*?<\/w:tcPr>|<w:tcPr\/>)?([\s\S]*?)<\/w:tc>/g;

type TableParts = { readonly head: string; readonly rows: readonly string[] };

/** Takes a table apart; null for what is none. */
function tableParts(xml: string): TableParts | null {
  const match = TABLE.exec(xml);
  return match === null ? null : { head: match[1] ?? '', rows: (match[2] ?? '').match(ROW) ?? [] };
}

/** A table that is new or gone: every row of it. */
export function wholeTable(xml: string, kind: RevisionKind, revision: Revision): string {
  const table = tableParts(xml);
  if (table === null) throw new Error(`No table: ${xml.slice(0, 80)}`);
  return `${table.head}${table.rows.map((row) => wholeRow(row, kind, revision)).join('')}</w:tbl>`;
}

/** A table with its rows laid side by side; a row that changed is marked in its cells. */
export function changedTable(before: string, after: string, revision: Revision): string {
  const [old, now] = [tableParts(before), tableParts(after)];
  if (old === null || now === null) throw new Error(`No table: ${after.slice(0, 80)}`);
  const aligned = alignLines(old.rows.map(alignableXml), now.rows.map(alignableXml), haveOneShape);
  const rows = aligned.map((row) => {
    switch (row.kind) {
      case 'kept':
        return row.after.xml;
      case 'changed':
        return changedRow(row.before.xml, row.after.xml, revision);
      case 'removed':
        return wholeRow(row.before.xml, 'del', revision);
      case 'added':
        return wholeRow(row.after.xml, 'ins', revision);
    }
  });
  return `${now.head}${rows.join('')}</w:tbl>`;
}

/** Whether two tables may be told as one that changed: both are tables. */
export const isTable = (xml: string): boolean => xml.startsWith('<w:tbl>');

const cellsOf = (row: string): string[] => [...row.matchAll(CELL)].map(([, content = '']) => content);

/** A row without its words: rows of one shape differ in their words alone. */
const shapeOf = (row: string): string =>
  row.replaceAll(CELL, (cell: string, content: string) =>
    cell.replace(content, `<cell>${paragraphParts(content)?.properties ?? ''}`),
  );

const haveOneShape = (before: { readonly xml: string }, after: { readonly xml: string }): boolean =>
  shapeOf(before.xml) === shapeOf(after.xml);

function changedRow(before: string, after: string, revision: Revision): string {
  const old = cellsOf(before);
  let place = 0;
  return withCells(after, (cell) =>
    changedParagraph(partsOf(old[place++] ?? '<w:p/>'), partsOf(cell), revision),
  );
}

function wholeRow(row: string, kind: RevisionKind, revision: Revision): string {
  const [opening = '<w:tr>', properties = ''] = ROW_PROPERTIES.exec(row) ?? [];
  const marked = `<w:tr><w:trPr>${properties}${markOf(revision, kind)}</w:trPr>`;
  return (
    marked + withCells(row, (cell) => wholeParagraph(partsOf(cell), kind, revision)).slice(opening.length)
  );
}

/** The row with each cell's paragraph written anew. */
const withCells = (row: string, write: (cell: string) => string): string =>
  row.replaceAll(CELL, (cell: string, content: string) => {
    const start = cell.length - '</w:tc>'.length - content.length;
    return `${cell.slice(0, start)}${write(content)}</w:tc>`;
  });

function partsOf(cell: string): ParagraphParts {
  const parts = paragraphParts(cell);
  if (parts === null) throw new Error(`No paragraph: ${cell.slice(0, 80)}`);
  return parts;
}
