import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../shared/roster/read-roster.ts';

const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');
const people = (text: string) => readRoster(text).groups.flatMap((group) => group.people);
const nothing = { familyName: '', givenName: '', honorific: '', affiliation: '', country: '', email: '' };

describe('contacts of an address book', () => {
  it('[RO14] give name, honorific, organisation, country and e-mail, each on the lines of its card', () => {
    const text =
      card(
        'FN:Ana Neves',
        'N:Neves;Ana;Maria;Ms.;',
        'ORG:FCCN\\, Lisbon;Networks',
        'item1.ADR;TYPE=work:;;Av. do Brasil 101;Lisboa;;1700;Portugal',
        'EMAIL;TYPE="work,pref":mailto:ana@exam',
        ' ple.org',
      ) + card('FN:Kleinwächter Wolfgang');
    expect(readRoster(text)).toEqual({
      columns: null,
      leftOut: [],
      groups: [
        {
          name: '',
          lines: [],
          people: [
            {
              line: 1,
              lines: 9,
              doubt: null,
              fields: {
                familyName: 'Neves',
                givenName: 'Ana Maria',
                honorific: 'Ms.',
                affiliation: 'FCCN, Lisbon',
                country: 'Portugal',
                email: 'ana@example.org',
              },
            },
            {
              line: 10,
              lines: 4,
              doubt: null,
              fields: { ...nothing, familyName: 'Kleinwächter', givenName: 'Wolfgang' },
            },
          ],
        },
      ],
    });
  });

  it('[RO14] of version 2.1 are decoded', () => {
    const text =
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kleinw=C3=A4ch=\nter;Wolfgang\nEND:VCARD\n';
    expect(people(text)[0]?.fields).toEqual({
      ...nothing,
      familyName: 'Kleinwächter',
      givenName: 'Wolfgang',
    });
  });

  it('[RO14] without a person, or around the cards, are left out with the reason; one that never ends is read', () => {
    const text = `${card('FN:', 'ORG:FCCN')}stray\n${card('N:Neves;Ana;;;').replace('END:VCARD\r\n', '')}${card('FN:Zendaya')}`;
    const read = readRoster(text);
    expect(read.leftOut).toEqual([
      { line: 1, lines: 5, text: 'FCCN', reason: 'noName' },
      { line: 6, lines: 1, text: 'stray', reason: 'noName' },
    ]);
    expect(people(text).map(({ fields, doubt }) => [fields.familyName, fields.givenName, doubt])).toEqual([
      ['Neves', 'Ana', null],
      ['Zendaya', '', 'single'],
    ]);
  });

  it('[RO14] whatever stands in them, each line is of a person or left out', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'N:Neves;Ana',
        'FN:Ana Neves',
        'EMAIL:a@b.example',
        ' folded',
        'x=',
        '',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = ['BEGIN:VCARD', ...lines].join('\n');
        const read = readRoster(text);
        const taken = new Set(
          [...read.leftOut, ...read.groups.flatMap((group) => group.people)].flatMap((part) =>
            Array.from({ length: part.lines }, (_, index) => part.line + index),
          ),
        );
        const forgotten = text
          .split(/\r\n|[\n\r]/u)
          .filter((written, index) => written.trim() !== '' && !taken.has(index + 1));
        expect(forgotten).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
