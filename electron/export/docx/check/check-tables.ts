import { allElements, attributeOf, childElements, descend, type XmlElement } from '../xml-tree.ts';
import type { DocxFinding, ParsedPart } from './docx-finding.ts';

/** Cells end with a paragraph, rows have cells and fill their grid, tables do not touch. */
export function checkTables({ name, root }: ParsedPart): DocxFinding[] {
  const problems: string[] = [];
  for (const element of allElements(root)) {
    if (element.localName === 'tc' && childElements(element).at(-1)?.localName !== 'p')
      problems.push('has a table cell that does not end with a paragraph');
    if (element.localName === 'tbl') problems.push(...gridProblems(element));
    if (element.localName === 'body' || element.localName === 'tc') problems.push(...touchingTables(element));
  }
  return [...new Set(problems)].map((problem) => ({ part: name, problem }));
}

function gridProblems(table: XmlElement): string[] {
  const grid = childElements(table, 'tblGrid')[0];
  const columns = grid === undefined ? 0 : childElements(grid, 'gridCol').length;
  return childElements(table, 'tr').flatMap((row) => {
    const cells = childElements(row, 'tc');
    if (cells.length === 0) return ['has a table row without cells'];
    const skipped = ['gridBefore', 'gridAfter'].map((side) =>
      Number(attributeOf(descend(row, 'trPr', side), 'val') ?? 0),
    );
    const spans = cells.map((cell) => Number(attributeOf(descend(cell, 'tcPr', 'gridSpan'), 'val') ?? 1));
    const sum = [...skipped, ...spans].reduce((one, other) => one + other, 0);
    return sum === columns ? [] : [`has a table row of ${sum} columns in a grid of ${columns}`];
  });
}

const touchingTables = (parent: XmlElement): string[] =>
  childElements(parent).some(
    (child, index, all) => child.localName === 'tbl' && all[index + 1]?.localName === 'tbl',
  )
    ? ['has two tables without a paragraph between them']
    : [];
