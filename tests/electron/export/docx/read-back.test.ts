import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import {
  hasSchemas,
  hasTool,
  libreOffice,
  pandocJson,
  pandocText,
  printed,
  schemaComplaints,
  withFile,
  withPart,
} from './docx-tools.ts';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reference = summarise(referenceMeeting(), defaultStyle);
const report = summarise(referenceMeeting(), builtInStyles[1] ?? defaultStyle);
const letterhead = houseStyleSchema.parse({
  id: 'letterhead',
  name: 'Letterhead',
  layout: { letterhead: ['United Nations'], page: { size: 'letter' }, footer: { text: 'IGF' } },
});

const subNotes = makeSummary({
  agenda: [
    {
      id: 'a',
      title: 'Notes',
      minutes: [
        { kind: 'note', id: 'l1', level: 1, text: 'One' },
        { kind: 'note', id: 'l2', level: 2, text: 'Below one' },
        { kind: 'note', id: 'l3', level: 1, text: 'Two' },
      ],
    },
  ],
});

describe.skipIf(!hasTool('pandoc'))('read by pandoc', () => {
  it('[DX20] title block, headings, lists, links and tables are what they are', async () => {
    const { meta, blocks } = pandocJson(await printed(reference));
    expect(Object.keys(meta).toSorted()).toEqual(['date', 'subtitle', 'title']);
    expect(blocks.filter(({ t }) => t === 'Header')).toHaveLength(6);
    expect(blocks.filter(({ t }) => t === 'BulletList')).toHaveLength(4);
    expect(blocks.filter(({ t }) => t === 'OrderedList')).toHaveLength(1);
    expect(blocks.filter(({ t }) => t === 'Table')).toHaveLength(8);
    expect(JSON.stringify(blocks).match(/"t":"Link"/g)).toHaveLength(7);
  });

  it('[DX20] the annex headings read whole', async () => {
    const text = pandocText(await printed(reference), 'plain');
    expect(text).toContain('Annex 1: Meeting Agenda');
    expect(text).toContain('Annex 2: List of Participants');
  });

  it('[DX20] sub-notes are one level in', async () => {
    const text = pandocText(await printed(subNotes), 'markdown');
    expect(text).toMatch(/^- {3}One\n\n {4}- {3}Below one\n\n- {3}Two$/m);
  });

  it('[DX20] numbered paragraphs keep their running numbers', async () => {
    const text = pandocText(await printed(report), 'plain');
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(numbers.slice(15)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('read by mammoth', () => {
  const html = async (docx: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value;

  it('[DX20] headings, lists, links and tables are what they are', async () => {
    const value = await html(await printed(reference));
    expect(value.match(/<h1>/g)).toHaveLength(6);
    expect(value).toContain('<h1>Annex 1: Meeting Agenda</h1><ol><li>Welcome remarks');
    expect(value.match(/<ul>/g)).toHaveLength(4);
    expect(value.match(/<a href="https:/g)).toHaveLength(7);
    expect(value.match(/<table>/g)).toHaveLength(8);
    expect(value.match(/<thead>/g)).toHaveLength(8);
    expect(value).toContain('<th colspan="2">');
  });

  it('[DX20] sub-notes are one level in', async () => {
    expect(await html(await printed(subNotes))).toContain(
      '<ul><li>One<ul><li>Below one</li></ul></li><li>Two</li></ul>',
    );
  });
});

describe.skipIf(!hasTool('soffice'))('opened by LibreOffice', () => {
  it('[DX21] pages, footers and numbers come out as meant', async () => {
    const pdf = libreOffice(await printed(summarise(referenceMeeting(), letterhead)), 'pdf');
    const text = withFile(pdf, (folder) => {
      const file = join(folder, 'in.pdf');
      writeFileSync(file, pdf);
      return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    });
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages[0]).toMatch(/^\s*United Nations\n/);
    pages.forEach((page, index) =>
      expect(page).toMatch(new RegExp(`IGF {10,}Page ${index + 1} of ${pages.length}`)),
    );
    expect(text.match(/United Nations/g)).toHaveLength(1);
    expect(text).toMatch(/^\s*1\. +Updates from the Secretariat$/m);
    expect(text).toMatch(/^\s*4\. +Any Other Business$/m);
    expect(text).toMatch(/^\s*6\. +Any Other Business \(5 min\)$/m);
    expect(text).toMatch(/^\f?Annex 1: Meeting Agenda$/m);
  }, 120_000);
});

describe.skipIf(!hasSchemas())('validated', () => {
  it('[DX19] every part is valid by ISO/IEC 29500-4', async () => {
    const arabic = makeSummary({ language: 'ar', body: 'المجلس' });
    const summaries = [reference, report, subNotes, summarise(referenceMeeting(), letterhead), arabic];
    const documents = await Promise.all(
      summaries.map((summary) => printed(summary, { carriedMeeting: '{}' })),
    );
    expect(schemaComplaints(...documents)).toEqual([]);
  }, 120_000);

  it('[DX19] the validator does mind what is wrong', async () => {
    const docx = withPart(await printed(reference), 'word/document.xml', (xml) =>
      xml.replace('<w:body>', '<w:body><w:r/>'),
    );
    expect(schemaComplaints(docx).join()).toContain('This element is not expected');
  });
});
