import { alignLines } from '../../../../shared/compare/align-lines.ts';
import { alignableXml, type AlignableXml } from './alignable-xml.ts';
import { paragraphParts } from './paragraph-parts.ts';
import type { Revision, RevisionKind } from './revision.ts';
import { changedParagraph, wholeParagraph } from './tracked-paragraph.ts';
import { changedTable, isTable, wholeTable } from './tracked-table.ts';

/**
 * Two bodies as one with tracked changes: with all of them accepted it says what `after` says, with all rejected what
 * `before` says. Paragraphs of another look are removed and added, never changed in their properties.
 */
export function trackedBody(before: readonly string[], after: readonly string[], revision: Revision): string {
  const old = before.map(inWidthsOf(after));
  return alignLines(old.map(alignableXml), after.map(alignableXml), canChange)
    .map((element) => {
      switch (element.kind) {
        case 'kept':
          return element.after.xml;
        case 'changed':
          return changed(element.before.xml, element.after.xml, revision);
        case 'removed':
          return whole(element.before.xml, 'del', revision);
        case 'added':
          return whole(element.after.xml, 'ins', revision);
      }
    })
    .join('');
}

function canChange(before: AlignableXml, after: AlignableXml): boolean {
  if (isTable(before.xml) || isTable(after.xml))
    return isTable(before.xml) && isTable(after.xml) && columnsOf(before.xml) === columnsOf(after.xml);
  return paragraphParts(before.xml)?.properties === paragraphParts(after.xml)?.properties;
}

function changed(before: string, after: string, revision: Revision): string {
  const [old, now] = [paragraphParts(before), paragraphParts(after)];
  return old === null || now === null
    ? changedTable(before, after, revision)
    : changedParagraph(old, now, revision);
}

function whole(xml: string, kind: RevisionKind, revision: Revision): string {
  const parts = paragraphParts(xml);
  return parts === null ? wholeTable(xml, kind, revision) : wholeParagraph(parts, kind, revision);
}

const GRID = /<w:tblGrid>[\s\S]*?<\/w:tblGrid>/;
const WIDTH = /(<w:tcW [^>]*w:w=")(\d+)(")/g;

const widthsOf = (xml: string): number[] =>
  [...(GRID.exec(xml)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
const columnsOf = (xml: string): number => widthsOf(xml).length;

/**
 * Gives tables of the older document the column widths of the newer one where they have as many columns: widths follow
 * from all names in the list, and one long name would make every row another.
 */
function inWidthsOf(after: readonly string[]): (xml: string) => string {
  const model = after.find(isTable);
  const grid = model === undefined ? undefined : GRID.exec(model)?.[0];
  if (model === undefined || grid === undefined) return (xml) => xml;
  const widths = widthsOf(model);
  return (xml) => {
    const own = widthsOf(xml);
    if (!isTable(xml) || own.length !== widths.length) return xml;
    const isSpread = (width: number): boolean => width === own.reduce((sum, one) => sum + one, 0);
    return xml.replace(GRID, grid).replaceAll(/<w:tr>[\s\S]*?<\/w:tr>/g, (row) => {
      let column = 0;
      return row.replaceAll(WIDTH, (match, start: string, width: string, end: string) =>
        isSpread(Number(width)) && widths.length > 1 ? match : `${start}${widths[column++] ?? width}${end}`,
      );
    });
  };
}
