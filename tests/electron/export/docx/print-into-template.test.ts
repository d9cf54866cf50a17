import { execFileSync } from 'node:child_process';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
} from 'docx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../../electron/export/docx/check-docx.ts';
import { describeDocxFailure, type DocxFailure } from '../../../../electron/export/docx/docx-failure.ts';
import { printDocx } from '../../../../electron/export/docx/print-docx.ts';
import {
  allElements,
  attributeOf,
  childElements,
  descend,
} from '../../../../electron/export/docx/xml-tree.ts';
import { takeCarriedFromDocx } from '../../../../electron/import/carried/carried-in-docx.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { referenceMeeting } from '../../../builders.ts';
import {
  claimingSize,
  hasSchemas,
  hasTool,
  libreOffice,
  pandocJson,
  partNames,
  partOf,
  printed,
  rootOf,
  schemaComplaints,
  withPart,
} from './docx-tools.ts';

const reference = summarise(referenceMeeting(), defaultStyle);
const report = summarise(referenceMeeting(), builtInStyles[1] ?? defaultStyle);
const carriedMeeting = writeMeetingText(referenceMeeting());

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = () => new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 20, height: 20 } });

/** A letterhead as a German secretariat would make it, with a body to be dropped. */
const german = (more: Partial<IPropertiesOptions> = {}): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      styles: {
        importedStyles: [],
        paragraphStyles: [
          { id: 'Standard', name: 'Normal', run: { font: 'Georgia', size: 24 } },
          { id: 'berschrift1', name: 'heading 1', basedOn: 'Standard', run: { color: 'AA0000' } },
          { id: 'Titel', name: 'Title', basedOn: 'Standard' },
          { id: 'Aufzhlungszeichen', name: 'List Bullet', basedOn: 'Standard' },
          // Under an id that one of ours has in English.
          { id: 'ListNumber', name: 'Meine Liste', basedOn: 'Standard' },
        ],
        // Which the notes parts of every document of `docx` refer to.
        characterStyles: ['FootnoteReference', 'EndnoteReference'].map((id) => ({ id, name: id })),
      },
      numbering: {
        config: [{ reference: 'own', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1)' }] }],
      },
      sections: [
        {
          properties: {
            page: { size: { width: 12_240, height: 15_840 }, margin: { left: 2_000, right: 1_000 } },
          },
          headers: {
            default: new Header({
              children: [new Paragraph({ children: [new TextRun('Vereinte Nationen'), picture()] })],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('Seite')] }) },
          children: [
            new Paragraph({ text: 'Old body', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [picture()], numbering: { reference: 'own', level: 0 } }),
          ],
        },
      ],
      ...more,
    }),
  );

const failureOf = async (template: Uint8Array): Promise<DocxFailure | null> => {
  const result = await printDocx(reference, { template });
  return result.ok ? null : result.error;
};
const styleIdsUsed = (docx: Uint8Array): Set<string> =>
  new Set(
    [...allElements(rootOf(docx, 'word/document.xml'))]
      .filter((one) => one.localName === 'pStyle')
      .map((one) => attributeOf(one, 'val') ?? ''),
  );

describe('a document printed into a template', () => {
  it('[DX33] keeps header, footer, page and styles; the body is ours', async () => {
    const docx = await printed(reference, { template: await german() });
    expect(checkDocx(docx)).toEqual([]);
    expect(partOf(docx, 'word/header1.xml')).toContain('Vereinte Nationen');
    expect(partNames(docx).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const section = descend(rootOf(docx, 'word/document.xml'), 'body', 'sectPr');
    expect(section && childElements(section).map((one) => one.localName)).toEqual(
      expect.arrayContaining(['headerReference', 'footerReference', 'pgSz', 'pgMar']),
    );
    expect(section && attributeOf(descend(section, 'pgMar'), 'left')).toBe('2000');
    expect(partOf(docx, 'word/document.xml')).not.toContain('Old body');
    expect(partOf(docx, 'word/document.xml')).toContain('Updates from the Secretariat');
    expect(partOf(docx, 'docProps/core.xml')).toContain('IGF MAG Meeting XIV');
  });

  it('[DX34] finds its styles by name whatever their ids, and adds those it lacks', async () => {
    const docx = await printed(report, { template: await german() });
    const used = styleIdsUsed(docx);
    expect(used).toContain('berschrift1');
    expect(used).toContain('Titel');
    expect(used).toContain('ActionItem');
    expect(used).toContain('ListNumber-2');
    expect(used).not.toContain('Heading1');
    expect(used).not.toContain('ListNumber');
    const styles = childElements(rootOf(docx, 'word/styles.xml'), 'style');
    const action = styles.find((style) => attributeOf(style, 'styleId') === 'ActionItem');
    expect(action && attributeOf(descend(action, 'basedOn'), 'val')).toBe('Standard');
    const heading = styles.find((style) => attributeOf(style, 'styleId') === 'berschrift1');
    expect(heading && attributeOf(descend(heading, 'rPr', 'color'), 'val')).toBe('AA0000');
    expect(new Set(styles.map((style) => attributeOf(style, 'styleId'))).size).toBe(styles.length);
  });

  it('[DX35] tables are as wide as the text of its page', async () => {
    const docx = await printed(reference, { template: await german() });
    const table = descend(rootOf(docx, 'word/document.xml'), 'body', 'tbl', 'tblPr', 'tblW');
    expect(attributeOf(table, 'w')).toBe(String(12_240 - 3_000));
  });

  it('[DX36] its lists and ours keep apart, and headings are numbered by ours where its style has no list', async () => {
    const template = await german();
    const before = childElements(rootOf(template, 'word/numbering.xml'), 'num').length;
    const docx = await printed(report, { template });
    const numbering = rootOf(docx, 'word/numbering.xml');
    const ids = childElements(numbering, 'num').map((list) => attributeOf(list, 'numId'));
    expect(ids.length).toBeGreaterThan(before);
    expect(new Set(ids).size).toBe(ids.length);
    const definitions = childElements(numbering, 'abstractNum').map((one) =>
      attributeOf(one, 'abstractNumId'),
    );
    expect(new Set(definitions).size).toBe(definitions.length);
    const headings = childElements(descend(rootOf(docx, 'word/document.xml'), 'body') as never, 'p').filter(
      (one) => attributeOf(descend(one, 'pPr', 'pStyle'), 'val') === 'berschrift1',
    );
    const lists = headings.map((one) => attributeOf(descend(one, 'pPr', 'numPr', 'numId'), 'val'));
    expect(new Set(lists.slice(0, 4)).size).toBe(1);
    expect(lists.slice(4)).toEqual([null, null]);
  });

  it('[DX36] headings are numbered by the template where its style has a list; annexes stay out of it', async () => {
    const template = withPart(await german(), 'word/styles.xml', (xml) =>
      xml.replace(
        /(<w:name w:val="heading 1"\/>.*?)(<w:rPr>)/,
        '$1<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>$2',
      ),
    );
    const docx = await printed(reference, { template });
    expect(checkDocx(docx)).toEqual([]);
    const headings = [...allElements(rootOf(docx, 'word/document.xml'))].filter(
      (one) => one.localName === 'p' && attributeOf(descend(one, 'pPr', 'pStyle'), 'val') === 'berschrift1',
    );
    const lists = headings.map((one) => attributeOf(descend(one, 'pPr', 'numPr', 'numId'), 'val'));
    expect(lists).toEqual([null, null, null, null, '0', '0']);
  });

  it('[DX37] a document of ours as template gives up its own meeting for the one printed', async () => {
    const template = await printed(report, { carriedMeeting: '{"another": true}' });
    const docx = await printed(reference, { template, carriedMeeting });
    expect(checkDocx(docx)).toEqual([]);
    expect(takeCarriedFromDocx(docx)).toEqual({
      ok: true,
      value: { meetingText: carriedMeeting, isTextUnchanged: true },
    });
    expect(takeCarriedFromDocx(await printed(reference, { template }))).toEqual({ ok: true, value: null });
  });

  it('[DX33] a template of Word’s own kind (.dotx) gives a document', async () => {
    const TYPES = '[Content_Types].xml';
    const template = withPart(await german(), TYPES, (xml) =>
      xml.replace('document.main+xml', 'template.main+xml'),
    );
    const docx = await printed(reference, { template });
    expect(partOf(docx, TYPES)).toContain('wordprocessingml.document.main+xml');
    expect(partOf(docx, TYPES)).not.toContain('template.main');
  });

  it('[DX33] headers of an earlier section reach a last one that names none', async () => {
    const template = withPart(await german(), 'word/document.xml', (xml) => {
      const section = /<w:sectPr.*<\/w:sectPr>/s.exec(xml)?.[0] ?? '';
      const plain = section.replaceAll(/<w:(?:header|footer)Reference[^>]*>/g, '');
      const settings = '<w:printerSettings r:id="rIdPrinter"/></w:sectPr>';
      return xml.replace(
        section,
        `<w:p><w:pPr>${section}</w:pPr></w:p>${plain.replace('</w:sectPr>', settings)}`,
      );
    });
    const docx = await printed(reference, { template });
    expect(checkDocx(docx)).toEqual([]);
    const section = descend(rootOf(docx, 'word/document.xml'), 'body', 'sectPr');
    expect(section && childElements(section, 'headerReference')).toHaveLength(1);
    expect(section && childElements(section, 'footerReference')).toHaveLength(1);
  });

  it('[DX38] the same template and meeting give the same bytes', async () => {
    const template = await german();
    const [one, other] = [await printed(reference, { template }), await printed(reference, { template })];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('[DX38] the language is the meeting’s', async () => {
    const docx = await printed({ ...reference, language: 'fr' }, { template: await printed(report) });
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="fr"/>');
  });

  it('[DX39] any meeting prints into a template as a sound document', async () => {
    const template = await german();
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting, fc.constantFrom(...builtInStyles), async (meeting, style) => {
        const meetingText = writeMeetingText(meeting);
        const docx = await printed(summarise(meeting, style), { template, carriedMeeting: meetingText });
        expect(checkDocx(docx)).toEqual([]);
        expect(takeCarriedFromDocx(docx)).toEqual({
          ok: true,
          value: { meetingText, isTextUnchanged: true },
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.skipIf(!hasSchemas())(
    '[DX39] what is added is valid by ISO/IEC 29500-4',
    async () => {
      const template = await german();
      expect(schemaComplaints(template)).toEqual([]);
      expect(schemaComplaints(await printed(report, { template, carriedMeeting }))).toEqual([]);
    },
    120_000,
  );

  it.skipIf(!hasTool('pandoc'))('[DX39] pandoc’s own reference document serves as template', async () => {
    const template = execFileSync('pandoc', ['--print-default-data-file', 'reference.docx'], {
      maxBuffer: 1 << 26,
    });
    const docx = await printed(reference, { template, carriedMeeting });
    expect(checkDocx(docx)).toEqual([]);
    const { blocks } = pandocJson(docx);
    expect(blocks.filter(({ t }) => t === 'Header')).toHaveLength(6);
    expect(blocks.filter(({ t }) => t === 'Table')).toHaveLength(8);
    expect(blocks.filter(({ t }) => t === 'BulletList')).toHaveLength(4);
  });

  it.skipIf(!hasTool('soffice'))(
    '[DX39] a document saved by LibreOffice serves as template',
    async () => {
      const template = libreOffice(await german(), 'docx');
      const docx = await printed(reference, { template, carriedMeeting });
      expect(checkDocx(docx)).toEqual([]);
      const headers = partNames(docx).filter((name) => name.startsWith('word/header'));
      expect(headers.map((name) => partOf(docx, name)).join()).toContain('Vereinte Nationen');
      expect(takeCarriedFromDocx(libreOffice(docx, 'docx'))).toMatchObject({
        ok: true,
        value: { isTextUnchanged: true },
      });
    },
    120_000,
  );
});

describe('a template that cannot be used', () => {
  const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const TYPES = '[Content_Types].xml';

  it.each<[what: string, make: () => Promise<Uint8Array>, failure: DocxFailure]>([
    ['text', async () => Buffer.from('Dear all'), { kind: 'not-a-docx' }],
    ['a zip of something else', async () => zipSync({ 'a.txt': new Uint8Array(3) }), { kind: 'not-a-docx' }],
    ['an old Word document', async () => Buffer.from([...CFB, ...Buffer.alloc(600)]), { kind: 'old-word' }],
    [
      'a protected document',
      async () => Buffer.from([...CFB, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      { kind: 'encrypted' },
    ],
    [
      'one with macros',
      async () =>
        withPart(await german(), TYPES, (xml) =>
          xml.replace(
            /application\/[^"]*document\.main\+xml/,
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        ),
      { kind: 'macro-enabled' },
    ],
    [
      'a spreadsheet',
      async () =>
        withPart(await german(), TYPES, (xml) =>
          xml.replace(/wordprocessingml\.document\.main/, 'spreadsheetml.sheet.main'),
        ),
      { kind: 'not-a-docx' },
    ],
    [
      'a strict one',
      async () =>
        withPart(
          await german(),
          'word/document.xml',
          () =>
            '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
        ),
      { kind: 'strict-format' },
    ],
    [
      'one with broken XML',
      async () => withPart(await german(), 'word/header1.xml', (xml) => xml.slice(0, -3)),
      { kind: 'damaged-part', part: 'word/header1.xml' },
    ],
    [
      'one without a header it names',
      async () => withPart(await german(), 'word/header1.xml', () => null),
      { kind: 'damaged-part', part: 'word/header1.xml' },
    ],
    [
      'one with a document type',
      async () =>
        withPart(await german(), 'word/styles.xml', (xml) =>
          xml.replace('<w:styles', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'),
        ),
      { kind: 'damaged-part', part: 'word/styles.xml' },
    ],
    [
      'a bomb',
      async () => claimingSize(zipSync({ 'word/document.xml': new Uint8Array(900) }), 300 * 1024 * 1024),
      { kind: 'zip', problem: { kind: 'too-large', entry: 'word/document.xml', limit: 16 * 1024 * 1024 } },
    ],
  ])('[DX40] %s is refused with a sentence', async (_, make, expected) => {
    const failure = await failureOf(await make());
    expect(failure).toEqual(expected);
    expect(describeDocxFailure(expected)).toMatch(/^The template .+\. No document was written\. .+\.$/);
  });
});
