import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../../../electron/import/summary/blocks-from-html.ts';
import { blocksFromMarkdown } from '../../../../electron/import/summary/blocks-from-markdown.ts';
import { blocksFromText } from '../../../../electron/import/summary/blocks-from-text.ts';
import { recogniseSummary } from '../../../../electron/import/summary/recognise-summary.ts';
import { plainOf, type SourceDocument } from '../../../../electron/import/summary/source-block.ts';
import { meetingSchema } from '../../../../shared/meeting/meeting.ts';

/** Words no marker is made of, so that each can be looked for by itself. */
const word = fc.stringMatching(/^[a-zà-ÿ]{3,9}$/).map((text) => `q${text}`);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '# ',
      '## ',
      '### ',
      '- ',
      '  - ',
      '    - ',
      '* ',
      '• ',
      '1. ',
      '2. ',
      '3) ',
      '-> ',
      '➔ ',
      '=> ',
      '> ',
      '\t',
      'Annex 1: ',
      'Annex 2: ',
      '## Annex 1: Agenda ',
      '## Annex 2: Participants ',
      '**Annex 3: ',
      '**1. ',
      '2 March 2026 | 11:00 UTC | ',
      '02/03/2026 ',
      'Page ',
      '| ',
      'Total: ',
      '``` ',
      '<b>',
      '<p>',
      '---',
      '\u00a0',
      'a) ',
    ),
    words,
    fc.constantFrom(
      '',
      '',
      '',
      '**',
      '\t',
      ' (5 min)',
      ' (about 5 min)',
      ' | ',
      ' |',
      '  ',
      '</b>',
      '.',
      '\tqright',
      ' | qright |',
      ' [qlink](https://example.org/)',
    ),
  )
  .map((parts) => parts.join(''));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), { maxLength: 24 })
  .map((lines) => lines.flat().join(''));

/** The words of the input that are neither in the meeting nor in a notice. */
function lostWords(document: SourceDocument, input: string): string[] {
  const { meeting, notices } = recogniseSummary(document);
  const texts = JSON.stringify([meetingSchema.parse(meeting), notices.map((notice) => notice.text)]);
  const kept = new Set(texts.match(/q[a-zà-ÿ]+/g));
  return (input.match(/q[a-zà-ÿ]+/g) ?? []).filter((found) => !kept.has(found));
}

describe('nothing is lost', () => {
  it.each([
    ['Markdown', blocksFromMarkdown],
    ['plain text', blocksFromText],
  ])('[RB19] every word of a %s file is in the meeting or in a notice', (_kind, blocksOf) => {
    fc.assert(
      fc.property(text, (input) => {
        expect(lostWords(blocksOf(input), input)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('[RB19] nor of a page made of a DOCX', () => {
    const tag = fc.constantFrom(
      'p',
      'h1',
      'h2',
      'strong',
      'em',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'blockquote',
      'a',
    );
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words,
        fc
          .tuple(tag, fc.array(tie('html'), { maxLength: 4 }))
          .map(([name, children]) => `<${name}>${children.join(' ')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (pieces) => {
        const input = pieces.join('\n');
        const read = blocksFromHtml(input, { placeOf: (number) => ({ kind: 'paragraph', number }) });
        if (read === null) throw new Error('It was taken for too deep.');
        const { blocks, notices } = read;
        const document = { blocks, notices, language: null, isExact: false, isPlainText: false };
        expect(lostWords(document, input.replace(/<[^>]*>/g, ' '))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('[RB19] every character of the lines of plain text is in a block', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (lines) => {
        const input = lines.join('\n');
        const { blocks } = blocksFromText(input);
        const seen = blocks.map((block) => plainOf(block.text)).join('');
        // Bullets, typed numbers and letters and the marks of a quoted mail are what the blocks are made by.
        const bare = (value: string) => value.replace(/[^\p{L}]/gu, '');
        expect(bare(input).length - bare(seen).length).toBeLessThanOrEqual(lines.length * 5);
      }),
    );
  });
});
