import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFromHtml } from '../../../../renderer/editor/clipboard/lines-from-html.ts';
import { runsToText } from '../../../../renderer/editor/clipboard/lines-to-text.ts';
import { isCleanText } from '../../../../shared/text/clean-text.ts';
import { linkTargetOf } from '../../../../shared/summary/link-target.ts';
import { CHROME, GOOGLE_DOCS, OUTLOOK, WORD } from './samples.ts';

/** `note 2: text` per line, marks as Markdown. */
const read = (html: string): string[] =>
  linesFromHtml(html).map(
    ({ kind, level, isInternal, runs }) =>
      `${kind}${level === 2 ? ' 2' : ''}${isInternal ? ' internal' : ''}: ${runsToText(runs)}`,
  );

describe('HTML of the clipboard as lines', () => {
  it('[ED30] keeps bullets, bold, italic and links of Word, and not its typed bullets', () => {
    expect(read(WORD)).toEqual([
      'note: The deadline for the **call** for [thematic input](https://www.intgovforum.org/en/input) was extended.',
      'note 2: *Until* 8 March',
      'action: **MAG members are invited.**',
    ]);
  });

  it('[ED30] keeps those of Google Docs, whose wrapping <b> is not bold', () => {
    expect(read(GOOGLE_DOCS)).toEqual([
      'note: DCs reiterated their **readiness** *to help*',
      'note 2: [Their list](https://dc.example.org/list)',
      'note: After the list',
    ]);
  });

  it('[ED30] keeps those of an Outlook message, and a line break begins a line', () => {
    expect(read(OUTLOOK)).toEqual([
      'note: Dear all,',
      'note: Please write to [the secretariat](mailto:secretariat@example.org)',
      'note 2: before **Friday**',
      'note: Best,',
      'note: Celine',
    ]);
  });

  it('[ED31] of a web page keeps two levels and links that leave it, and nothing that is hidden or runs', () => {
    expect(read(CHROME)).toEqual([
      'note: **About the Forum**',
      'note: The Forum was *convened* in 2006\u00a0see run 1.',
      'note: First',
      'note 2: Deep',
      'note 2: Deeper',
      'note: Second',
      'note: Name Carol',
      'note: Role Chair',
    ]);
  });

  const TABLE: [what: string, html: string, lines: string[]][] = [
    ['bare text', 'just <b>words</b>', ['note: just **words**']],
    [
      'arrows',
      '<p>-&gt; do it</p><p>=&gt; agreed</p><li>➔ in a list</li>',
      ['action: do it', 'decision: agreed', 'action: in a list'],
    ],
    [
      'typed bullets',
      '<div>• one</div><div>- two</div><div>o&nbsp;&nbsp;three</div>',
      ['note: one', 'note: two', 'note 2: three'],
    ],
    [
      'a number that is text',
      '<p>2026 was the year</p><p>1. stays</p>',
      ['note: 2026 was the year', 'note: 1. stays'],
    ],
    ['lines of pre', '<pre>one\n  two\n\nthree</pre>', ['note: one', 'note: two', 'note: three']],
    ['spaces', '<p> a \n\t b&nbsp; c 12&nbsp;%</p>', ['note: a b c 12\u00a0%']],
    [
      'our own lines',
      '<p data-kind="action">➔ x</p><ul><li data-internal="true">y</li></ul>',
      ['action: x', 'note internal: y'],
    ],
    ['unclosed tags', '<ul><li>a<li>b<ul><li>c', ['note: a', 'note: b', 'note 2: c']],
    ['nothing', '<div><br><p>&nbsp;</p></div>', []],
    ['style by class only', '<style>.x{font-weight:bold}</style><span class=x>plain</span>', ['note: plain']],
    ['entities', '<p>&lt;b&gt; &amp;amp; &#x1F600; &#0;</p>', ['note: <b> &amp; 😀 \ufffd']],
  ];
  it.each(TABLE)('[ED32] reads %s', (_, html, lines) => {
    expect(read(html)).toEqual(lines);
  });

  it('[ED33] any text of tags gives clean lines with allowed links, at once', () => {
    const piece = fc.constantFrom(
      '<ul>',
      '<li>',
      '</ul>',
      '</li>',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<a href="javascript:x">',
      '<a href="http://x.org">',
      '</a>',
      '<br>',
      '<pre>',
      '</pre>',
      '\n',
      '\u0007',
      '\ud800',
      '<!--StartFragment-->',
      '<!--EndFragment-->',
      '<td>',
      '<script>',
      '</script>',
      '<svg>',
      '<p data-kind="x">',
      '<p data-kind="constructor">',
      'word ',
      '&#8232;',
      '<!',
      '<?',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        for (const { kind, runs } of linesFromHtml(pieces.join(''))) {
          expect(['note', 'action', 'decision', 'paragraph']).toContain(kind);
          const text = runs.map((run) => run.text).join('');
          expect(isCleanText(text)).toBe(true);
          expect(text).not.toBe('');
          const links = runs.flatMap(({ link }) => link ?? []);
          expect(links.map(linkTargetOf)).toEqual(links);
        }
      }),
    );
    const deep = '<div>'.repeat(200_000) + 'x';
    expect(read(deep)).toEqual([]);
  });
});
