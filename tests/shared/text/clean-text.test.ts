import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText } from '../../../shared/text/clean-text.ts';

describe('clean text', () => {
  it.each([
    ['tab\tand\r\nbreak', 'tab and break'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
    ['nonchar \uffff \ufdd0', 'nonchar  '],
    ['line\u2028sep', 'line sep'],
    ['next\u0085line', 'next line'],
    ['whole 👩‍💻 é ع', 'whole 👩‍💻 é ع'],
  ])('[MT10] %j becomes %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('[MT10] cleaning gives clean text, leaves clean text alone, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          const cleaned = cleanText(text);
          expect(isCleanText(cleaned)).toBe(true);
          expect(cleanText(cleaned)).toBe(cleaned);
          const letters = (value: string) => value.match(/\p{L}/gu) ?? [];
          expect(letters(cleaned)).toEqual(letters(text));
        },
      ),
    );
  });
});
