import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../../electron/export/docx/check-docx.ts';
import { bodyTextOf } from '../../../../electron/export/docx/body-text.ts';
import {
  allElements,
  attributeOf,
  childElements,
  descend,
  type XmlElement,
} from '../../../../electron/export/docx/xml-tree.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { partNames, partOf, printed, rootOf } from './docx-tools.ts';

const reference = summarise(referenceMeeting(), defaultStyle);
const report = summarise(referenceMeeting(), builtInStyles[1] ?? defaultStyle);

const bodyOf = (docx: Uint8Array): XmlElement =>
  childElements(rootOf(docx, 'word/document.xml'), 'body')[0] as XmlElement;
const paragraphsOf = (root: XmlElement): XmlElement[] =>
  [...allElements(root)].filter(({ localName }) => localName === 'p');
const styleOf = (paragraph: XmlElement): string =>
  attributeOf(descend(paragraph, 'pPr', 'pStyle'), 'val') ?? '';
const textOf = (element: XmlElement): string =>
  [...allElements(element)]
    .filter(({ localName }) => localName === 't')
    .map(({ textContent }) => textContent)
    .join('');
const textsIn = (docx: Uint8Array, style: string): string[] =>
  paragraphsOf(bodyOf(docx))
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(textOf);
const styleNamed = (docx: Uint8Array, name: string): XmlElement =>
  childElements(rootOf(docx, 'word/styles.xml'), 'style').find(
    (style) => attributeOf(descend(style, 'name'), 'val') === name,
  ) as XmlElement;

describe('a printed document', () => {
  it('[DX1] uses the styles of Word under their own ids and names', async () => {
    const docx = await printed(reference);
    expect(textsIn(docx, 'Title')).toEqual(['IGF MAG Meeting XIV']);
    expect(textsIn(docx, 'Subtitle')).toEqual(['Action items & next steps']);
    expect(textsIn(docx, 'Date')).toEqual(['2 March 2026 | 11:00 UTC | Online']);
    expect(textsIn(docx, 'Heading1')).toHaveLength(6);
    expect(textsIn(docx, 'ListBullet')).toHaveLength(14);
    expect(textsIn(docx, 'ActionItem')).toHaveLength(5);
    expect(textsIn(docx, 'ListNumber')).toHaveLength(6);
    for (const name of [
      'Title',
      'Subtitle',
      'Date',
      'heading 1',
      'heading 2',
      'List Bullet',
      'List Bullet 2',
      'List Number',
      'Hyperlink',
    ])
      expect(styleNamed(docx, name)).toBeDefined();
  });

  it('[DX2] types no number and no bullet: lists make them', async () => {
    const docx = await printed(reference);
    expect(textsIn(docx, 'Heading1').slice(0, 2)).toEqual([
      'Updates from the Secretariat',
      'Draft Document on Suggested Improvements of MAG Working Modalities',
    ]);
    expect(textsIn(docx, 'ListNumber')[5]).toBe('Any Other Business (5 min)');
    expect(descend(styleNamed(docx, 'heading 1'), 'pPr', 'numPr', 'numId')).toBeDefined();
    const formats = [...allElements(rootOf(docx, 'word/numbering.xml'))].filter(
      (one) => one.localName === 'lvlText',
    );
    expect(formats.map((level) => attributeOf(level, 'val'))).toHaveLength(4);
    expect(new Set(formats.map((level) => attributeOf(level, 'val')))).toEqual(new Set(['%1.', '–', '•']));
  });

  it('[DX3] annex headings are Heading 1 outside the count, and begin a page where the style says so', async () => {
    const headings = paragraphsOf(bodyOf(await printed(reference))).filter(
      (one) => styleOf(one) === 'Heading1',
    );
    const annexes = headings.slice(4);
    expect(annexes.map(textOf)).toEqual(['Annex 1: Meeting Agenda', 'Annex 2: List of Participants']);
    for (const annex of annexes) {
      expect(attributeOf(descend(annex, 'pPr', 'numPr', 'numId'), 'val')).toBe('0');
      expect(descend(annex, 'pPr', 'pageBreakBefore')).toBeDefined();
    }
    const flowing = { ...reference, layout: { ...reference.layout, annexesOnNewPage: false } };
    expect(partOf(await printed(flowing), 'word/document.xml')).not.toContain('pageBreakBefore');
  });

  it('[DX4] numbered paragraphs are one list through the document; the agenda counts from 1 again', async () => {
    const docx = await printed(report);
    const numbered = paragraphsOf(bodyOf(docx)).filter((one) => styleOf(one) === 'ListNumber');
    const lists = numbered.map((one) => attributeOf(descend(one, 'pPr', 'numPr', 'numId'), 'val'));
    expect(new Set(lists.slice(0, 15)).size).toBe(1);
    expect(new Set(lists.slice(15)).size).toBe(1);
    expect(lists[0]).not.toBe(lists[20]);
  });

  it('[DX4] a number that does not follow the last one is printed all the same', async () => {
    const block = (number: number) =>
      ({ kind: 'numbered', number, lineId: `l${number}`, text: [{ text: 'x' }] }) as const;
    const summary = makeSummary();
    const sections = [{ itemId: 'i', number: 7, heading: 'Seven', blocks: [block(3), block(4), block(9)] }];
    const docx = await printed({ ...summary, sections: sections as unknown as Summary['sections'] });
    const starts = new Map(
      childElements(rootOf(docx, 'word/numbering.xml'), 'num').map((list) => [
        attributeOf(list, 'numId'),
        attributeOf(descend(list, 'lvlOverride', 'startOverride'), 'val'),
      ]),
    );
    const numbered = paragraphsOf(bodyOf(docx)).filter((one) => descend(one, 'pPr', 'numPr') !== undefined);
    const startOf = (one: XmlElement) =>
      starts.get(attributeOf(descend(one, 'pPr', 'numPr', 'numId'), 'val'));
    expect(numbered.slice(0, 4).map(startOf)).toEqual(['7', '3', '3', '9']);
    expect(checkDocx(docx)).toEqual([]);
  });

  it('[DX5] action lines are bold by their style, the mark before the text', async () => {
    const docx = await printed(reference);
    expect(textsIn(docx, 'ActionItem')[0]).toMatch(/^➔ MAG members are invited/);
    expect(descend(styleNamed(docx, 'Action Item'), 'rPr', 'b')).toBeDefined();
    expect(partOf(docx, 'word/document.xml')).not.toMatch(/<w:b\/>/);
  });

  it('[DX5] a line that differs from its style says so itself', async () => {
    const line = (isBold: boolean) =>
      ({ kind: 'action', lineId: 'l', mark: '➔', isBold, text: [{ text: 'x' }] }) as const;
    const sections = [{ itemId: 'i', number: 1, heading: 'h', blocks: [line(true), line(false)] }];
    const docx = await printed({ ...makeSummary(), sections: sections as unknown as Summary['sections'] });
    const [first, second] = paragraphsOf(bodyOf(docx)).filter((one) => styleOf(one) === 'ActionItem');
    expect(descend(first as XmlElement, 'r', 'rPr', 'b')).toBeUndefined();
    expect(attributeOf(descend(second as XmlElement, 'r', 'rPr', 'b'), 'val')).toBe('false');
  });

  it('[DX6] only links that may leave the document are links; the others keep their text', async () => {
    const link = (target: string) => ({ text: target, link: target });
    const summary = makeSummary({
      agenda: [
        {
          id: 'a',
          title: 'Links',
          minutes: [
            {
              kind: 'note',
              id: 'l',
              level: 1,
              text: [
                link('https://example.org/a?b=c&d=e'),
                link('javascript:alert(1)'),
                link('#'),
                link('mailto:a@example.org'),
                link('http://[bad'),
                link('https://example.org/<x>|%zz'),
                link('https://[::1]/[y]#a#b'),
              ],
            },
          ],
        },
      ],
    });
    const docx = await printed(summary);
    const targets = [
      ...partOf(docx, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual([
      'https://example.org/a?b=c&amp;d=e',
      '#',
      'mailto:a@example.org',
      'https://example.org/%3Cx%3E%7C%25zz',
      'https://[::1]/%5By%5D#a%23b',
    ]);
    expect(textsIn(docx, 'ListBullet')[0]).toContain('javascript:alert(1)#mailto');
  });

  it('[DX7] spans under one link are one link', async () => {
    const text = [
      { text: 'bold', bold: true, link: 'https://example.org/' },
      { text: ' plain', link: 'https://example.org/' },
    ] as const;
    const summary = makeSummary({
      agenda: [{ id: 'a', title: 'x', minutes: [{ kind: 'note', id: 'l', text: [...text] }] }],
    });
    const links = [...allElements(bodyOf(await printed(summary)))].filter(
      ({ localName }) => localName === 'hyperlink',
    );
    expect(links.map(textOf)).toEqual(['bold plain']);
  });

  it('[DX8] each group is a table of full width in the same columns, its heading a header row over all of them', async () => {
    const tables = childElements(bodyOf(await printed(report)), 'tbl');
    expect(tables).toHaveLength(8);
    const grids = tables.map((table) =>
      childElements(descend(table, 'tblGrid') as XmlElement).map((column) => attributeOf(column, 'w')),
    );
    expect(new Set(grids.map((grid) => grid.join())).size).toBe(1);
    const textWidth = 11_906 - 2 * 1417;
    expect(grids[0]?.reduce((sum, width) => sum + Number(width), 0)).toBe(textWidth);
    for (const table of tables) {
      expect(attributeOf(descend(table, 'tblPr', 'tblLayout'), 'type')).toBe('fixed');
      const [heading, names, ...rows] = childElements(table, 'tr');
      expect(descend(heading as XmlElement, 'trPr', 'tblHeader')).toBeDefined();
      expect(descend(names as XmlElement, 'trPr', 'tblHeader')).toBeDefined();
      expect(attributeOf(descend(heading as XmlElement, 'tc', 'tcPr', 'gridSpan'), 'val')).toBe('3');
      for (const row of rows) expect(descend(row, 'trPr', 'tblHeader')).toBeUndefined();
      for (const row of childElements(table, 'tr')) expect(descend(row, 'trPr', 'cantSplit')).toBeDefined();
    }
  });

  it('[DX9] a group heading row never parts from its first name', async () => {
    for (const summary of [reference, report]) {
      for (const table of childElements(bodyOf(await printed(summary)), 'tbl')) {
        const rows = childElements(table, 'tr');
        const keeps = rows.map((row) =>
          paragraphsOf(row).every((one) => descend(one, 'pPr', 'keepNext') !== undefined),
        );
        const headers = summary === report ? 2 : 1;
        expect(keeps.slice(0, headers)).not.toContain(false);
        expect(keeps.slice(headers)).not.toContain(true);
      }
    }
  });

  it('[DX10] every page says its number in live fields, at the end side, the text at the start side', async () => {
    const layout = { ...reference.layout, footer: { text: 'IGF', pageNumber: 'Page {page} of {pages}' } };
    const footer = rootOf(await printed({ ...reference, layout }), 'word/footer1.xml');
    const fields = [...allElements(footer)].filter(({ localName }) => localName === 'fldSimple');
    expect(fields.map((field) => attributeOf(field, 'instr'))).toEqual(['PAGE', 'NUMPAGES']);
    const kinds = [...allElements(footer)].filter((one) => one.localName === 'tab' || one.localName === 't');
    expect(kinds.map((one) => (one.localName === 'tab' ? '\t' : one.textContent)).join('')).toBe(
      'IGF\tPage 1 of 1',
    );
  });

  it('[DX11] the letterhead is on the first page only, whose footer is that of the others', async () => {
    const layout = { ...reference.layout, letterhead: ['United Nations', 'Geneva'] };
    const docx = await printed({ ...reference, layout });
    const section = childElements(bodyOf(docx), 'sectPr')[0] as XmlElement;
    expect(descend(section, 'titlePg')).toBeDefined();
    expect(childElements(section, 'headerReference').map((one) => attributeOf(one, 'type'))).toEqual([
      'first',
    ]);
    const footers = childElements(section, 'footerReference').map((one) => attributeOf(one, 'type'));
    expect([footers.length, new Set(footers)]).toEqual([2, new Set(['default', 'first'])]);
    expect(paragraphsOf(rootOf(docx, 'word/header1.xml')).map(textOf)).toEqual(['United Nations', 'Geneva']);
    expect(partOf(docx, 'word/footer1.xml')).toBe(partOf(docx, 'word/footer2.xml'));
  });

  it('[DX12] states title, subject, author and language, and the day of the meeting as its time', async () => {
    const properties = { title: 'T <1>', subject: 'S', author: 'A', date: '2026-03-02' };
    const core = partOf(await printed({ ...reference, properties, language: 'fr' }), 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>T &lt;1&gt;</dc:title><dc:subject>S</dc:subject><dc:creator>A</dc:creator>',
    );
    expect(core.match(/2026-03-02T00:00:00Z/g)).toHaveLength(2);
    const undated = await printed({
      ...reference,
      properties: { ...properties, date: null },
      language: 'fr',
    });
    expect(partOf(undated, 'docProps/core.xml')).toContain('1980-01-01T00:00:00Z');
    expect(partOf(undated, 'word/styles.xml')).toContain('<w:lang w:val="fr"/>');
    expect(partOf(undated, 'word/settings.xml')).toContain('w:val="15" w:name="compatibilityMode"');
  });

  it('[DX13] a right-to-left document is so in every paragraph, table and run that is not of the other direction', async () => {
    const summary = makeSummary({
      language: 'ar',
      body: 'المجلس',
      agenda: [{ id: 'a', title: 'مستجدات IGF اليوم', minutes: [{ kind: 'note', id: 'l', text: 'نص' }] }],
      roster: [
        { id: 'g', name: 'الأعضاء', participants: [{ id: 'p', familyName: 'سلمان', givenName: 'محمد' }] },
      ],
      attendance: { p: { state: 'present' } },
    });
    const docx = await printed(summary);
    expect(paragraphsOf(bodyOf(docx)).filter((one) => descend(one, 'pPr', 'bidi') === undefined)).toEqual([]);
    for (const table of childElements(bodyOf(docx), 'tbl'))
      expect(descend(table, 'tblPr', 'bidiVisual')).toBeDefined();
    const heading = paragraphsOf(bodyOf(docx)).find((one) => textOf(one).includes('IGF')) as XmlElement;
    const runs = childElements(heading, 'r').map((run) => [
      textOf(run),
      descend(run, 'rPr', 'rtl') !== undefined,
    ]);
    expect(runs).toEqual([
      ['مستجدات ', true],
      ['IGF', false],
      [' اليوم', true],
    ]);
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="ar" w:bidi="ar"/>');
  });

  it('[DX14] the text that is printed is the text of the summary, whatever it looks like', async () => {
    const traps = ['{bullets-0}', '<w:t>', ']]>', '&amp;', ' two  spaces ', '\u200f', 'e\u0301', '👩‍💻'];
    const minutes = traps.map((text, index) => ({ kind: 'note', id: `l${index}`, text }) as const);
    const docx = await printed(
      makeSummary({ agenda: [{ id: 'a', title: '{headings-0}', minutes: [...minutes] }] }),
    );
    expect(textsIn(docx, 'ListBullet')).toEqual(traps);
    expect(textsIn(docx, 'Heading1')[0]).toBe('{headings-0}');
    expect(checkDocx(docx)).toEqual([]);
  });

  it('[DX14] text of ten thousand characters is printed whole', async () => {
    const text = 'word '.repeat(4_000).trim();
    const docx = await printed(
      makeSummary({ agenda: [{ id: 'a', title: 'x', minutes: [{ kind: 'note', id: 'l', text }] }] }),
    );
    expect(bodyTextOf(partOf(docx, 'word/document.xml'))).toContain(text);
  });

  it('[DX15] a summary with nothing in it is a document all the same', async () => {
    const empty: Summary = {
      ...makeSummary(),
      titleBlock: { meeting: '', document: '', dateLine: '' },
      sections: [],
      annexes: [],
      layout: makeSummary(
        {},
        houseStyleSchema.parse({
          id: 'bare',
          name: 'Bare',
          layout: { footer: { text: '', pageNumber: '' } },
        }),
      ).layout,
    };
    const docx = await printed(empty);
    expect(checkDocx(docx)).toEqual([]);
    expect(paragraphsOf(bodyOf(docx))).toHaveLength(1);
    expect(partNames(docx).filter((name) => /header|footer/.test(name))).toEqual([]);
  });
});
