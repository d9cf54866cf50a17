import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';

const notes = (...texts: string[]) => [
  {
    id: 'a',
    title: 'Item',
    minutes: texts.map((text, index) => ({ kind: 'note' as const, id: `n${index}`, text })),
  },
];
/** The body of one section of notes. */
const bodyOf = (...texts: string[]): string[] =>
  printMarkdown(makeSummary({ agenda: notes(...texts) }))
    .split('\n')
    .filter((line) => line.startsWith('- '));

describe('Markdown', () => {
  it('[MD2] begins with the meeting as the heading of the document, title and date line bold below it', () => {
    expect(printMarkdown(summarise(referenceMeeting(), defaultStyle)).split('\n').slice(0, 7)).toEqual([
      '# IGF MAG Meeting XIV',
      '',
      '**Action items & next steps**',
      '',
      '**2 March 2026 | 11:00 UTC | Online**',
      '',
      '## 1. Updates from the Secretariat',
    ]);
  });

  it('[MD3] sets notes, sub-notes, actions, decisions and paragraphs', () => {
    const minutes = [
      { kind: 'paragraph' as const, id: '1', text: 'Opening words.' },
      { kind: 'note' as const, id: '2', text: 'Note' },
      { kind: 'note' as const, id: '3', text: 'Sub-note', level: 2 as const },
      { kind: 'note' as const, id: '4', text: 'Note two' },
      { kind: 'action' as const, id: '5', text: 'Do it' },
      { kind: 'decision' as const, id: '6', text: 'Agreed' },
      { kind: 'note' as const, id: '7', text: 'After' },
    ];
    expect(
      printMarkdown(makeSummary({ agenda: [{ id: 'a', title: 'Item', minutes, isListed: false }] })),
    ).toContain(
      '## 1. Item\n\nOpening words.\n\n- Note\n  - Sub-note\n- Note two\n\n**➔ Do it**\n\n**⇒ Agreed**\n\n- After\n',
    );
    expect(
      printMarkdown(
        makeSummary({ agenda: [{ id: 'a', title: 'Item', minutes, isListed: false }] }, builtInStyles[1]),
      ),
    ).toContain(
      '## 1. Item\n\n2. Opening words.\n3. Note\n   - Sub-note\n4. Note two\n\n**➔ Do it**\n\n**⇒ Agreed**\n\n5. After\n',
    );
  });

  it('[MD4] prints one table per group, its name in the header row', () => {
    const roster = [
      {
        id: 'g',
        name: 'A | B',
        participants: [
          { id: 'p', familyName: 'Le Gall', givenName: 'Martina' },
          { id: 'q', familyName: '', givenName: ' x ' },
          { id: 'r' },
        ],
      },
    ];
    const attendance = {
      p: { state: 'present' as const },
      q: { state: 'online' as const },
      r: { state: 'present' as const },
    };
    expect(printMarkdown(makeSummary({ roster, attendance }))).toContain(
      '## Annex 1: List of Participants\n\n| A \\| B |  |\n| --- | --- |\n| Le Gall | Martina |\n|  | &#x20;x&#x20; |\n| <!-- --> |  |\n',
    );
    expect(printMarkdown(makeSummary({ roster, attendance }, builtInStyles[1]))).toContain(
      '| A \\| B |  |  |\n| --- | --- | --- |\n| **Family name** | **Given name** | **Affiliation** |\n',
    );
  });

  it('[MD5] writes text that looks like markup so that it stays text', () => {
    expect(
      bodyOf(
        '<b>x</b>',
        '# x',
        '1. x',
        '- x',
        '*x* _y_',
        'a|b',
        '`x`',
        '[x](y)',
        '\\*',
        '&amp;',
        '~~x~~',
        ' x ',
      ),
    ).toEqual([
      '- \\<b>x\\</b>',
      '- \\# x',
      '- 1\\. x',
      '- \\- x',
      '- \\*x\\* \\_y\\_',
      '- a|b',
      '- \\`x\\`',
      '- \\[x]\\(y)',
      '- \\\\\\*',
      '- \\&amp;',
      '- \\~\\~x\\~\\~',
      '- &#x20;x&#x20;',
    ]);
  });

  it('[MD6] marks a line as literal only where it would be misread', () => {
    expect(bodyOf('-> x', '➔ x', '=> x', 'x -> y', '2026 began', '“Quoted”', 'Annex 1: x')).toEqual([
      '- &#x2D;> x',
      '- &#x2794; x',
      '- &#x3D;> x',
      '- x -> y',
      '- 2026 began',
      '- “Quoted”',
      '- Annex 1: x',
    ]);
  });

  it('[MD9] keeps links, "#" too, and prints dangerous ones as text', () => {
    const linked = (link: string) =>
      printMarkdown(
        makeSummary({
          agenda: [
            { id: 'a', title: 'I', minutes: [{ kind: 'note', id: 'n', text: [{ text: 'here', link }] }] },
          ],
        }),
      );
    expect(linked('#')).toContain('- [here](#)\n');
    expect(linked('https://example.org/a(b)?c=d&e')).toContain(
      '- [here](https://example.org/a\\(b\\)?c=d\\&e)\n',
    );
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])
      expect(linked(link)).toContain('- here\n');
  });

  it('[MD11] says its language and direction where it is not English', () => {
    const text = printMarkdown(makeSummary({ language: 'ar', agenda: notes('x') }));
    expect(text.startsWith('<div lang="ar" dir="rtl">\n\n# ')).toBe(true);
    expect(text.endsWith('\n\n</div>\n')).toBe(true);
    expect(printMarkdown(makeSummary({ language: 'fr' })).startsWith('<div lang="fr">\n\n# ')).toBe(true);
  });

  it('[MD7] ends lines with LF and the file with one of them, and is the same every time', () => {
    for (const style of builtInStyles) {
      const text = printMarkdown(summarise(referenceMeeting(), style));
      expect(text).not.toContain('\r');
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
      expect(printMarkdown(summarise(referenceMeeting(), style))).toBe(text);
    }
  });

  it('[MD8] a style of its own without numbers or bold is printed as it says', () => {
    const style = houseStyleSchema.parse({
      id: 'plain',
      name: 'Plain',
      numbersSections: false,
      marks: { action: { symbol: 'ACTION:', isBold: false } },
    });
    const agenda = [
      {
        id: 'a',
        title: '3. Debate',
        minutes: [
          { kind: 'action' as const, id: 'n', text: 'Do it' },
          { kind: 'action' as const, id: 'm', text: [{ text: 'Now', bold: true as const }] },
        ],
      },
    ];
    expect(printMarkdown(makeSummary({ agenda }, style))).toContain(
      '## &#x33;. Debate\n\nACTION: Do it\n\nACTION: <b>**Now**</b>\n',
    );
  });
});
