import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { makeMeeting, makeSummary, referenceMeeting } from '../../../builders.ts';
import { hasPdfTools, objectsOf, pagesOf, runOnPdf, structureOf, textOf } from './pdf-tools.ts';
import { makeStyle, notes, present, printed } from './printed.ts';

/** The texts of a summary of bullets and marked lines as they follow each other on paper. */
function wordsOf({ titleBlock, sections, annexes }: Summary): string[] {
  return [
    ...Object.values(titleBlock),
    ...sections.flatMap(({ number, heading, blocks }) => [
      `${number}. ${heading}`,
      ...blocks.map((block) => {
        const text = plainTextOf(block.text);
        return 'mark' in block ? `${block.mark} ${text}` : `• ${text}`;
      }),
    ]),
    ...annexes.flatMap((annex) => [
      annex.heading,
      ...(annex.kind === 'agenda'
        ? annex.items.map(({ number, text }) => `${number}. ${text}`)
        : annex.kind === 'previousActions'
          ? [...annex.columns, ...annex.rows.flatMap(({ cells }) => cells.map(plainTextOf))]
          : annex.lists.flatMap(({ groups }) =>
              groups.flatMap(({ heading, rows }) => [heading, ...rows.flat()]),
            )),
    ]),
  ];
}

const reference = () => summarise(referenceMeeting(), defaultStyle);

describe.skipIf(!hasPdfTools)('a printed PDF', () => {
  it('[PF1] is tagged and says its title, author, subject, day and language', async () => {
    const { pdf, notices } = await printed(reference());
    const info = runOnPdf('pdfinfo', pdf);
    expect(notices).toEqual([]);
    expect(info).toMatch(/^Title: +IGF MAG Meeting XIV: Action items & next steps$/m);
    expect(info).toMatch(/^Author: +IGF MAG$/m);
    expect(info).toMatch(/^Subject: +Action items & next steps$/m);
    expect(info).toMatch(/^CreationDate: +Mon Mar +2 00:00:00 2026/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^PDF version: +1\.7$/m);
    const objects = objectsOf(pdf);
    expect(objects).toMatch(/\/Lang \(en\)/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
  });

  it('[PF2] has nothing for qpdf to complain about', async () => {
    const { pdf } = await printed(reference());
    expect(runOnPdf('qpdf', pdf, ['--check'])).toContain('No syntax or stream encoding errors found');
  });

  it('[PF3] copies in reading order, line for line', async () => {
    const pages = pagesOf((await printed(reference())).pdf);
    expect(pages[0]?.slice(0, 8)).toEqual([
      'IGF MAG Meeting XIV',
      'Action items & next steps',
      '2 March 2026 | 11:00 UTC | Online',
      '1. Updates from the Secretariat',
      '• The deadline for the call for thematic input and for intersessional work proposals',
      'has been extended to 8 March.',
      '• Interested participants can register until 20 March for the regional Parliamentary',
      'Summit taking place on 24 March at the Uruguayan Chamber of Deputies and',
    ]);
    const agenda = pages.find((page) => page[0] === 'Annex 1: Meeting Agenda');
    expect(agenda).toEqual([
      'Annex 1: Meeting Agenda',
      '1. Welcome remarks from the MAG Chair and Adoption of the Draft Agenda (2 min)',
      '2. Updates from the Secretariat (5 min)',
      '3. Draft Document on Suggested Improvements of MAG Working Modalities (50 min)',
      '4. Updates from MAG working groups (20 min)',
      '5. Updates on Dynamic Coalitions (8 min)',
      '6. Any Other Business (5 min)',
      `Page 3 of ${pages.length}`,
    ]);
    const people = pages.find((page) => page[0] === 'Annex 2: List of Participants');
    expect(people?.slice(1, 8)).toEqual([
      'IGF 2025 MAG Chair',
      'Carol Roach',
      'IGF 2025 Host Country Co-Chair',
      'Ole-Martin Martinsen',
      'MAG Members',
      'Betancourt Valeria',
      'Bou Harb Zeina',
    ]);
  });

  it('[PF3] has every word of the summary, in its order, and no other', async () => {
    const summary = reference();
    const headings = new Set<string>();
    const lines = pagesOf((await printed(summary)).pdf).flatMap((page) => page.slice(0, -1));
    const once = lines.filter((line) => {
      const isRepeated = headings.has(line);
      if (line === 'Other participants') headings.add(line);
      return !isRepeated;
    });
    expect(once.join(' ')).toBe(wordsOf(summary).join(' '));
  });

  it('[PF4] sections and annexes are headings of level 1, parts of the participants of level 2', async () => {
    const style = makeStyle({ participants: { printsApologies: true } });
    const { roster, attendance } = present('g', 'Group', [
      ['Roe', 'Ann'],
      ['Poe', 'Ben'],
    ]);
    const summary = makeSummary(
      { agenda: notes('x'), roster, attendance: { ...attendance, 'g-1': { state: 'apologies' } } },
      style,
    );
    const structure = structureOf((await printed(summary)).pdf);
    const headings = [...structure.matchAll(/^ +(H\d) "(.*?)" /gm)].map(
      ([, level, text]) => `${level} ${text}`,
    );
    expect(headings).toEqual([
      'H1 1. Item',
      'H1 Annex 1: Meeting Agenda',
      'H1 Annex 2: List of Participants',
      'H2 Apologies',
    ]);
  });

  it('[PF5] notes are lists and sub-notes lists inside them; the agenda is a numbered list', async () => {
    const minutes = [
      { kind: 'note', id: 'a', text: 'first' },
      { kind: 'note', id: 'b', level: 2, text: 'below' },
      { kind: 'note', id: 'c', text: 'second' },
    ] as const;
    const summary = makeSummary({ agenda: [{ id: 'i', title: 'Item', minutes: [...minutes] }] });
    const structure = structureOf((await printed(summary)).pdf);
    const lists = [...structure.matchAll(/^( +)L \(block\)/gm)].map(([, indent]) => indent?.length);
    // Typst lifts a nested list out of its item; it is still inside the outer list.
    expect(lists).toEqual([2, 4, 2]);
    expect(structure).toMatch(/"first"[\s\S]* {4}L [\s\S]*"below"[\s\S]* {4}LI [\s\S]*"second"/);
    expect(structure.match(/^ +LI /gm)).toHaveLength(4);
    expect(structure).toContain('/ListNumbering /Decimal');
  });

  it('[PF5] numbered paragraphs keep their numbers, also across sections and after an action', async () => {
    const style = makeStyle({ numbersParagraphs: true });
    const line = (id: string, kind: 'note' | 'action') => ({ kind, id, text: `text ${id}` });
    const agenda = [
      { id: 'i', title: 'One', minutes: [line('a', 'note'), line('b', 'action'), line('c', 'note')] },
      { id: 'j', title: 'Two', minutes: [line('d', 'note')] },
    ];
    const text = textOf((await printed(makeSummary({ agenda }, style))).pdf);
    expect(text).toContain('1. One 1. text a ➔ text b 2. text c 2. Two 3. text d');
  });

  it('[PF7] only web and mail addresses are links; others print as plain text', async () => {
    const link = (text: string, target: string) => ({ text, link: target });
    const summary = makeSummary({
      agenda: [
        {
          id: 'i',
          title: 'Item',
          minutes: [
            {
              kind: 'note',
              id: 'a',
              text: [
                link('web', 'https://example.org/a?b=c&d=(e)'),
                { text: ' ' },
                link('mail', 'mailto:a@example.org'),
                { text: ' ' },
                link('script', 'javascript:alert(1)'),
                { text: ' ' },
                link('file', 'file:///etc/passwd'),
                { text: ' ' },
                link('nowhere', '#'),
              ],
            },
          ],
        },
      ],
    });
    const { pdf } = await printed(summary);
    const targets = [...objectsOf(pdf).matchAll(/\/URI \((.*)\)/g)].map(([, target]) => target);
    expect(targets).toEqual(['https://example.org/a?b=c&d=\\(e\\)', 'mailto:a@example.org']);
    expect(structureOf(pdf).match(/^ +Link /gm)).toHaveLength(2);
    expect(textOf(pdf)).toContain('web mail script file nowhere');
  });

  it('[PF24] every heading is in the outline', async () => {
    const titles = [...objectsOf((await printed(reference())).pdf).matchAll(/\/Title \((\d\. |Annex)/g)];
    expect(titles).toHaveLength(6);
  });

  it('[PF15] the letterhead stands on the first page alone, the footer on every page and outside the text', async () => {
    const style = makeStyle({
      layout: {
        letterhead: ['United Nations'],
        footer: { text: 'Foot', pageNumber: 'Page {page} of {pages}' },
      },
    });
    const { pdf } = await printed(
      makeSummary({ agenda: notes('x'), ...present('g', 'G', [['Roe', 'Ann']]) }, style),
    );
    const pages = pagesOf(pdf);
    expect(pages.map((page) => page.includes('United Nations'))).toEqual([true, false, false]);
    for (const [index, page] of pages.entries()) expect(page.at(-1)).toBe(`Foot Page ${index + 1} of 3`);
    const structure = structureOf(pdf);
    expect(structure).toContain('United Nations');
    expect(structure).not.toContain('Foot');
    expect(structure).not.toContain('Page 1');
  });

  it('[PF16] page size, and annexes on the same page where the layout says so', async () => {
    const style = makeStyle({ layout: { page: { size: 'letter' }, annexesOnNewPage: false } });
    const { pdf } = await printed(
      makeSummary({ agenda: notes('x'), ...present('g', 'G', [['Roe', 'Ann']]) }, style),
    );
    const info = runOnPdf('pdfinfo', pdf);
    expect(info).toMatch(/^Pages: +1$/m);
    expect(info).toMatch(/^Page size: +612 x 792 pts \(letter\)$/m);
  });

  it('[PF22] a house style naming another font prints in Noto Sans and says so', async () => {
    const style = makeStyle({ layout: { fonts: { body: 'Times New Roman', headings: 'Noto Serif' } } });
    const { pdf, notices } = await printed(makeSummary({ agenda: notes('x') }, style));
    expect(notices).toEqual([expect.stringMatching(/Noto Sans where the house style names Times New Roman/)]);
    expect(runOnPdf('pdffonts', pdf)).toMatch(
      /NotoSans-Regular[\s\S]*NotoSerif-Bold|NotoSerif-Bold[\s\S]*NotoSans-Regular/,
    );
  });

  it('[PF1] a summary with nothing in it prints too', async () => {
    const summary = summarise(
      makeMeeting({ body: '', number: '', date: null, title: '' }),
      makeStyle({ labels: { documentTitle: '' }, layout: { footer: { pageNumber: '' } } }),
    );
    const { pdf } = await printed({ ...summary, properties: { ...summary.properties, title: 'x' } });
    expect(runOnPdf('qpdf', pdf, ['--check'])).toContain('No syntax');
  });
});
