import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import { readHouseStyleText, writeHouseStyleText } from '../../../shared/summary/house-style-file.ts';
import { freeStyleId } from '../../../shared/summary/house-style-id.ts';
import { houseStyleSchema, participantColumnSchema } from '../../../shared/summary/house-style.ts';
import { arbitraryText } from '../../arbitraries.ts';

const word = arbitraryText.filter((text) => text.length < 200);
const arbitraryStyle = fc
  .record({
    name: word,
    labels: fc.record({ documentTitle: word, annex: word, columns: fc.record({ country: word }) }),
    marks: fc.record({ action: fc.record({ symbol: word, isBold: fc.boolean() }) }, { requiredKeys: [] }),
    numbersSections: fc.boolean(),
    annexes: fc.subarray(['agenda', 'participants'] as const),
    participants: fc.record({
      columns: fc.subarray([...participantColumnSchema.options], { minLength: 1 }),
      printsCounts: fc.boolean(),
    }),
    layout: fc.record({
      page: fc.record({ size: fc.constantFrom('a4', 'letter'), marginTop: fc.integer({ min: 0, max: 60 }) }),
      letterhead: fc.array(word, { maxLength: 3 }),
      footer: fc.record({ text: word, pageNumber: word }),
    }),
    madeWith: fc.constantFrom('another program', 7),
  })
  .map((fields) => houseStyleSchema.parse({ id: 'own', ...fields }));

describe('a house style file', () => {
  it('[HS2] says only what differs from the usual, and reads as the same style, unknown fields and all', () => {
    fc.assert(
      fc.property(arbitraryStyle, (style) => {
        expect(readHouseStyleText(writeHouseStyleText(style))).toEqual({ ok: true, value: style });
      }),
    );
    for (const style of builtInStyles)
      expect(readHouseStyleText(writeHouseStyleText(style))).toEqual({ ok: true, value: style });
    const plain = houseStyleSchema.parse({ id: 'plain', name: 'Plain', layout: { page: { size: 'a4' } } });
    expect(JSON.parse(writeHouseStyleText(plain))).toEqual({
      format: 'rapporteur/house-style',
      version: 1,
      id: 'plain',
      name: 'Plain',
    });
    const light = houseStyleSchema.parse({
      id: 'l',
      name: 'L',
      marks: { action: { symbol: '➔', isBold: false } },
    });
    expect(JSON.parse(writeHouseStyleText(light))).toMatchObject({
      marks: { action: { symbol: '➔', isBold: false } },
    });
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'is not valid at the top'],
    ['{"format":"rapporteur/house-style","version":2}', 'newer Rapporteur (version 2'],
    ['{"id":"x","name":"X","layout":{"page":{"size":"a3"}}}', 'is not valid at layout.page.size'],
    ['{"id":"X!","name":"X"}', 'is not valid at id: must be lower-case'],
    ['['.repeat(5_000), 'nests deeper'],
    [
      '{"id":"x","name":"X","layout":{"logo":{"data":"https://example.org/logo.png","alternativeText":"L"}}}',
      'must be a PNG or JPEG picture as base64',
    ],
  ])('[HS1] %#: a text that is no style is refused in a sentence', (text, reason) => {
    const read = readHouseStyleText(text);
    expect(read.ok ? '' : read.error).toContain(reason);
  });

  it('[HS3] a name gives an id that is free', () => {
    expect(freeStyleId('Âge & Règles du Comité (2026)', () => false)).toBe('age-regles-du-comite-2026');
    expect(freeStyleId('理事会', (id) => id === 'house-style')).toBe('house-style-2');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(5), (name, taken) => {
        const ids = new Set<string>();
        for (let count = 0; count < taken; count++) ids.add(freeStyleId(name, (id) => ids.has(id)));
        const id = freeStyleId(name, (one) => ids.has(one));
        expect(ids.has(id)).toBe(false);
        expect(houseStyleSchema.safeParse({ id, name: 'x' }).success).toBe(true);
      }),
    );
  });
});
