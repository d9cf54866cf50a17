import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from '../../../shared/search/match-text.ts';
import { readQuery } from '../../../shared/search/read-query.ts';
import { searchedTerms } from '../../../shared/search/searched-terms.ts';
import { snippetOf } from '../../../shared/search/snippet.ts';
import { arbitraryText } from '../../arbitraries.ts';

/** The text with its hits in brackets; null where it is not found. */
function marked(text: string, typed: string): string | null {
  const match = matchText([text], readQuery(typed));
  if (match === null) return null;
  return (match.hits[0] ?? []).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

describe('what is looked for', () => {
  it.each([
    ['The Secretariat met twice.', 'secret', 'The [Secretariat] met twice.'],
    ['The Secretariat met twice.', 'twice the', '[The] Secretariat met [twice].'],
    ['The Secretariat met twice.', 'twice never', null],
    ['The Secretariat met twice.', 'cretariat', null],
    ['Session 2026/3 is over', '2026/3', 'Session [2026/3] is over'],
  ])('[LS1] every word must occur, as the beginning of a word: %s, %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it.each([
    ['José Ñáñez spoke', 'jose nanez', '[José] [Ñáñez] spoke'],
    ['JOSE spoke', 'josé', '[JOSE] spoke'],
    ['Jose\u0301 spoke', 'jose', '[Jose\u0301] spoke'],
    ['Strøm, Ole-Martin', 'ole-martin strom', '[Strøm], [Ole-Martin]'],
    ['Die Straße', 'strasse', 'Die [Straße]'],
    ['Herr Müller', 'mueller', 'Herr [Müller]'],
    ['Herr Mueller', 'müller', 'Herr [Mueller]'],
    ['Herr Müller', 'muller', 'Herr [Müller]'],
    ['Иванова сказала', 'ИВАНОВА', '[Иванова] сказала'],
    ['Παπαδόπουλος', 'παπαδοπ', '[Παπαδόπουλος]'],
  ])(
    '[LS2] case, accents, special letters say nothing, umlauts may be written out: %s, %s',
    (text, typed, expected) => {
      expect(marked(text, typed)).toBe(expected);
    },
  );

  it.each([
    ['the call for proposals', '"call for"', 'the [call for] proposals'],
    ['the call is for proposals', '"call for"', null],
    ['the calls for proposals', '"call"', null],
    ['the call for proposals', '“for proposals” call', 'the [call] [for proposals]'],
    ['the call for proposals', '"for prop', 'the call [for proposals]'],
    ['Hans Müller spoke', '"hans mueller"', '[Hans Müller] spoke'],
  ])('[LS3] what stands in quotes must occur as it is: %s, %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it.each([
    ['互联网治理论坛', '治理', '互联网[治理]论坛'],
    ['互联网治理论坛', '网', '互联[网]治理论坛'],
    ['互联网治理论坛', '坛', '互联网治理论[坛]'],
    ['互联网治理论坛', '互联网治理', '[互联网治理]论坛'],
    ['互联网治理论坛', '治论', null],
    ['互联网治理论坛', '"论坛"', '互联网治理[论坛]'],
    ['关于IPv6网络的讨论', 'ipv6', '关于[IPv6]网络的讨论'],
    ['关于IPv6网络的讨论', 'IPv6网', '关于[IPv6网]络的讨论'],
    ['インターネットの会議', 'ネット', 'インター[ネット]の会議'],
    ['การประชุมครั้งที่สอง', 'ประชุม', 'การ[ประชุม]ครั้งที่สอง'],
    ['회의에서 논의했다', '회의', '[회의에서] 논의했다'],
  ])(
    '[LS4] Chinese, Japanese, Thai are found at any letter, Korean at its words: %s, %s',
    (text, typed, expected) => {
      expect(marked(text, typed)).toBe(expected);
    },
  );

  it.each([
    ['أُعِيدَ انتخاب الرئيس', 'اعيد', '[أُعِيدَ] انتخاب الرئيس'],
    ['منتدى حوكمة الإنترنت', 'الانترنت', 'منتدى حوكمة [الإنترنت]'],
    ['الرئيـــس', 'الرئيس', '[الرئيـــس]'],
  ])('[LS4] Arabic is found without vowel signs, hamza and stretches: %s, %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('[LS1] several texts are searched as one, and a phrase stays in one of them', () => {
    const texts = ['to follow the work', 'Ms. Ana Neves'];
    expect(matchText(texts, readQuery('neves follow'))?.hits).toEqual([
      [{ from: 3, to: 9 }],
      [{ from: 8, to: 13 }],
    ]);
    expect(matchText(texts, readQuery('"work ms"'))).toBeNull();
    expect(matchText(texts, readQuery('neves follow'))?.closeness).toBe('whole');
    expect(matchText(texts, readQuery('neves foll'))?.closeness).toBe('begun');
  });

  it('[LS1] nothing that could be a word is nothing that is looked for', () => {
    for (const typed of ['', '   ', '""', '"', '-', '*', '!?']) expect(readQuery(typed)).toEqual([]);
  });

  it('[LS5] any text is found by each of its words and by itself, its hits lie in it', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const terms = searchedTerms(text);
        for (const { from, to } of terms) {
          const match = matchText([text], readQuery(text.slice(from, to)));
          expect(match).not.toBeNull();
          for (const hit of match?.hits[0] ?? []) {
            expect(hit.from).toBeGreaterThanOrEqual(0);
            expect(hit.to).toBeLessThanOrEqual(text.length);
            expect(hit.from).toBeLessThan(hit.to);
          }
        }
        const quoted = `"${text.replaceAll(/["“”„«»]/g, ' ')}"`;
        expect(matchText([text], readQuery(quoted)) === null).toBe(terms.length === 0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a snippet', () => {
  it('[LS6] is the text around the first hit, cut between words, with the hits marked in it', () => {
    const long = `${'before '.repeat(40)}the budget ${'after '.repeat(60)}`.trim();
    const match = matchText([long], readQuery('budget'));
    const { text, hits } = snippetOf({ text: long, hits: match?.hits[0] ?? [] });
    expect(text).toMatch(/^…before .*the budget after.* after…$/);
    expect(text.length).toBeLessThan(200);
    expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(['budget']);
  });

  it('[LS6] of any text has whole characters, and marks what was marked', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { minLength: 1, maxLength: 40 }), fc.nat(), (parts, seed) => {
        const long = parts.join(' ');
        const terms = searchedTerms(long);
        const term = terms[seed % Math.max(terms.length, 1)];
        if (term === undefined) return;
        const { text, hits } = snippetOf({ text: long, hits: [{ from: term.from, to: term.to }] });
        expect(text.isWellFormed()).toBe(true);
        const [hit] = hits;
        expect(long.slice(term.from, term.to).startsWith(text.slice(hit?.from, hit?.to))).toBe(true);
        expect(hits).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
