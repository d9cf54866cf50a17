import { assert as assertProperty, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewPages } from '../../../../electron/export/preview/preview-pages.ts';
import { setSummary } from '../../../../electron/export/pdf/set-summary.ts';
import { sheetProperties } from '../../../../electron/export/pdf/sheet-of.ts';
import { splitPages } from '../../../../electron/export/preview/split-pages.ts';
import { printPdf } from '../../../../electron/export/pdf/print-pdf.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { hasChromium, startChromium } from '../../../chromium.ts';

async function pagesOf(summary: Parameters<typeof previewPages>[0]) {
  const set = await previewPages(summary);
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  return set.value;
}

const withNote = (text: string, link?: string) =>
  makeSummary({
    agenda: [
      {
        id: 'i',
        title: 'Item',
        minutes: [
          { id: 'l', kind: 'note', level: 1, text: [{ text, ...(link === undefined ? {} : { link }) }] },
        ],
      },
    ],
  });

describe('the preview', () => {
  it('[PV1] shows the pages of the PDF: as many, as large, in points', async () => {
    const summary = summarise(referenceMeeting(), defaultStyle);
    const { pages, notices } = await pagesOf(summary);
    const pdf = await printPdf(summary);
    if (!pdf.ok) throw new Error('no PDF');
    const boxes = Buffer.from(pdf.value.pdf)
      .toString('latin1')
      .match(/\/MediaBox/g);
    expect(pages).toHaveLength(boxes?.length ?? 0);
    expect(pages.length).toBeGreaterThan(3);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(595.28, 1);
      expect(height).toBeCloseTo(841.89, 1);
    }
    expect(notices).toEqual([]);
  });

  it('[PV2] the same summary is the same pages', async () => {
    const summary = summarise(referenceMeeting(), defaultStyle);
    expect(await pagesOf(summary)).toEqual(await pagesOf(summary));
  });

  it('[PV3] no link, text or name of the meeting is in a page, so none can do anything there', async () => {
    const hostile = '"><script>alert(1)</script><a href="javascript:alert(1)">&x;    <g>';
    const { pages } = await pagesOf(withNote('Word "><img src=x> & more', `https://a.example/?q=${hostile}`));
    for (const { svg } of pages)
      expect(svg).not.toMatch(/script|https:|javascript|<a|<img|style|foreignObject|&/);
  });

  it.skipIf(!hasChromium())('[PV4] every page is a well-formed picture that a browser shows', async () => {
    const { pages } = await pagesOf(summarise(referenceMeeting(), defaultStyle));
    const browser = await startChromium();
    try {
      const page = await browser.newPage();
      for (const { svg, width } of pages) {
        const shown = await page.evaluate(async (source) => {
          const image = new Image();
          image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
          await image.decode();
          return image.naturalWidth;
        }, svg);
        expect(shown).toBe(Math.round(width));
      }
    } finally {
      await browser.close();
    }
  });

  it('[PV5] a character no font has is shown as in the PDF, and told of', async () => {
    const summary = withNote('Cuneiform \u{12000} here');
    const { notices } = await pagesOf(summary);
    const pdf = await printPdf(summary);
    expect(notices).toEqual(pdf.ok ? pdf.value.notices : null);
    expect(notices[0]).toContain('U+12000');
    expect((await pagesOf(summary)).notices).toEqual(notices);
  });

  it('[PV6] after an edit the reference is shown again well within 300 ms', async () => {
    const meeting = referenceMeeting();
    const times: number[] = [];
    for (let edit = 0; edit < 7; edit++) {
      const edited = structuredClone(meeting);
      const [line] = edited.agenda[1]?.minutes ?? [];
      if (line === undefined) throw new Error('no line to edit');
      line.text = [{ text: `Edit ${edit} of this line` }];
      const summary = summarise(edited, defaultStyle);
      const began = performance.now();
      await pagesOf(summary);
      times.push(performance.now() - began);
    }
    console.log(`preview after an edit, ms: ${times.map((time) => time.toFixed(0)).join(' ')}`);
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

/** Where letters are drawn on a page: points from the left, and of the base of their line from the top. */
function lettersOn(svg: string): readonly { readonly x: number; readonly y: number }[] {
  const letters: { x: number; y: number }[] = [];
  const groups = [{ x: 0, y: 0 }];
  const tag = /<(?:(\/g)|g(?: transform="matrix\(1 0 0 (-?1) ([\d.-]+) ([\d.-]+)\)")?)[^>]*>/g;
  for (const [, isEnd, direction, x = 0, y = 0] of svg.slice(0, svg.indexOf('<defs>')).matchAll(tag)) {
    if (isEnd !== undefined) groups.pop();
    else {
      const around = groups.at(-1) ?? { x: 0, y: 0 };
      const group = { x: around.x + Number(x), y: around.y + Number(y) };
      groups.push(group);
      // Outlines of letters count upwards.
      if (direction === '-1') letters.push(group);
    }
  }
  return letters;
}
/** Groups without an attribute are no part of what is seen. */
const drawn = (svg: string): string => svg.replaceAll(/<\/?g>/g, '');

describe('places on the pages', () => {
  it.each(builtInStyles)('[PV11] change no page, in the style $name', async (style) => {
    const summary = summarise(referenceMeeting(), style);
    const files = {
      'properties.json': JSON.stringify(sheetProperties(summary, false)),
      'places.json': 'false',
    };
    const without = await setSummary(
      summary,
      files,
      (compiler, document) => splitPages(compiler.plainSvg(document), document.numOfPages),
      [],
    );
    if (!without.ok) throw new Error(without.error.kind);
    const { pages } = await pagesOf(summary);
    expect(pages.map(({ svg }) => drawn(svg))).toEqual(without.value.output.map(({ svg }) => drawn(svg)));
  });

  it('[PV11] leave nothing in a PDF, which is the same before a preview and after it', async () => {
    const summary = summarise(referenceMeeting(), defaultStyle);
    const before = await printPdf(summary);
    await pagesOf(summary);
    expect(await printPdf(summary)).toEqual(before);
  });

  it.each(builtInStyles)('[PV12] are around the words drawn there, in the style $name', async (style) => {
    const summary = summarise(referenceMeeting(), style);
    const { pages } = await pagesOf(summary);
    const { bodySize, headingSize, titleSize, tableSize } = summary.layout.fonts;
    const counts: Record<string, number> = {};
    for (const { svg, places } of pages) {
      const letters = lettersOn(svg);
      for (const { place, top, left, width, height } of places) {
        counts[place.kind] = (counts[place.kind] ?? 0) + 1;
        const bases = letters
          .filter(({ x, y }) => x >= left - 0.1 && x <= left + width && y > top && y < top + height)
          .map(({ y }) => y);
        // Capitals and the air above them; letters below the base and the air there.
        const above = (Math.min(...bases) - top) / 1.014;
        const below = (top + height - Math.max(...bases)) / 0.36;
        const sizes = [bodySize, headingSize, titleSize, tableSize];
        expect(sizes.some((size) => Math.abs(above - size) < 0.2 && Math.abs(below - size) < 0.2)).toBe(true);
      }
    }
    const sections = summary.sections.length;
    const lines = summary.sections.flatMap(({ blocks }) => blocks).length;
    expect(counts).toEqual({
      meeting: summary.opening === null ? 2 : 3,
      item: sections + 6,
      line: lines,
      participants: 52,
    });
  });

  it('[PV12] name what is printed, in its order', async () => {
    const { pages } = await pagesOf(
      makeSummary({
        agenda: [
          {
            id: 'i',
            title: 'Item',
            minutes: [
              { id: 'note', kind: 'note', level: 1, text: [{ text: 'Note' }] },
              { id: 'under', kind: 'note', level: 2, text: [{ text: 'Under it' }] },
              { id: 'todo', kind: 'action', level: 1, text: [{ text: 'To do' }] },
            ],
          },
        ],
        roster: [{ id: 'g', name: 'Members', participants: [{ id: 'p', familyName: 'Öz' }] }],
        attendance: { p: { state: 'present' } },
      }),
    );
    expect(pages.flatMap(({ places }) => places).map(({ place }) => place)).toEqual([
      { kind: 'meeting', field: 'title' },
      { kind: 'meeting', field: 'date' },
      { kind: 'item', itemId: 'i' },
      { kind: 'line', itemId: 'i', lineId: 'note' },
      { kind: 'line', itemId: 'i', lineId: 'under' },
      { kind: 'line', itemId: 'i', lineId: 'todo' },
      { kind: 'item', itemId: 'i' },
      { kind: 'participants', participantIds: ['p'] },
    ]);
  });

  it('[RV13] lead from a row of the review to its entry, from the action and from what became of it', async () => {
    const { pages } = await pagesOf(
      makeSummary({
        previousActions: [
          { id: 'a', text: 'Send it', outcome: 'Sent.' },
          { id: 'b', text: 'Book a room' },
          { id: 'c', text: 'Internal', isInternal: true },
        ],
      }),
    );
    const reviewed = pages
      .flatMap(({ places }) => places)
      .filter(({ place }) => place.kind === 'previousAction');
    expect(reviewed.map(({ place }) => place)).toEqual(
      ['a', 'a', 'b'].map((previousActionId) => ({ kind: 'previousAction', previousActionId })),
    );
    const [action, outcome, next] = reviewed;
    expect(outcome?.left).toBeGreaterThan((action?.left ?? 0) + 100);
    expect(outcome?.top).toBeCloseTo(action?.top ?? 0, 0);
    expect(next?.top).toBeGreaterThan(action?.top ?? 0);
  });

  it('[PV13] have a part on each page that what they are runs over', async () => {
    const { pages } = await pagesOf(withNote('A long note that goes on and on. '.repeat(400)));
    const parts = pages.map(({ places }) => places.filter(({ place }) => place.kind === 'line').length);
    const [first = 0, ...others] = parts.filter((count) => count > 0);
    expect([first, others.length > 0, others.every((count) => count === 1)]).toEqual([1, true, true]);
  });

  it('[PV14] of any meeting are as many as its marks, and on their page', async () => {
    await assertProperty(
      asyncProperty(arbitraryMeeting, async (meeting) => {
        for (const { width, height, places } of (await pagesOf(summarise(meeting, defaultStyle))).pages)
          for (const place of places) {
            expect(place.left).toBeGreaterThanOrEqual(0);
            expect(place.top).toBeGreaterThanOrEqual(0);
            expect(place.left + place.width).toBeLessThanOrEqual(width);
            expect(place.top + place.height).toBeLessThanOrEqual(height);
          }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
