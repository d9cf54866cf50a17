import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { previewPages } from '../../../../electron/export/preview/preview-pages.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { officialSummary } from '../../../../shared/summary/official-summary.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { linkTargetOf } from '../../../../shared/summary/link-target.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { HOSTILE_LINKS, HOSTILE_VALUES } from '../../../hostile-values.ts';
import { hostileMeeting, hostilePlaces, hostileStyle } from '../../../hostile-document.ts';
import { hasTool, partOf, printed as printedDocx } from '../docx/docx-tools.ts';
import { hasPdfTools, textOf } from '../pdf/pdf-tools.ts';
import { printed as printedPdf } from '../pdf/printed.ts';
import { docxComplaints } from './docx-is-harmless.ts';
import { pdfComplaints } from './pdf-is-harmless.ts';
import { markupComplaints } from './markup-is-harmless.ts';

const hasPandoc = hasTool('pandoc');
const summaryOf = (text: string, isTitled: boolean): Summary =>
  officialSummary(hostileMeeting(text, { isTitled }), hostileStyle(text));
const both = (text: string): Summary[] => [summaryOf(text, true), summaryOf(text, false)];
/** Letters and signs as a reader of the PDF copies them, whatever the line ends and the invisible did to it. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');

describe('hostile values in every free-text place of meeting and house style', () => {
  it('[CT3] the table reaches every place the schemas know', () => {
    const { meeting, style } = hostilePlaces();
    for (const place of [
      '.body',
      '.agenda[].minutes[].text[].link',
      '.roster[].participants[].aliases[]',
      '.versions[].reason',
    ])
      expect(meeting).toContain(place);
    for (const place of [
      '.labels.draft',
      '.layout.fonts.body',
      '.layout.letterhead[]',
      '.opening.chair',
      '.marks.action.symbol',
    ])
      expect(style).toContain(place);
    expect(meeting.length).toBeGreaterThan(25);
    expect(style.length).toBeGreaterThan(45);
    // The one place that prints as it is: the language of the document, in attributes.
    for (const language of HOSTILE_VALUES)
      expect([language, houseStyleSchema.safeParse({ id: 'x', name: 'x', language }).success]).toEqual([
        language,
        false,
      ]);
    for (const link of HOSTILE_LINKS) expect([link, linkTargetOf(link)]).toEqual([link, null]);
  });

  it(
    '[CT4] a Word document leads nowhere but to the web and mail, loads nothing and has no field from a text',
    { timeout: 240_000 },
    async () => {
      for (const value of HOSTILE_VALUES)
        for (const summary of both(value)) {
          const docx = await printedDocx(summary);
          expect([value, docxComplaints(docx)]).toEqual([value, []]);
          expect(bare(textOfXml(partOf(docx, 'word/document.xml')))).toContain(bare(value));
        }
    },
  );

  it.skipIf(!hasPdfTools)(
    '[CT5] a PDF leads nowhere else, acts on nothing, and says what was typed',
    { timeout: 400_000 },
    async () => {
      for (const value of HOSTILE_VALUES) {
        const { pdf } = await printedPdf(summaryOf(value, true));
        expect([value, pdfComplaints(pdf)]).toEqual([value, []]);
        const copied = bare(textOf(pdf));
        // What overrides the direction of writing is copied as it is shown, from the other end.
        const shown = [bare(value), [...bare(value)].toReversed().join('')];
        expect([value, shown.some((text) => copied.includes(text))]).toEqual([value, true]);
      }
    },
  );

  it(
    '[CT6] the pages of the preview have no script, no foreign content and no address',
    { timeout: 240_000 },
    async () => {
      for (const value of HOSTILE_VALUES.filter((_, index) => index % 3 === 0)) {
        const set = await previewPages(summaryOf(value, false));
        if (!set.ok) throw new Error(`${value}: not set`);
        for (const { svg } of set.value.pages) expect([value, markupComplaints(svg)]).toEqual([value, []]);
      }
    },
  );

  it.skipIf(!hasPandoc)('[CT8] Markdown stays text for whoever renders it', { timeout: 240_000 }, () => {
    const summaries = HOSTILE_VALUES.map((value, index) => summaryOf(value, index % 2 === 0));
    const html = execFileSync('pandoc', ['-f', 'gfm', '-t', 'html'], {
      input: summaries.map((summary) => printMarkdown(summary)).join('\n\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const tags = [...html.matchAll(/<([a-z0-9]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/gi)];
    expect(tags.length).toBeGreaterThan(1_000);
    expect(
      tags.filter(([, name = '']) => /^(?:script|img|iframe|svg|style|link|meta|base|object)$/i.test(name)),
    ).toEqual([]);
    for (const [tag, , attributes = ''] of tags) {
      expect(tag).not.toMatch(/\son\w+=/i);
      const href = /href="([^"]*)"/.exec(attributes)?.[1] ?? '#';
      // A bare address of ftp is a link to this reader of Markdown, which is all it does.
      expect(href).toMatch(/^(?:https?:|mailto:|ftp:|#)/i);
    }
  });

  it(
    '[CT9] whatever is spliced from them, a link leads to the web, to mail or nowhere, and no document acts',
    { timeout: 240_000 },
    async () => {
      const piece = fc.oneof(
        fc.constantFrom(...HOSTILE_VALUES),
        fc.constantFrom(
          'https://',
          'http:',
          'mailto:',
          '#',
          '@',
          '/',
          '\\',
          ' ',
          '\u200b',
          '\u00ad',
          '&#58;',
          '%0a',
          'a',
        ),
        fc.string({ maxLength: 4 }),
      );
      const cutPiece = fc.tuple(piece, fc.nat(40)).map(([text, at]) => text.slice(0, at + 1));
      const splice = fc
        .array(cutPiece, { minLength: 1, maxLength: 5 })
        .map((pieces) => cleanText(pieces.join('')));
      fc.assert(
        fc.property(splice, (link) => {
          const target = linkTargetOf(link);
          // What no program reads as an address leads nowhere either.
          if (target === null || target.startsWith('#') || !URL.canParse(target)) return;
          expect(['http:', 'https:', 'mailto:']).toContain(new URL(target).protocol);
        }),
        { numRuns: 3_000 },
      );
      await fc.assert(
        fc.asyncProperty(
          splice.filter((text) => text.trim() !== ''),
          async (text) => {
            expect(docxComplaints(await printedDocx(summaryOf(text, false)))).toEqual([]);
            const { pdf } = await printedPdf(summaryOf(text, false));
            expect(hasPdfTools ? pdfComplaints(pdf) : []).toEqual([]);
          },
        ),
        { numRuns: 20 },
      );
    },
  );
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textOfXml = (xml: string): string =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
    )
    .join('');
