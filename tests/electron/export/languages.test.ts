import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../electron/export/docx/check-docx.ts';
import { printHtml } from '../../../electron/export/html/print-html.ts';
import { defaultStyle, builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { makeSummary } from '../../builders.ts';
import { exampleMeeting } from '../../languages/example-meeting.ts';
import { EXAMPLE_LANGUAGES, exampleTexts } from '../../languages/example-texts.ts';
import { hasSchemas, partOf, printed as printedDocx, schemaComplaints } from './docx/docx-tools.ts';
import { hasPdfTools, pagesOf, runOnPdf, textOf } from './pdf/pdf-tools.ts';
import { notes, printed as printedPdf } from './pdf/printed.ts';

const [, report = defaultStyle] = builtInStyles;
const summaryIn = (language: (typeof EXAMPLE_LANGUAGES)[number], style = report) =>
  summarise(exampleMeeting(language), style);
/**
 * Letters alone, in the order they are read. Without alef and lam, which pdftotext gives in any order where
 * they are one ligature; vowel signs it puts where they are drawn.
 */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]|[اأإآل]/gu, '');

describe.skipIf(!hasSchemas())('DOCX', () => {
  it('[LA13] is valid in each language and each style', async () => {
    const documents = await Promise.all(
      EXAMPLE_LANGUAGES.flatMap((language) =>
        builtInStyles.map((style) => printedDocx(summaryIn(language, style))),
      ),
    );
    expect(documents.flatMap((docx) => checkDocx(docx))).toEqual([]);
    expect(schemaComplaints(...documents)).toEqual([]);
  }, 120_000);
});

describe('DOCX in Arabic', () => {
  it('[LA13] a Latin name alone in its cell keeps its bracket at its end', async () => {
    const docx = await printedDocx(summaryIn('ar'));
    expect(partOf(docx, 'word/document.xml')).toContain(
      '<w:r><w:t xml:space="preserve">Müller (Jr.)</w:t></w:r>',
    );
  });

  it('[LA13] header and footer are right-to-left paragraphs, text first, page number behind', async () => {
    const summary = summaryIn('ar');
    const layout = {
      ...summary.layout,
      letterhead: ['الأمم المتحدة'],
      footer: { ...summary.layout.footer, text: 'نص' },
    };
    const parts = unzipSync(await printedDocx({ ...summary, layout }));
    const margins = Object.keys(parts).filter((name) => /word\/(?:header|footer)\d*\.xml/.test(name));
    expect(margins).toHaveLength(3);
    for (const name of margins) {
      const xml = strFromU8(parts[name] as Uint8Array);
      expect(xml.match(/<w:p>/g)?.length).toBe(xml.match(/<w:bidi\/>/g)?.length);
      const end = name.includes('footer') ? xml.indexOf('الصفحة') : xml.length;
      expect(xml.slice(0, end)).toMatch(/نص|الأمم المتحدة/);
    }
  });
});

describe('emphasis', () => {
  const emphasised = [
    {
      id: 'a',
      title: 'A',
      minutes: [{ kind: 'note' as const, id: 'l', text: [{ text: '不能abc', italic: true as const }] }],
    },
  ];

  it('[LA12] of Chinese characters is a dot each in DOCX, of the letters beside them italics', async () => {
    const docx = await printedDocx(makeSummary({ language: 'zh-Hans', agenda: emphasised }));
    const xml = partOf(docx, 'word/document.xml');
    expect(xml).toMatch(
      /<w:r><w:rPr><w:rStyle w:val="Emphasis"\/>(?:(?!<w:i\/>).)*<w:em w:val="dot"\/><\/w:rPr><w:t[^>]*>不能<\/w:t>/,
    );
    expect(xml).toMatch(/<w:r><w:rPr><w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>abc<\/w:t>/);
    expect(partOf(docx, 'word/styles.xml')).toMatch(/w:styleId="Emphasis">.*?<w:em w:val="dot"\/>/);
  });

  it('[LA12] in HTML is dots in Chinese and bold in Arabic, slanted in neither', () => {
    const page = printHtml(makeSummary({ language: 'zh-Hans', agenda: emphasised }));
    expect(page).toContain('em:is(:lang(zh), :lang(ja)) { font-style: normal; text-emphasis: filled dot;');
    expect(page).toContain(
      'em:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) { font-style: normal; font-weight: 700; }',
    );
  });

  it('[LA12] the names of columns are slanted in DOCX only where letters have italics', async () => {
    const italic = async (language: 'ar' | 'zh-Hans' | 'fr') =>
      /w:styleId="ParticipantColumn">(?:(?!<\/w:style>).)*<w:i\/>/.test(
        partOf(await printedDocx(summaryIn(language)), 'word/styles.xml'),
      );
    expect([await italic('ar'), await italic('zh-Hans'), await italic('fr')]).toEqual([false, false, true]);
  });

  it.skipIf(!hasPdfTools)(
    '[LA12] adds no character to a PDF, which prints Arabic emphasis in bold',
    async () => {
      const { pdf, notices } = await printedPdf(makeSummary({ language: 'zh-Hans', agenda: emphasised }));
      expect([textOf(pdf).includes('不能abc'), notices]).toEqual([true, []]);
      const arabic = [
        {
          id: 'a',
          title: 'A',
          minutes: [{ kind: 'note' as const, id: 'l', text: [{ text: 'نص', italic: true as const }] }],
        },
      ];
      const upright = (await printedPdf(makeSummary({ language: 'ar', body: 'A', agenda: notes('نص') }))).pdf;
      const bold = (await printedPdf(makeSummary({ language: 'ar', body: 'A', agenda: arabic }))).pdf;
      const faces = (bytes: Uint8Array) => runOnPdf('pdffonts', bytes).match(/NotoNaskhArabic[\w-]*/g) ?? [];
      expect(faces(bold).length).toBeLessThanOrEqual(faces(upright).length);
      expect(faces(bold).some((face) => /Bold/i.test(face))).toBe(true);
    },
  );
});

describe.skipIf(!hasPdfTools)('PDF', () => {
  it.each(EXAMPLE_LANGUAGES)(
    '[LA11] in %s says what the summary says, in the order it is read',
    async (language) => {
      const texts = exampleTexts[language];
      const { pdf, notices } = await printedPdf(summaryIn(language));
      expect(notices).toEqual([]);
      const pages = pagesOf(pdf);
      expect(pages).toHaveLength(3);
      const said = letters(runOnPdf('pdftotext', pdf, ['-enc', 'UTF-8'], ['-']));
      const { items, plain, decision, bold, linked, subNote, action, nextMeeting } = texts;
      const inOrder = [
        items[0],
        plain,
        decision,
        items[1],
        bold,
        linked,
        subNote,
        action,
        items[2],
        nextMeeting,
      ];
      const withoutVowelSigns = inOrder.filter((text) => !/[\u064b-\u0652]/u.test(text));
      expect(withoutVowelSigns.length).toBeGreaterThan(4);
      let from = 0;
      for (const text of withoutVowelSigns) {
        const at = said.indexOf(letters(text), from);
        expect([text, at >= from]).toEqual([text, true]);
        from = at;
      }
    },
  );

  it('[LA11] Chinese quotation marks are as wide as characters', async () => {
    const { pdf } = await printedPdf(makeSummary({ language: 'zh-Hans', agenda: notes('他说“好”。') }));
    const boxes = [
      ...runOnPdf('pdftotext', pdf, ['-bbox'], ['-']).matchAll(
        /xMin="([\d.]+)".*xMax="([\d.]+)".*>(.*)<\/word>/g,
      ),
    ];
    const [, start = '', end = ''] = boxes.find(([, , , word]) => word?.includes('他说')) ?? [];
    // Six characters of eleven points, the last two half a character closer; with narrow marks it would be below five.
    expect(Number(end) - Number(start)).toBeGreaterThan(5.4 * 11);
  });
});

describe('HTML', () => {
  it('[LA16] names the marks in the language of the page, and in English where it has no words of it', () => {
    expect(printHtml(summaryIn('fr'))).toContain('role="img" aria-label="Point de suivi">➔<');
    expect(printHtml(summaryIn('ar'))).toContain('role="img" aria-label="بند عمل">⬅<');
    const portuguese = { ...exampleMeeting('en'), language: 'pt' };
    expect(printHtml(summarise(portuguese, report))).toContain('aria-label="Action" lang="en">➔<');
  });

  it('[LA16] a Latin name that ends in a bracket keeps it at its end in a page that runs the other way', () => {
    const rule = '.document td { unicode-bidi: plaintext; text-align: right; }';
    expect([printHtml(summaryIn('ar')).includes(rule), printHtml(summaryIn('fr')).includes(rule)]).toEqual([
      true,
      false,
    ]);
  });
});
