import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../../electron/export/html/print-html.ts';
import { takeCarriedFromHtml } from '../../../../electron/import/carried/carried-in-html.ts';
import { arbitraryMeetingText } from '../../../arbitraries.ts';
import { makeSummary } from '../../../builders.ts';

const page = (carriedMeeting: string) => printHtml(makeSummary(), { carriedMeeting });

describe('takeCarriedFromHtml', () => {
  it('[HT9] gives the carried meeting back character for character, whatever its texts', () => {
    fc.assert(
      fc.property(arbitraryMeetingText, (text) => {
        expect(takeCarriedFromHtml(page(text))).toBe(text);
      }),
    );
  });

  it('[HT10] no text of the carried meeting ends the data block', () => {
    const text = JSON.stringify({
      body: '</script><script>alert(1)</script><!--<script>',
      more: '\\u003c \\\\u003c',
    });
    const source = page(text);
    expect(source.match(/<\/script/g)).toHaveLength(1);
    expect(source).not.toContain('<!--');
    expect(takeCarriedFromHtml(source)).toBe(text);
  });

  it('[HT11] finds nothing in a page that carries nothing, in other data blocks and in damaged pages', () => {
    const others = [
      printHtml(makeSummary()),
      '',
      '<script id="rapporteur-meeting">1</script>',
      '<script type="application/json">1</script>',
      '<p id="rapporteur-meeting">1</p>',
      '<<<>>><script',
    ];
    expect(others.map(takeCarriedFromHtml)).toEqual(others.map(() => null));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(takeCarriedFromHtml(text)).toBeNull();
      }),
    );
  });

  it('[HT12] takes the first block only, and an unfinished one as far as it goes', () => {
    const block = (json: string) =>
      `<script type="application/json" id="rapporteur-meeting">${json}</script>`;
    expect(takeCarriedFromHtml(block('{"a":1}') + block('{"b":2}'))).toBe('{"a":1}');
    expect(takeCarriedFromHtml('<script type="application/json" id="rapporteur-meeting">{"a"')).toBe('{"a"');
  });
});
