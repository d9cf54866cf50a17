import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchHeadings } from '../../../../electron/import/summary/match-headings.ts';

const matched = (headings: string[], titles: string[]) =>
  matchHeadings(headings, titles).map((match) => match?.item ?? null);

describe('sections and agenda items', () => {
  it('[RB2] are matched when equal, equal but for signs and acronyms, or sharing most words', () => {
    const titles = [
      'Welcome',
      'Updates from the Secretariat',
      'Updates on Dynamic Coalitions',
      'Any other business',
    ];
    expect(
      matched(
        [
          'Updates from the secretariat.',
          'Updates on IGF Dynamic Coalitions (DCs)',
          'Any Other Business (AOB)',
        ],
        titles,
      ),
    ).toEqual([1, 2, 3]);
    expect(matched(['Quite another thing', 'Welcome'], titles)).toEqual([null, 0]);
  });

  it('[RB2] an equal title wins over a similar one before it', () => {
    expect(
      matched(
        ['Updates on Dynamic Coalitions'],
        ['Updates on IGF Dynamic Coalitions', 'Updates on Dynamic Coalitions'],
      ),
    ).toEqual([1]);
  });

  it('[RB2] matches never cross, and no item is matched twice', () => {
    const titles = fc.array(fc.constantFrom('a', 'b', 'c d e', 'c d f', 'A', ''), { maxLength: 8 });
    fc.assert(
      fc.property(titles, titles, (headings, items) => {
        const found = matched(headings, items).filter((item) => item !== null);
        expect(found).toEqual([...new Set(found)].toSorted((one, other) => one - other));
      }),
    );
  });

  it('[RB2] a list against itself is matched one to one', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (titles) => {
        expect(matched(titles, titles)).toEqual(titles.map((_, index) => index));
      }),
    );
  });

  it('[RB20] 5,000 sections against 5,000 items take under two seconds', () => {
    const titles = Array.from({ length: 5_000 }, (_, index) => `Title ${index}`);
    const started = performance.now();
    expect(matched(titles, titles)[4_999]).toBe(4_999);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
