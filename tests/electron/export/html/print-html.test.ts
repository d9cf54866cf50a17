import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../../electron/export/html/print-html.ts';
import { itemIdSchema, lineIdSchema } from '../../../../shared/meeting/identifier.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { linkTargetOf } from '../../../../shared/summary/link-target.ts';
import type { SummaryBlock } from '../../../../shared/summary/summary.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { textsOfSummary } from './texts-of-summary.ts';

const elementsOf = (page: string) =>
  DomUtils.getElementsByTagName(() => true, parseDocument(page, { decodeEntities: true }), true);
const textOfBody = (page: string): string => {
  const body = elementsOf(page).find((element) => element.name === 'body');
  return body === undefined ? '' : DomUtils.textContent(body);
};

const ELEMENTS =
  'html head meta title style body div header hgroup h1 h2 h3 p br main section span strong em a ul ol li table colgroup col thead tbody tr th td footer'.split(
    ' ',
  );
const ATTRIBUTES =
  'lang dir charset http-equiv content name class id href rel role aria-label aria-labelledby scope colspan span value'.split(
    ' ',
  );

describe('printHtml', () => {
  it('[HT1] prints all of the reference: 4 sections, 14 bullets, 5 actions, 6 agenda items, 52 people in 8 groups, 7 links', () => {
    const elements = elementsOf(printHtml(summarise(referenceMeeting(), defaultStyle)));
    const count = (name: string, className?: string) =>
      elements.filter(
        (element) =>
          element.name === name && (className === undefined || element.attribs['class'] === className),
      ).length;
    const listed = elements.filter((element) => element.name === 'li');
    expect({
      headings: count('h2'),
      bullets: listed.filter((item) => item.attribs['id'] !== undefined).length,
      agenda: listed.filter((item) => item.attribs['id'] === undefined).length,
      actions: count('p', 'action'),
      groups: count('table'),
      rows: count('tr') - 2 * count('table'),
      links: count('a'),
    }).toEqual({ headings: 6, bullets: 14, agenda: 6, actions: 5, groups: 8, rows: 52, links: 7 });
  });

  it('[HT2] any meeting prints every text of its summary, in order and unchanged, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.constantFrom(...builtInStyles), (meeting, style) => {
        const summary = summarise(meeting, style);
        const page = printHtml(summary);
        expect(textOfBody(page).replaceAll('\n', '')).toBe(textsOfSummary(summary).join(''));
      }),
    );
  });

  it('[HT3] no text of a meeting becomes an element, an attribute or a link it should not be', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.constantFrom(...builtInStyles), (meeting, style) => {
        const elements = elementsOf(printHtml(summarise(meeting, style)));
        const links = elements.filter(({ name }) => name === 'a').map(({ attribs }) => attribs);
        expect(ELEMENTS).toEqual(expect.arrayContaining(elements.map(({ name }) => name)));
        expect(ATTRIBUTES).toEqual(
          expect.arrayContaining(elements.flatMap(({ attribs }) => Object.keys(attribs))),
        );
        expect(links.map(({ rel }) => rel)).toEqual(links.map(() => 'noopener noreferrer'));
        expect(links.map(({ href }) => linkTargetOf(href))).toEqual(links.map(({ href }) => href));
      }),
    );
  });

  it('[HT4] the page forbids itself everything but its own style sheet, named by its hash', () => {
    const page = printHtml(makeSummary());
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|<script|url\(|@import/i);
  });

  it('[HT5] a house style with hostile names of fonts and footers cannot leave the style sheet', () => {
    const hostile = '"}</style><script>alert(1)</script>\\';
    const style = houseStyleSchema.parse({
      id: 'hostile',
      name: hostile,
      layout: { fonts: { body: hostile, headings: hostile }, footer: { text: hostile, pageNumber: hostile } },
    });
    const page = printHtml(makeSummary({}, style));
    expect(elementsOf(page).filter(({ name }) => name === 'style')).toHaveLength(1);
    expect(elementsOf(page).filter(({ name }) => name === 'script')).toHaveLength(0);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('[HT6] the same summary gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const print = () => printHtml(summarise(structuredClone(meeting), defaultStyle));
        expect(print()).toBe(print());
      }),
      { numRuns: 20 },
    );
  });

  it('[HT7] says language, direction, title, subject, author and day; an empty property has no element', () => {
    const page = printHtml(makeSummary({ language: 'ar', body: 'مجلس', number: '٧', date: '2026-03-02' }));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<meta name="author" content="مجلس">');
    expect(page).toContain('<meta name="dcterms.date" content="2026-03-02">');
    expect(page).toContain('<meta name="description"');
    const bare = printHtml(makeSummary({ body: '', date: null }));
    expect(bare).not.toContain('name="author"');
    expect(bare).not.toContain('dcterms.date');
    expect(bare).toMatch(/<title>[^<]+<\/title>/);
  });

  it('[HT8] sub-notes are a list within their note, and without one above them a list of their own', () => {
    const bullet = (id: string, level: 1 | 2): SummaryBlock => ({
      kind: 'bullet',
      lineId: lineIdSchema.parse(id),
      level,
      text: [{ text: id }],
    });
    const blocks: SummaryBlock[] = [
      bullet('a', 1),
      bullet('b', 2),
      bullet('c', 2),
      { kind: 'numbered', lineId: lineIdSchema.parse('d'), number: 7, text: [{ text: 'd' }] },
      bullet('e', 2),
      bullet('f', 1),
    ];
    const itemId = itemIdSchema.parse('i');
    const summary = { ...makeSummary(), sections: [{ itemId, number: null, heading: 'h', blocks }] };
    expect(/<h2 id="item-i">([^]*?)<\/section>/.exec(printHtml(summary))?.[1]).toBe(`h</h2>
<ul class="notes">
<li id="line-a">a<ul><li id="line-b">b</li><li id="line-c">c</li></ul></li>
</ul>
<p class="numbered" id="line-d"><span class="number">7.</span> d</p>
<ul class="notes inner">
<li id="line-e">e</li>
</ul>
<ul class="notes">
<li id="line-f">f</li>
</ul>
`);
  });
});
