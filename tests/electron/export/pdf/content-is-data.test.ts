import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeSummary } from '../../../builders.ts';
import { hasPdfTools, pagesOf, runOnPdf, textOf } from './pdf-tools.ts';
import { makeStyle, notes, present, printed } from './printed.ts';

const MARKUP = [
  '#import "@preview/cetz:0.3.0"',
  '#read("/etc/passwd")',
  '#{1 + 1}',
  '#let x = 3',
  '*x* _y_ `z`',
  '$x^2$',
  '\\ \\n \\u{41}',
  '@x <b>bold</b> <label>',
  '= x == y',
  '- x + y / z: t',
  '1. x 2) y',
  '// x /* y */',
  '-- --- ... -? "q" \'q\'',
  '~ ] [ } { ) (',
  'https://example.org/a_b*c#d',
];

describe.skipIf(!hasPdfTools)('content', () => {
  it('[PF11] that looks like markup prints literally, wherever it stands', async () => {
    for (const text of MARKUP) {
      const style = makeStyle({
        labels: { agendaAnnex: text },
        layout: { letterhead: [text], footer: { text, pageNumber: text } },
      });
      const summary = makeSummary(
        {
          title: text,
          summaryTitle: text,
          place: text,
          agenda: [{ id: 'i', title: text, minutes: notes(text)[0]?.minutes ?? [] }],
          ...present('g', text, [[text, text]]),
        },
        style,
      );
      const copied = textOf((await printed(summary)).pdf);
      expect({ text, isWhole: copied.split(text).length - 1 >= 9 }).toEqual({ text, isWhole: true });
    }
  });

  it('[PF12] a word longer than its line breaks; ordinary words stay whole, and copying adds nothing', async () => {
    const word = 'x'.repeat(400);
    const stops = '.'.repeat(400);
    const url = `https://example.org/${'long/path/'.repeat(30)}end`;
    const german = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const summary = makeSummary({
      agenda: notes(word, stops, url, `${'word '.repeat(12)}${german}`),
      ...present('g', 'G', [[german.repeat(2), 'Given']]),
    });
    const { pdf } = await printed(summary);
    const text = pagesOf(pdf).flat();
    expect(text.join('')).toContain(word);
    expect(text.join('').replaceAll('\u200b', '')).toContain(stops);
    expect(text.join('')).toContain(url);
    expect(text.join('')).toContain(german.repeat(2));
    expect(text).toContainEqual(expect.stringContaining(german));
    const edges = [...runOnPdf('pdftotext', pdf, ['-bbox'], ['-']).matchAll(/xMax="([\d.]+)"/g)];
    for (const [, edge] of edges) expect(Number(edge)).toBeLessThanOrEqual(595.3 - 70.8 + 0.5);
  });

  it('[PF25] a note of 10,000 characters prints whole, over pages', async () => {
    const text = Array.from({ length: 1_900 }, (_, index) => `w${index}`).join(' ');
    expect(text.length).toBeGreaterThan(10_000);
    const { pdf } = await printed(makeSummary({ agenda: notes(text) }));
    const lines = pagesOf(pdf).flatMap((page) => page.slice(0, -1));
    expect(lines.join(' ')).toContain(text);
  });

  it('[PF11] any meeting prints', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting, async (meeting) => {
        const { pdf } = await printed(summarise(meeting, defaultStyle));
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 15 },
    );
  });
});
