import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { blocksFromMarkdown } from '../../../../electron/import/summary/blocks-from-markdown.ts';
import { recogniseSummary } from '../../../../electron/import/summary/recognise-summary.ts';
import { joinSpans, type InlineText } from '../../../../shared/meeting/inline-text.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { builtInStyles } from '../../../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../../../shared/summary/house-style.ts';
import { linkTargetOf } from '../../../../shared/summary/link-target.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { arbitraryInlineText, arbitraryMeeting, arbitraryText } from '../../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { withoutIds } from '../../../shared/summary/without-ids.ts';

/** A link a printer may not follow is printed as text (rule MD9); the two are the same print. */
const printed = (text: InlineText): InlineText =>
  joinSpans(
    text.map(({ text: value, bold, italic, link }) => ({
      text: value,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(link === undefined || linkTargetOf(link) === null ? {} : { link }),
    })),
  );

/** All that is printed of a summary. */
function printedContent({
  language,
  direction,
  titleBlock,
  properties,
  opening,
  sections,
  annexes,
}: Summary) {
  const shown = withoutIds({
    language,
    direction,
    titleBlock,
    opening: opening === null ? null : { ...opening, text: printed(opening.text) },
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, text: printed(block.text) })),
    })),
    annexes: annexes.map((annex) =>
      annex.kind === 'previousActions'
        ? { ...annex, rows: annex.rows.map((row) => ({ ...row, cells: row.cells.map(printed) })) }
        : annex,
    ),
  });
  return { shown, date: properties.date };
}

function readBack(meeting: Meeting, style: HouseStyle) {
  const summary = summarise(meeting, style);
  const text = printMarkdown(summary);
  const again = recogniseSummary(blocksFromMarkdown(text)).meeting;
  return { before: printedContent(summary), after: printedContent(summarise(again, style)) };
}

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 250) };

describe.each(builtInStyles.map((style) => [style.id, style] as const))('in the style %s', (_id, style) => {
  it('[MD10] the text of any meeting, read back, prints the same summary', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const { before, after } = readBack(meeting, style);
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  it('[MD10] so do marked notes of every kind, in any order', () => {
    const line = fc
      .tuple(
        fc.constantFrom('note', 'action', 'decision', 'paragraph'),
        arbitraryInlineText,
        fc.constantFrom(1, 2),
      )
      .map(([kind, text, level], index = 0) => ({ kind, text: [...text], level, id: `l${index}` }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), arbitraryText, (lines, title) => {
        const minutes = lines.map((entry, index) => ({ ...entry, id: `l${index}` })) as never;
        const { before, after } = readBack(makeMeeting({ agenda: [{ id: 'a', title, minutes }] }), style);
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  it.each([' (5 min)', '(5 min)', '  [5 min]', ' – 5 min'])(
    '[MD10] so does an agenda item titled "%s"',
    (title) => {
      const { before, after } = readBack(makeMeeting({ agenda: [{ id: 'a', title }] }), style);
      expect(after).toEqual(before);
    },
  );

  it('[MD10] so does the reference meeting', () => {
    const { before, after } = readBack(referenceMeeting(), style);
    expect(after).toEqual(before);
  });

  it('[MD10] so does a nameless group whose only person has one long name', () => {
    const roster = [
      {
        id: 'g',
        name: '',
        participants: [{ id: 'p', familyName: 'one two three four five six seven eight' }],
      },
    ];
    const { before, after } = readBack(
      makeMeeting({ roster, attendance: { p: { state: 'present' } } }),
      style,
    );
    expect(after).toEqual(before);
  });

  it('[MD10] so do notes of 10,000 characters', () => {
    const texts = [
      'a *b* _c_ `d` [e](f) '.repeat(500),
      '*'.repeat(10_000),
      '['.repeat(10_000),
      '\\'.repeat(10_000),
      ' x'.repeat(5_000),
    ];
    const marked = Array.from({ length: 500 }, (_, index) => ({
      text: 'marked text, '.repeat(2),
      ...(index % 2 === 0 ? { bold: true as const } : {}),
      ...(index % 3 === 0 ? { italic: true as const } : {}),
    }));
    const minutes = [...texts, marked].map((text, index) => ({
      kind: 'note' as const,
      id: `l${index}`,
      text,
    }));
    const started = performance.now();
    const { before, after } = readBack(makeMeeting({ agenda: [{ id: 'a', title: 'Long', minutes }] }), style);
    expect(after).toEqual(before);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
