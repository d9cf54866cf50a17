import { describe, expect, it } from 'vitest';
import { isSoundXml } from '../../../electron/import/sound-xml.ts';

const sound = (xml: string): boolean => isSoundXml(Buffer.from(xml));

describe('XML that a parser may build a tree of', () => {
  it.each([
    '<a/>',
    '<a></a>',
    '<?xml version="1.0"?>\n<w:a x="1/2"><w:b/>text<w:c x="/"></w:c></w:a>\n',
    '\ufeff<a><!-- <b> --><b/></a>',
    '<a><![CDATA[<b>]]></a>',
  ])('[PM20] %s is', (xml) => {
    expect(sound(xml)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['two roots', '<a/><b/>'],
    ['an element never closed', '<a><b></a>'],
    ['an element never closed, before one that closes itself', '<a><b><c/>'],
    ['a root never closed', '<a>'],
    ['a closing tag that closes itself', '<a><b></a/>'],
    ['a thousand levels', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`],
    ['more elements than any document', `<a>${'<b/>'.repeat(1_000_001)}</a>`],
  ])('[PM20] %s is not', (_what, xml) => {
    expect(sound(xml)).toBe(false);
  });
});
