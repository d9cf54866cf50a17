import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { builtInStyles, defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { carriedMeeting } from '../../../shared/summary/editions/carried-meeting.ts';
import { documentStatus } from '../../../shared/summary/editions/document-status.ts';
import { editionFileStem } from '../../../shared/summary/editions/edition.ts';
import { houseStyleSchema } from '../../../shared/summary/house-style.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { officialSummary } from '../../../shared/summary/official-summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';

const style = houseStyleSchema.parse({ id: 'details', name: 'Details', printsActionDetails: true });
const meeting = makeMeeting({
  summaryTitle: 'Summary',
  agenda: [
    {
      id: 'a',
      title: 'Opening',
      speakers: ['Secret Speaker'],
      minutes: [
        { kind: 'note', id: 'n', level: 1, text: 'was there.', speaker: 'p' },
        { kind: 'note', id: 'i', level: 1, text: 'Internal words', isInternal: true },
      ],
    },
    {
      id: 'b',
      title: 'Budget',
      minutes: [
        { kind: 'paragraph', id: 'x', text: 'It was discussed.' },
        {
          kind: 'action',
          id: 't',
          text: 'To pay the bill',
          addressee: 'Treasury',
          assignees: ['p'],
          dueOn: '2026-04-01',
          status: 'done',
        },
        { kind: 'decision', id: 'd', text: 'The budget is agreed' },
      ],
    },
  ],
  roster: [
    {
      id: 'g',
      name: 'Members',
      participants: [
        { id: 'p', familyName: 'Neves', givenName: 'Ana', affiliation: 'Gov', email: 'ana@example.org' },
        { id: 'q', familyName: 'Quiet', givenName: 'Bo' },
      ],
    },
  ],
  attendance: { p: { state: 'present' }, q: { state: 'apologies' } },
  quorum: { minimum: 1, groups: ['g'] },
  secretField: 'unknown to this version',
});

const texts = (summary: ReturnType<typeof summarise>): string[] =>
  summary.sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.map(({ text }) => plainTextOf(text)),
  ]);

describe('the editions', () => {
  it('[EI1] the public one has no list of participants and no internal lines, and names people as the full one does', () => {
    const full = officialSummary(meeting, style);
    const open = officialSummary(meeting, style, 'public');
    expect(full.annexes.map(({ kind }) => kind)).toEqual(['agenda', 'participants']);
    expect(open.annexes.map(({ heading }) => heading)).toEqual(['Annex 1: Meeting Agenda']);
    expect(open.sections).toEqual(full.sections);
    expect(texts(open)).toContain('Ana Neves: was there.');
    expect(JSON.stringify(open)).not.toMatch(/Internal words|Quiet/);
  });

  it('[EI2] the one of actions has the title block, and actions and decisions by section with all their details', () => {
    const actions = officialSummary(meeting, defaultStyle, 'actions');
    expect(actions.titleBlock).toEqual({
      meeting: 'Board Meeting 7',
      document: 'Action items',
      dateLine: '2 March 2026',
    });
    expect(texts(actions)).toEqual([
      'Budget',
      'To pay the bill (Treasury, Ana Neves, by 1 April 2026, done)',
      'The budget is agreed',
    ]);
    expect([actions.opening, actions.annexes]).toEqual([null, []]);
  });

  it('[EI3] what the files carry inside holds no roster, attendance, quorum, agenda speaker or unknown field', () => {
    for (const edition of ['public', 'actions'] as const) {
      const carried = carriedMeeting(meeting, defaultStyle, edition);
      expect([carried.roster, carried.attendance, carried.quorum]).toEqual([[], {}, null]);
      const text = writeMeetingText(carried);
      expect(text).not.toMatch(
        /Quiet|Gov|example\.org|Members|Secret Speaker|unknown to this|Internal words/,
      );
    }
    expect(writeMeetingText(carriedMeeting(meeting, defaultStyle, 'actions'))).not.toMatch(
      /was there|discussed/,
    );
    expect(carriedMeeting(meeting, style, 'full').roster).toHaveLength(1);
  });

  it('[EI4] the meeting inside prints the same sections again', () => {
    const styles = [...builtInStyles, style].map((one) => ({ ...one, opening: null }));
    fc.assert(
      fc.property(
        fc.oneof(arbitraryMeeting, fc.constant(meeting)),
        fc.constantFrom(...styles),
        fc.constantFrom('public' as const, 'actions' as const),
        (original, house, edition) => {
          const carried = carriedMeeting(original, house, edition);
          const once = summarise(original, house, { edition });
          const again = summarise(carried, house, { edition });
          expect(texts(again)).toEqual(texts(once));
          expect(again.titleBlock).toEqual(once.titleBlock);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[EI5] the file of an edition says which it is, the full one nothing', () => {
    expect(editionFileStem('Board 7', 'full')).toBe('Board 7');
    expect(editionFileStem('Board 7', 'public')).toBe('Board 7 (public)');
  });
});

describe('drafts and versions', () => {
  const at = '2026-03-02T14:05:00Z';
  const earlier = { version: 1, finalisedAt: at, reopenedAt: at, reason: 'x' };

  it('[FN4] until it is final a document says DRAFT, and its version from the second on', () => {
    const status = (input: Parameters<typeof makeMeeting>[0], house = defaultStyle) =>
      documentStatus(makeMeeting(input), completeStyle(house, 'en'));
    expect(status({})).toEqual({ text: 'DRAFT', isDraft: true });
    expect(status({ isPublished: true })).toBeNull();
    expect(status({ finalised: { version: 1, at } })).toBeNull();
    expect(status({ versions: [earlier] })).toEqual({ text: 'DRAFT | Version 2', isDraft: true });
    expect(status({ finalised: { version: 2, at }, versions: [earlier] })).toEqual({
      text: 'Version 2',
      isDraft: false,
    });
  });

  it('[FN5] a house style marks no drafts and prints no version where it says so', () => {
    const plain = houseStyleSchema.parse({ id: 'p', name: 'P', marksDrafts: false, printsVersion: false });
    expect(documentStatus(makeMeeting({ versions: [earlier] }), completeStyle(plain, 'en'))).toBeNull();
  });

  it('[FN6] the reference, which was published, is no draft', () => {
    expect(officialSummary(referenceMeeting(), defaultStyle)).toEqual(
      summarise(referenceMeeting(), defaultStyle),
    );
  });
});
