import { describe, expect, it } from 'vitest';
import { missingNotice, missingTexts, withoutTexts } from '../../../../electron/export/pdf/missing-glyphs.ts';
import { readDebugString } from '../../../../electron/export/pdf/typst-compiler.ts';

const lacks = (text: string) =>
  `PDF/UA-1 error: the text \`"${text}"\` could not be displayed with font \`"Noto Sans"\``;

describe('missing glyphs', () => {
  it('[PF10] are read from what Typst says, longest first', () => {
    expect(missingTexts([lacks('ฉ'), lacks('x\\u{e31}'), lacks('ฉ'), lacks('\\"')])).toEqual(['xั', 'ฉ', '"']);
  });

  it('[PF10] are no explanation where something else is wrong too', () => {
    expect(missingTexts([lacks('ฉ'), 'PDF/UA-1 error: missing document title'])).toBeNull();
    expect(missingTexts([])).toBeNull();
  });

  it('[PF10] one character becomes U+FFFD, of several the first stays', () => {
    expect(withoutTexts('{"text":"ฉa xั"}', ['xั', 'ฉ'])).toBe('{"text":"�a x"}');
    expect(withoutTexts('$&', ['&'])).toBe('$�');
  });

  it('[PF10] the notice names the characters, at most twelve', () => {
    expect(missingNotice(new Set(['ฉ']))).toMatch(/: ฉ \(U\+0E09\)\. The meeting keeps them/);
    const many = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(0x12000 + index));
    expect(missingNotice(new Set(many))).toContain(' and 8 more.');
  });

  it('[PF10] Rust’s debug notation is undone', () => {
    expect(readDebugString('a\\"b\\\\c\\u{1f44d}\\n')).toBe('a"b\\c👍\n');
  });
});
