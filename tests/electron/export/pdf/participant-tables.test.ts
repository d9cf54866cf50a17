import { describe, expect, it } from 'vitest';
import { makeSummary } from '../../../builders.ts';
import { hasPdfTools, pagesOf, structureOf } from './pdf-tools.ts';
import { makeStyle, notes, present, printed } from './printed.ts';

describe.skipIf(!hasPdfTools)('tables of participants', () => {
  it('[PF6] a group is a table whose heading spans all columns as a header cell', async () => {
    const style = makeStyle({ participants: { printsColumnNames: true } });
    const summary = makeSummary(
      { agenda: notes('x'), ...present('g', 'The Group', [['Roe', 'Ann']]) },
      style,
    );
    const structure = structureOf((await printed(summary)).pdf);
    const cells = [...structure.matchAll(/^ +(TH|TD)\b/gm)].map(([, cell]) => cell);
    expect(cells).toEqual(['TH', 'TH', 'TH', 'TD', 'TD']);
    expect(structure).toMatch(/\/ColSpan 2/);
    expect(structure).toMatch(
      /THead[\s\S]*The Group[\s\S]*Family name[\s\S]*Given name[\s\S]*TBody[\s\S]*Roe/,
    );
  });

  it('[PF6] a group heading is repeated on the next page and never parts from its first name', async () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => [`F${index}`, 'G'] as const);
    const followers: string[] = [];
    let repeated = 0;
    for (let count = 30; count <= 46; count++) {
      const first = present('a', 'First group', people(count));
      const second = present('b', 'Second group', people(30));
      const summary = makeSummary({
        roster: [...first.roster, ...second.roster],
        attendance: { ...first.attendance, ...second.attendance },
      });
      const pages = pagesOf((await printed(summary)).pdf);
      const withHeading = pages.filter((page) => page.includes('Second group'));
      followers.push(...withHeading.map((page) => page[page.indexOf('Second group') + 1] ?? ''));
      if (withHeading.length > 1) repeated++;
    }
    expect(followers.filter((line) => !/^F\d+ G$/.test(line))).toEqual([]);
    expect(repeated).toBeGreaterThan(5);
  });
});
