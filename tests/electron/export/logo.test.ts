import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../electron/export/html/print-html.ts';
import { checkDocx } from '../../../electron/export/docx/check-docx.ts';
import { previewPages } from '../../../electron/export/preview/preview-pages.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { referenceMeeting } from '../../builders.ts';
import { makeJpeg, makePng } from '../../make-picture.ts';
import * as docx from './docx/docx-tools.ts';
import { hasPdfTools, objectsOf, structureOf } from './pdf/pdf-tools.ts';
import { makeStyle, printed } from './pdf/printed.ts';

const HOSTILE = '"><script>alert(1)</script> #read("/etc/passwd") https://example.org/x.png';
const styleWith = (data: Buffer, alternativeText = 'Three circles', letterhead: string[] = []) =>
  makeStyle({ layout: { logo: { data: data.toString('base64'), alternativeText }, letterhead } });
const summaryWith = (...given: Parameters<typeof styleWith>) =>
  summarise(referenceMeeting(), styleWith(...given));
const pictures = [
  ['PNG', makePng(300, 100), 'word/media/logo.png'],
  ['JPEG', makeJpeg(), 'word/media/logo.jpg'],
] as const;

describe.each(pictures)('a logo that is a %s', (_, picture, part) => {
  it('[HS6] stands in the header of the first page of a Word document, with its words, and is found sound', async () => {
    const file = await docx.printed(summaryWith(picture));
    const header = docx.partOf(file, 'word/header1.xml');
    expect(header).toContain('descr="Three circles"');
    expect(header).toContain('r:embed="rIdLogo"');
    expect(docx.partOf(file, 'word/_rels/header1.xml.rels')).toContain(part.slice('word/'.length));
    expect(docx.partNames(file)).toContain(part);
    expect(docx.partOf(file, 'word/document.xml')).toContain('<w:titlePg/>');
    expect(checkDocx(file)).toEqual([]);
    expect(await docx.printed(summaryWith(picture))).toEqual(file);
  });

  it.skipIf(!hasPdfTools)('[HS6] is a figure with its words in the PDF, which keeps to PDF/UA', async () => {
    const { pdf } = await printed(summaryWith(picture));
    expect(structureOf(pdf)).toContain('Figure');
    expect(objectsOf(pdf)).toContain('/Alt (Three circles)');
    expect((await printed(summaryWith(picture))).pdf).toEqual(pdf);
  });

  it('[HS6] is inside the web page, which may show that and load nothing', () => {
    const page = printHtml(summaryWith(picture));
    expect(page).toContain(`base64,${picture.toString('base64')}" alt="Three circles"`);
    // Not the whole page in a message where it fails.
    const policy = /content="(default-src[^"]*)"/.exec(page)?.[1];
    expect(policy).toMatch(/^default-src &#39;none&#39;; style-src/);
    expect(policy).toContain('; img-src data:; base-uri');
  });

  it('[HS6] shows in the preview, as a picture the page holds itself', async () => {
    const shown = await previewPages(summaryWith(picture));
    const [first = { svg: '' }, second = { svg: '' }] = shown.ok ? shown.value.pages : [];
    expect(first.svg).toMatch(/<image[^>]* href="data:image\/(?:png|jpeg);base64,/);
    expect(second.svg).not.toContain('<image');
  });
});

describe('a style without a logo', () => {
  it('[HS6] prints as it always did', () => {
    const page = printHtml(summarise(referenceMeeting(), defaultStyle));
    expect(page).not.toMatch(/img-src|class="logo"/);
    expect(JSON.stringify(summarise(referenceMeeting(), defaultStyle).layout)).not.toContain('logo');
  });
});

describe.skipIf(!docx.hasSchemas())('against the schemas', () => {
  it('[HS6] a Word document with a logo is valid in either direction', async () => {
    const arabic = summarise(
      { ...referenceMeeting(), language: 'ar' },
      styleWith(makePng(30, 90), HOSTILE, [HOSTILE]),
    );
    const files = [
      await docx.printed(summaryWith(makePng(300, 100))),
      await docx.printed(summaryWith(makeJpeg(), 'L', ['Line'])),
      await docx.printed(arabic),
    ];
    expect(docx.schemaComplaints(...files)).toEqual([]);
  }, 120_000);
});

describe('hostile values of a style', () => {
  const hostile = makeStyle({
    labels: { documentTitle: HOSTILE, participantsAnnex: HOSTILE, annex: `${HOSTILE} {number} {title}` },
    marks: { action: { symbol: HOSTILE } },
    layout: {
      letterhead: [HOSTILE, 'r:embed="rId{x.png}"'],
      footer: { text: HOSTILE, pageNumber: HOSTILE },
      fonts: { body: '"; } body { background: url(https://example.org/x.png) }', headings: HOSTILE },
      logo: { data: makePng(20, 20).toString('base64'), alternativeText: HOSTILE },
    },
  });
  const summary = summarise(referenceMeeting(), hostile);

  it('[HS8] are text in every format, and nothing is loaded', async () => {
    const page = printHtml(summary);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toMatch(/url\(/);
    expect(page.match(/ src="(?!data:image\/png;base64,)/g)).toBeNull();
    const file = await docx.printed(summary);
    expect(checkDocx(file)).toEqual([]);
    const external = docx
      .partNames(file)
      .flatMap((name) =>
        name.endsWith('.rels')
          ? [...docx.partOf(file, name).matchAll(/Target="([^"]*)" TargetMode="External"/g)]
          : [],
      );
    expect(external.map(([, target]) => target).filter((target) => target?.includes('x.png'))).toEqual([]);
    expect(docx.partOf(file, 'word/header1.xml')).toContain('r:embed=&quot;rId{x.png}&quot;');
  });

  it('[HS8] are text in the PDF and the preview too', async () => {
    const { pdf } = await printed(summary);
    expect(pdf.length).toBeGreaterThan(1_000);
    const shown = await previewPages(summary);
    expect(shown.ok).toBe(true);
    const drawn = shown.ok ? shown.value.pages.map(({ svg }) => svg).join('') : '';
    expect(drawn).not.toMatch(/<script|example\.org/);
  });
});
