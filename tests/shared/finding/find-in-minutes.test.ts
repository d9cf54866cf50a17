import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from '../../../shared/finding/find-in-text.ts';
import { findInMinutes } from '../../../shared/finding/find-in-minutes.ts';
import { exactText, foldedText } from '../../../shared/finding/folded-text.ts';
import { replaceInLines } from '../../../shared/meeting/commands/replace-in-lines.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { joinSpans, plainTextOf, type Span } from '../../../shared/meeting/inline-text.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting } from '../../builders.ts';

const found = (text: string, wanted: string) =>
  findInText(foldedText(text), foldedText(wanted).text).map(({ from, to }) => text.slice(from, to));

describe('finding in text', () => {
  const TABLE: [text: string, wanted: string, places: string[]][] = [
    ['Café, cafe, CAFE\u0301', 'cafe', ['Café', 'cafe', 'CAFE\u0301']],
    ['Straße', 'STRASSE', ['Straße']],
    ['Straße', 's', ['S']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['ﬁnd', 'fi', ['ﬁ']],
    ['ﬁnd', 'f', []],
    ['a😀b', '😀', ['😀']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['anything', '', []],
  ];
  it.each(TABLE)('[ED82] in "%s" finds "%s"', (text, wanted, places) => {
    expect(found(text, wanted)).toEqual(places);
  });

  it('[ED82] exactly, when asked: case and accents count', () => {
    expect(findInText(exactText('Café cafe'), 'cafe')).toEqual([{ from: 5, to: 9 }]);
  });

  it('[ED83] what is found lies in the text, in order, and reads as what was looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
        (text, wanted) => {
          let last = 0;
          for (const { from, to } of findInText(foldedText(text), foldedText(wanted).text)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(foldedText(text.slice(from, to)).text).toBe(foldedText(wanted).text);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('replacing in the minutes', () => {
  it('[ED84] changes the places that were found and not a letter, mark or field beside them', () => {
    fc.assert(
      fc.property(
        arbitraryMeeting,
        fc.constantFrom('a', 'e', ' ', 'x', '1'),
        fc.constantFrom('', 'Z', 'ab'),
        (meeting, wanted, text) => {
          const doc = meetingToDocument(meeting);
          const hits = findInMinutes(meeting.agenda, wanted, { isExact: true });
          replaceInLines(doc, hits, text, 'test');
          const expected = meeting.agenda.map((item) => ({
            ...item,
            minutes: item.minutes.map((line) => ({
              ...line,
              text: joinSpans(
                line.text.map((span: Span) => ({ ...span, text: span.text.replaceAll(wanted, text) })),
              ),
            })),
          }));
          expect(documentToMeeting(doc).agenda).toEqual(expected);
        },
      ),
    );
  });

  it('[ED84] a place that runs over marks takes those of its first letter', () => {
    const doc = meetingToDocument(
      makeMeeting({
        agenda: [
          {
            id: 'i',
            title: 'I',
            minutes: [
              { kind: 'note', id: 'l', text: [{ text: 'on' }, { text: 'e t', bold: true }, { text: 'wo' }] },
            ],
          },
        ],
      }),
    );
    replaceInLines(doc, [{ lineId: 'l' as never, from: 2, to: 7 }], 'X', 'test');
    const [line] = documentToMeeting(doc).agenda[0]?.minutes ?? [];
    expect(line?.text).toEqual([{ text: 'on' }, { text: 'X', bold: true }]);
    expect(plainTextOf(line?.text ?? [])).toBe('onX');
  });
});
