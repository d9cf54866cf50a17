import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSummaries, linesOfSide } from '../../../shared/compare/compare-summaries.ts';
import { comparisonText } from '../../../shared/compare/comparison-text.ts';
import { printedLines } from '../../../shared/compare/printed-lines.ts';
import { wordsOf } from '../../../shared/compare/words-of.ts';
import { joinSpans } from '../../../shared/meeting/inline-text.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeSummary, referenceMeeting } from '../../builders.ts';

const note = (id: string, text: string) => ({ kind: 'note' as const, id, level: 1 as const, text });
const withNotes = (...minutes: object[]) =>
  makeSummary({ agenda: [{ id: 'a', title: 'Item', minutes }] } as Parameters<typeof makeSummary>[0]);
const told = (...[before, after]: Parameters<typeof compareSummaries>) =>
  comparisonText(compareSummaries(before, after)).trimEnd().split('\n');

describe('what changed between two summaries', () => {
  it('[CV1] words are marked in a line that changed, under the heading it stands below', () => {
    expect(
      told(
        withNotes(note('1', 'The survey was closed on Monday.'), note('2', 'Kept.')),
        withNotes(note('1', 'The survey was closed on Friday, late.'), note('2', 'Kept.')),
      ),
    ).toEqual(['  Item', '~ The survey was closed on [-Monday-]{+Friday, late+}.', '1 line differs.']);
  });

  it('[CV2] a line is the same line by its id, whatever it says now, else by its likeness', () => {
    expect(told(withNotes(note('1', 'Alpha beta')), withNotes(note('1', 'Gamma delta')))[1]).toMatch(/^~ /);
    expect(
      told(withNotes(note('1', 'One two three four')), withNotes(note('9', 'One two three five')))[1],
    ).toBe('~ One two three [-four-]{+five+}');
    expect(told(withNotes(note('1', 'Alpha beta')), withNotes(note('9', 'Gamma delta'))).slice(1, 3)).toEqual(
      ['- Alpha beta', '+ Gamma delta'],
    );
  });

  it('[CV3] a line that moved is told where it stood and where it stands', () => {
    const [one, two, three] = [note('1', 'First.'), note('2', 'Second one.'), note('3', 'Third and last.')];
    expect(told(withNotes(one, two, three), withNotes(two, three, one)).slice(1)).toEqual([
      '- First. (moved)',
      '+ First. (moved)',
      '2 lines differ.',
    ]);
  });

  it('[CV4] a note that became an action is one line of another kind, and marks of the text count', () => {
    const before = withNotes(note('1', 'To do it'), note('2', 'plain'));
    const after = withNotes(
      { kind: 'action', id: '1', text: 'To do it' },
      { ...note('2', ''), text: [{ text: 'plain', bold: true }] },
    );
    const { lines, changes } = compareSummaries(before, after);
    expect(changes).toBe(2);
    expect(lines.find(({ role }) => role === 'action')).toMatchObject({
      kind: 'changed',
      roleBefore: 'note',
    });
  });

  it('[CV5] numbers of sections and paragraphs are no text, so a new one changes no other', () => {
    const meeting = referenceMeeting();
    const minutes = [{ ...note('new', 'It was opened.'), text: [{ text: 'It was opened.' }] }];
    const more = {
      ...meeting,
      agenda: meeting.agenda.map((item, index) => (index === 0 ? { ...item, minutes } : item)),
    } as typeof meeting;
    const compared = compareSummaries(summarise(meeting, defaultStyle), summarise(more, defaultStyle));
    expect(
      compared.lines.filter(({ kind }) => kind !== 'kept').map(({ role, kind }) => `${kind} ${role}`),
    ).toEqual(['added heading', 'added note']);
  });

  it('[CV6] a comparison holds every line of both, in order; of the same two there is nothing to tell', () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryMeeting, (one, other) => {
        const [before, after] = [summarise(one, defaultStyle), summarise(other, defaultStyle)];
        const compared = compareSummaries(before, after);
        const lines = (summary: typeof before) =>
          printedLines(summary).map(({ role, text }) => ({ role, text: joinSpans(text) }));
        const side = (which: 'before' | 'after') =>
          linesOfSide(compared, which).map(({ role, text }) => ({ role, text: joinSpans(text) }));
        expect(side('before')).toEqual(lines(before));
        expect(side('after')).toEqual(lines(after));
        expect(compareSummaries(before, before).changes).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('[CV7] words of any script are joined the text they were cut from', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsOf(text).join('') === text));
    expect(wordsOf('The MAG’s 3 words, 委员会 会议')).toEqual([
      'The',
      ' ',
      'MAG’s',
      ' ',
      '3',
      ' ',
      'words',
      ',',
      ' ',
      '委',
      '员',
      '会',
      ' ',
      '会',
      '议',
    ]);
  });
});
