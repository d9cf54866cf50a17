import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFromHtml } from '../../../../renderer/editor/clipboard/lines-from-html.ts';
import { linesFromText } from '../../../../renderer/editor/clipboard/lines-from-text.ts';
import { linesToHtml } from '../../../../renderer/editor/clipboard/lines-to-html.ts';
import { linesToText, runsToText } from '../../../../renderer/editor/clipboard/lines-to-text.ts';
import { pastedLinks } from '../../../../renderer/editor/clipboard/pasted-links.ts';
import type { ClipLine } from '../../../../renderer/editor/clipboard/clip-line.ts';

const read = (text: string): string[] =>
  linesFromText(text).map(
    ({ kind, level, runs }) => `${kind}${level === 2 ? ' 2' : ''}: ${runsToText(runs)}`,
  );

describe('plain text of the clipboard as lines', () => {
  const TABLE: [what: string, text: string, lines: string[]][] = [
    ['dashes and a deeper one', '- one\n  - two\n- three', ['note: one', 'note 2: two', 'note: three']],
    ['Word’s bullets', '•\tone\r\no\ttwo\r\n•\tthree', ['note: one', 'note 2: two', 'note: three']],
    ['numbers', '1. one\n2) two\n10. ten', ['note: one', 'note: two', 'note: ten']],
    [
      'arrows',
      '-> act\n=> agreed\n→ too\n➔ and',
      ['action: act', 'decision: agreed', 'action: too', 'action: and'],
    ],
    ['a wrapped bullet', '- one that\n  goes on\n- two', ['note: one that goes on', 'note: two']],
    ['a quoted mail', '> - one\n> - two', ['note: one', 'note: two']],
    ['one line with a number', '1. May is a holiday', ['note: 1. May is a holiday']],
    ['one line with an arrow', '-> act', ['action: act']],
    ['paragraphs', 'one\n\n two\u2028three', ['note: one', 'note: two', 'note: three']],
    ['controls', 'a\u0000b\tc', ['note: ab c']],
    ['nothing', ' \n ', []],
  ];
  it.each(TABLE)('[ED34] reads %s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it('[ED35] knows a text that is nothing but addresses', () => {
    expect(pastedLinks(' https://a.org/x ')).toEqual(['https://a.org/x']);
    expect(pastedLinks('https://a.org\nmailto:x@y.org')).toEqual(['https://a.org', 'mailto:x@y.org']);
    for (const text of ['see https://a.org', 'a.org', 'javascript:alert(1)', '', 'file:///etc/passwd'])
      expect(pastedLinks(text)).toBeNull();
  });
});

describe('lines on the clipboard', () => {
  const text = fc
    .stringMatching(/^[A-Za-zé<>&"'][A-Za-z0-9 é<>&"'.,]{0,20}[a-z]$/)
    .filter((t) => !/ {2}/.test(t));
  const run = fc.record(
    {
      text,
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      link: fc.constant('https://a.org/?x=1&y="'),
    },
    { requiredKeys: ['text'] },
  );
  const line: fc.Arbitrary<ClipLine> = fc.record({
    kind: fc.constantFrom('note', 'action', 'decision'),
    level: fc.constant(1 as const),
    isInternal: fc.boolean(),
    runs: run.map((one) => [one]),
  });

  it('[ED36] lines written as HTML and read again are the same lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const levelled = lines.map((one, index) => ({
          ...one,
          level:
            one.kind === 'note' && lines[index - 1]?.kind === 'note' && index % 2 === 1
              ? (2 as const)
              : (1 as const),
        }));
        expect(linesFromHtml(linesToHtml(levelled))).toEqual(levelled);
      }),
    );
  });

  it('[ED36] lines written as text read as Markdown, and back as the same kinds and levels', () => {
    const lines = linesFromHtml(
      '<ul><li>a <b>b </b><a href="https://x.org">c</a><ul><li><i>d</i></li></ul></li></ul><p>-> e</p><p>=> f</p>',
    );
    expect(linesToText(lines)).toBe('- a **b** [c](https://x.org)\n  - *d*\n-> e\n=> f');
    expect(read(linesToText(lines)).map((one) => one.split(':')[0])).toEqual([
      'note',
      'note 2',
      'action',
      'decision',
    ]);
  });
});
