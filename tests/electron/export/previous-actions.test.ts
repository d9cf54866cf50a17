import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../electron/export/docx/check-docx.ts';
import { printHtml } from '../../../electron/export/html/print-html.ts';
import { printMarkdown } from '../../../electron/export/markdown/print-markdown.ts';
import { makeSummary } from '../../builders.ts';
import { partOf, printed as printedDocx } from './docx/docx-tools.ts';
import { hasPdfTools, textOf } from './pdf/pdf-tools.ts';
import { printed } from './pdf/printed.ts';

const summary = makeSummary({
  previousActions: [
    {
      id: 'a',
      text: [{ text: 'Send the ' }, { text: 'report | annex', bold: true }],
      dueOn: '2026-02-20',
      status: 'done',
      outcome: 'Sent <at once> & *well*.',
    },
    { id: 'b', text: 'Ask the members' },
  ],
});

describe('previous actions as printed', () => {
  it('[NX16] in Markdown: one table whose head names the columns', () => {
    const [head = '', , first = ''] = printMarkdown(summary)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(head.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'Action item',
      'Responsible',
      'Due',
      'Status',
      'Outcome',
      '',
    ]);
    expect(first).toContain(String.raw`Send the <b>report \| annex</b>`);
    expect(first).toContain('20 February 2026');
  });

  it('[NX16] in HTML: a table named by the heading of its annex, a head for every column', () => {
    const page = printHtml(summary);
    expect(page).toContain('<h2 id="annex-1">Annex 1: Review of previous action items</h2>');
    expect(page).toMatch(
      /<table class="review" aria-labelledby="annex-1">[\s\S]*<th scope="col">Responsible<\/th>/,
    );
    expect(page).toContain('<td>Sent &lt;at once&gt; &amp; *well*.</td>');
  });

  it('[NX16] in DOCX: a sound document with a table whose row of names is repeated', async () => {
    const bytes = await printedDocx(summary);
    expect(checkDocx(bytes)).toEqual([]);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('Outcome');
  });

  it.skipIf(!hasPdfTools)('[NX16] in PDF: every word of it', async () => {
    const { pdf } = await printed(summary);
    const text = textOf(pdf).replaceAll(/\s+/g, ' ');
    for (const words of [
      'Annex 1: Review of previous action items',
      'Responsible',
      '20 February',
      'Ask the members',
    ])
      expect(text).toContain(words);
  });
});
