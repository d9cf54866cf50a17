import { describe, expect, it } from 'vitest';
import { previewPages } from '../../../../electron/export/preview/preview-pages.ts';
import { printPdf } from '../../../../electron/export/pdf/print-pdf.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
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
