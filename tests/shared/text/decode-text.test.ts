import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { isText } from '../../../shared/text/is-text.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encode(text: string, encoding: Encoding, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const bytes = Buffer.from(marked, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

const samples = [
  'Name,User Email\nMüller,a@x.org\n',
  'ФИО\tРоль\nЮлия Петрова\tГость\n',
  '姓名\t角色\n一二三 開\t主持人\n',
  'الاسم\tالدور\nنور حداد\tمنظم\n',
  'Emoji 🎉, rows\r\nAda, 1\r\n',
];

describe('the text of a file', () => {
  it('[TX1] in UTF-8 and UTF-16 in either order, with and without its mark', () => {
    for (const text of samples)
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
        for (const hasMark of [true, false])
          expect([`${text} ${encoding} ${hasMark}`, decodeText(encode(text, encoding, hasMark))]).toEqual([
            `${text} ${encoding} ${hasMark}`,
            text,
          ]);
  });

  it('[TX1] any clean text with a line break comes back from every encoding', () => {
    const clean = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .filter((text) => !/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufeff\ufffd]/u.test(text));
    const encoding = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(clean, encoding, (text, encoding) => {
        const file = `Name,Email\n${text}\n`;
        expect(decodeText(encode(file, encoding, false))).toBe(file);
      }),
    );
  });

  it('[TX2] else it is Windows-1252, in which every byte means something', () => {
    expect(decodeText(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x80, 0x93, 0x94))).toBe('Mül€“”');
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it('[TX2] a download that broke off inside a character keeps its encoding', () => {
    const whole = encode('Zoë Müller, Ürümqi 🎉', 'utf-8', false);
    expect(decodeText(whole.subarray(0, -1))).toBe('Zoë Müller, Ürümqi ');
    expect(decodeText(whole.subarray(0, -3))).toBe('Zoë Müller, Ürümqi ');
    expect(decodeText(encode('ab\ncd', 'utf-16le', false).subarray(0, -1))).toBe('ab\nc');
  });

  it('[TX2] bytes that are no text are told by their control characters', () => {
    expect(isText(decodeText(Uint8Array.of(0, 1, 2, 3, 98, 105, 110, 97, 114, 121, 0, 0xff)))).toBe(false);
    expect(isText(decodeText(encode(samples.join(''), 'utf-16be', false)))).toBe(true);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodeText(bytes) === 'string'),
    );
  });
});

const folder = new URL('../../../../shared/cases/attendance/', import.meta.url);
const hasCases = existsSync(folder);
if (!hasCases) console.warn('Skipped: no ../shared/cases/attendance beside the repository.');

describe.skipIf(!hasCases)('real files', () => {
  it('[TX1] the reports of Teams and Webex begin as people read them', () => {
    for (const [file, beginning] of [
      ['teams-2022-11-report-enGB-utf16BE-1.csv', '1. Summary'],
      ['teams-report-de-utf16LE-crlf.csv', '1. Zusammenfassung'],
      ['webex-2021-event-utf16LE-tab.csv', 'Event Name\t'],
    ] as const) {
      const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
      expect([file, decodeText(bytes).startsWith(beginning)]).toEqual([file, true]);
      // Without its mark the same.
      expect([file, decodeText(bytes.subarray(2))]).toEqual([file, decodeText(bytes)]);
    }
  });
});
