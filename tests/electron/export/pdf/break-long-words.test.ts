import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakable, breakOffsets } from '../../../../electron/export/pdf/break-long-words.ts';
import { sheetLine } from '../../../../electron/export/pdf/sheet-line.ts';

const joined = (text: string | readonly string[]) =>
  typeof text === 'string' ? text : text.join('').replaceAll('\u200b', '');

describe('long words', () => {
  it('[PF12] ordinary text is left whole', () => {
    const text = 'Co-facilitators of the 2025 BPF on Cybersecurity are drafting a proposal. '.repeat(20);
    expect(breakable(text, 36)).toBe(text);
    expect(breakable('Rundfunkregulierungsbehörde', 36)).toBe('Rundfunkregulierungsbehörde');
  });

  it('[PF12] an address is parted behind its delimiters', () => {
    expect(breakable(`https://example.org/${'path/'.repeat(20)}`, 36)).toEqual(
      expect.arrayContaining(['https://', 'example.', 'org/', 'path/']),
    );
  });

  it('[PF12] a run of stops, before which no line breaks, is parted by zero-width spaces', () => {
    expect(breakable('.'.repeat(160), 36)).toEqual([
      '.'.repeat(16),
      ...Array.from({ length: 9 }, () => `\u200b${'.'.repeat(16)}`),
    ]);
  });

  it('[PF12] scripts that break anywhere are left to Typst', () => {
    expect(breakOffsets('会议决定延长提交截止日期'.repeat(20), 20)).toEqual([]);
  });

  it('[PF12] pieces make up the text, and none parts a letter from its marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll('\u200b', '')),
        fc.integer({ min: 1, max: 40 }),
        (text, room) => {
          const pieces = breakable(text, room);
          expect(joined(pieces)).toBe(text);
          const later = typeof pieces === 'string' ? [] : pieces.slice(1);
          expect(later.filter((piece) => /^\u200b?\p{Mark}/u.test(piece))).toEqual([]);
        },
      ),
    );
  });

  it('[PF12] a word that runs through differently marked runs breaks as one', () => {
    const spans = Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0 ? { text: 'abc' } : { text: 'def', bold: true as const },
    );
    const line = sheetLine(spans, 30);
    expect(line.map(({ text }) => joined(text)).join('')).toBe('abcdef'.repeat(30));
    expect(line.filter(({ text }) => typeof text !== 'string').length).toBeGreaterThan(10);
  });
});
