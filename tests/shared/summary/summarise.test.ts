import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInStyle, builtInStyles, defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema, type HouseStyleInput } from '../../../shared/summary/house-style.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import type { AgendaAnnex, ParticipantsAnnex, Summary } from '../../../shared/summary/summary.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeSummary, referenceMeeting } from '../../builders.ts';

const styleOf = (input: Omit<HouseStyleInput, 'id' | 'name'>) =>
  houseStyleSchema.parse({ id: 'test', name: 'Test', ...input });
const report = builtInStyle('summary-report') ?? defaultStyle;
const blocks = (summary: Summary) => summary.sections.flatMap((section) => section.blocks);
const agenda = (summary: Summary) =>
  summary.annexes.find((annex): annex is AgendaAnnex => annex.kind === 'agenda');
const participants = (summary: Summary) =>
  summary.annexes.find((annex): annex is ParticipantsAnnex => annex.kind === 'participants');
const note = (id: string, text: unknown, more = {}) => ({ kind: 'note', id, text, ...more }) as never;

describe('the title block', () => {
  it('[SM1] names body and number, the document, and day, time, zone and place', () => {
    expect(summarise(referenceMeeting(), defaultStyle).titleBlock).toEqual({
      meeting: 'IGF MAG Meeting XIV',
      document: 'Action items & next steps',
      dateLine: '2 March 2026 | 11:00 UTC | Online',
    });
  });

  it.each([
    [{ title: 'Extraordinary session' }, 'Extraordinary session'],
    [{ number: '' }, 'Board Meeting'],
    [{ body: '', number: '' }, ''],
  ])('[SM1] %j gives the meeting line %j', (input, line) => {
    expect(makeSummary(input).titleBlock.meeting).toBe(line);
  });

  it.each([
    [{ startTime: '09:30', timeZone: 'Europe/Zurich', place: 'Geneva' }, '2 March 2026 | 09:30 CET | Geneva'],
    [
      { date: '2026-07-02', startTime: '09:30', timeZone: 'Europe/Zurich', place: 'Geneva' },
      '2 July 2026 | 09:30 CEST | Geneva',
    ],
    [{ startTime: '09:30', timeZone: 'Mars/Olympus' }, '2 March 2026 | 09:30 Mars/Olympus'],
    [{ place: 'Online' }, '2 March 2026 | Online'],
    [{ date: null }, ''],
    [{ language: 'fr', place: 'Paris' }, '2 mars 2026 | Paris'],
    [{ language: 'ar', place: 'القاهرة' }, '2 آذار/مارس 2026 |\u200f القاهرة'],
    [{ language: 'ar-EG', place: 'القاهرة' }, '2 مارس 2026 |\u200f القاهرة'],
    [{ language: 'zh-Hans' }, '2026年3月2日'],
    [{ language: 'ru' }, '2 марта 2026 года'],
    [{ language: 'xx-unknown' }, '2 March 2026'],
  ])('[SM2] %j gives the date line %j: as given, never converted', (input, line) => {
    expect(makeSummary(input).titleBlock.dateLine).toBe(line);
  });

  it('[SM3] a summary title of the meeting wins over the house style’s', () => {
    expect(makeSummary({ summaryTitle: 'Decisions' }).titleBlock.document).toBe('Decisions');
  });
});

describe('sections', () => {
  it('[SM4] are numbered in printed order; an item with nothing to print has none and takes no number', () => {
    const summary = summarise(referenceMeeting(), defaultStyle);
    expect(summary.sections.map(({ number, heading }) => `${number}. ${heading}`)).toEqual([
      '1. Updates from the Secretariat',
      '2. Draft Document on Suggested Improvements of MAG Working Modalities',
      '3. Updates on IGF Dynamic Coalitions (DCs)',
      '4. Any Other Business',
    ]);
    expect(blocks(summary).filter(({ kind }) => kind === 'bullet')).toHaveLength(14);
    expect(blocks(summary).filter(({ kind }) => kind === 'action')).toHaveLength(5);
    expect(
      blocks(summary)
        .flatMap(({ text }) => text)
        .filter(({ link }) => link !== undefined),
    ).toHaveLength(7);
  });

  it('[SM5] internal and blank lines are never printed', () => {
    const lines = [note('a', 'printed'), note('b', 'secret', { isInternal: true }), note('c', '  ')];
    const summary = makeSummary({
      agenda: [
        { id: 'i', title: 'I', minutes: lines },
        { id: 'j', title: 'J', minutes: [note('d', 'secret', { isInternal: true })] },
      ],
    });
    expect(summary.sections.map((section) => section.blocks.map(({ lineId }) => lineId))).toEqual([['a']]);
  });

  it('[SM6] a sub-note stands one level in, and as a note where none is above it', () => {
    const lines = [
      note('a', 'orphan', { level: 2 }),
      note('b', 'note'),
      note('c', 'sub', { level: 2 }),
      { kind: 'action', id: 'd', text: 'do' } as never,
      note('e', 'orphan', { level: 2 }),
    ];
    const levels = blocks(makeSummary({ agenda: [{ id: 'i', title: 'I', minutes: lines }] })).map((block) =>
      block.kind === 'bullet' ? block.level : block.kind,
    );
    expect(levels).toEqual([1, 1, 2, 'action', 1]);
  });

  it('[SM7] actions and decisions stand where they were taken, with the house marks, bold as a whole', () => {
    const lines = [
      { kind: 'action', id: 'a', text: [{ text: 'do ' }, { text: 'it', bold: true }] },
      note('b', 'then'),
      { kind: 'decision', id: 'c', text: 'agreed' },
    ] as never[];
    expect(blocks(makeSummary({ agenda: [{ id: 'i', title: 'I', minutes: lines }] }))).toEqual([
      { kind: 'action', lineId: 'a', mark: '➔', isBold: true, text: [{ text: 'do it' }] },
      { kind: 'bullet', lineId: 'b', level: 1, text: [{ text: 'then' }] },
      { kind: 'decision', lineId: 'c', mark: '⇒', isBold: true, text: [{ text: 'agreed' }] },
    ]);
  });

  it('[SM8] a named speaker is printed before what they said, by house style', () => {
    const input = {
      agenda: [{ id: 'i', title: 'I', minutes: [note('a', 'Welcome.', { speaker: 'p' })] }],
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: [{ id: 'p', familyName: 'Roach', givenName: 'Carol', honorific: 'Ms.' }],
        },
      ],
    };
    expect(plainTextOf(blocks(makeSummary(input))[0]?.text ?? [])).toBe('Ms. Carol Roach: Welcome.');
    expect(plainTextOf(blocks(makeSummary(input, styleOf({ printsSpeakers: false })))[0]?.text ?? [])).toBe(
      'Welcome.',
    );
  });

  it('[SM9] assignees and due date follow an action, by house style', () => {
    const input = {
      agenda: [
        {
          id: 'i',
          title: 'I',
          minutes: [
            { kind: 'action', id: 'a', text: 'Draft it', assignees: ['p'], dueOn: '2026-03-08' } as never,
          ],
        },
      ],
      roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'Neves', givenName: 'Ana' }] }],
    };
    expect(plainTextOf(blocks(makeSummary(input))[0]?.text ?? [])).toBe('Draft it');
    expect(plainTextOf(blocks(makeSummary(input, report))[0]?.text ?? [])).toBe(
      'Draft it (Ana Neves, by 8 March 2026)',
    );
  });
});

describe('the agenda annex', () => {
  it('[SM10] prints every listed item with its planned minutes under the agenda’s own numbers', () => {
    const annex = agenda(summarise(referenceMeeting(), defaultStyle));
    expect(annex?.heading).toBe('Annex 1: Meeting Agenda');
    expect(annex?.items).toHaveLength(6);
    expect(annex?.items[4]).toMatchObject({ number: 5, text: 'Updates on Dynamic Coalitions (8 min)' });
  });

  it('[SM10] leaves out what was minuted without being listed, and minutes nobody planned', () => {
    const annex = agenda(
      makeSummary({
        agenda: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B', isListed: false },
          { id: 'c', title: 'C', plannedMinutes: 0 },
        ],
      }),
    );
    expect(annex?.items).toEqual([
      { itemId: 'a', number: 1, text: 'A' },
      { itemId: 'c', number: 2, text: 'C (0 min)' },
    ]);
  });

  it('[SM11] adds the minutes taken, by house style', () => {
    const input = {
      agenda: [
        { id: 'a', title: 'A', plannedMinutes: 5 },
        { id: 'b', title: 'B' },
        { id: 'c', title: 'C', plannedMinutes: 2 },
      ],
      clock: [
        { kind: 'item', id: '1', at: '2026-03-02T11:00:00Z', itemId: 'a' },
        { kind: 'item', id: '2', at: '2026-03-02T11:07:10Z', itemId: 'b' },
        { kind: 'adjourn', id: '3', at: '2026-03-02T11:10:00Z' },
      ] as never[],
    };
    const annex = agenda(makeSummary(input, styleOf({ agenda: { printsActualMinutes: true } })));
    expect(annex?.items.map(({ text }) => text)).toEqual([
      'A (5 min planned, 7 min taken)',
      'B (3 min taken)',
      'C (2 min)',
    ]);
  });
});

describe('the participants annex', () => {
  const roster = [
    {
      id: 'g',
      name: 'Members',
      participants: [
        { id: 'p', familyName: 'Öz', givenName: 'A' },
        { id: 'q', familyName: 'Abe', givenName: 'B' },
        { id: 'r', familyName: 'Zola', givenName: 'C' },
      ],
    },
    { id: 'h', name: 'Nobody here', participants: [{ id: 's', familyName: 'S' }] },
  ];
  const attendance = {
    p: { state: 'present' },
    q: { state: 'online' },
    r: { state: 'apologies' },
    s: { state: 'absent' },
  } as const;

  it('[SM12] prints groups with someone present or online, in roster order', () => {
    const annex = participants(makeSummary({ roster, attendance }));
    expect(annex?.lists).toEqual([
      {
        heading: null,
        groups: [
          {
            heading: 'Members',
            rows: [
              ['Öz', 'A'],
              ['Abe', 'B'],
            ],
            participantIds: ['p', 'q'],
          },
        ],
      },
    ]);
  });

  it('[SM12] prints 52 people in 8 groups of the reference', () => {
    const groups = participants(summarise(referenceMeeting(), defaultStyle))?.lists[0]?.groups ?? [];
    expect([groups.length, groups.flatMap(({ rows }) => rows).length]).toEqual([8, 52]);
  });

  it.each([
    ['en', ['Abe', 'Öz']],
    ['sv', ['Abe', 'Öz']],
  ])('[SM13] sorts by family name in the language %s on demand', (language, expected) => {
    const annex = participants(
      makeSummary({ roster, attendance, language }, styleOf({ participants: { order: 'familyName' } })),
    );
    expect(annex?.lists[0]?.groups[0]?.rows.map(([family]) => family)).toEqual(expected);
  });

  it('[SM14] adds columns, counts and apologies by house style', () => {
    const style = styleOf({
      participants: {
        columns: ['familyName', 'country'],
        printsCounts: true,
        printsApologies: true,
        printsColumnNames: true,
      },
    });
    const annex = participants(makeSummary({ roster, attendance }, style));
    expect(annex).toMatchObject({
      columns: ['Family name', 'Country'],
      showsColumnNames: true,
      lists: [
        { heading: null, groups: [{ heading: 'Members (2 of 3)' }] },
        { heading: 'Apologies', groups: [{ heading: 'Members', rows: [['Zola', '']] }] },
      ],
    });
  });
});

describe('annexes', () => {
  it('[SM15] are numbered as printed; an empty one is left out and takes no number', () => {
    const roster = [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'P' }] }];
    const headings = makeSummary({ roster, attendance: { p: { state: 'present' } } }).annexes.map(
      ({ heading }) => heading,
    );
    expect(headings).toEqual(['Annex 1: List of Participants']);
    expect(makeSummary({}, styleOf({ annexes: [] })).annexes).toEqual([]);
  });
});

describe('the summary report', () => {
  it('[SM16] opens by naming chair and secretariat and numbers paragraphs through the document', () => {
    const summary = summarise(referenceMeeting(), report);
    expect(plainTextOf(summary.opening?.text ?? [])).toMatch(
      /^IGF MAG Meeting XIV was held on 2 March 2026 at 11:00 UTC \(Online\)\. It was chaired by .*\. The IGF Secretariat was represented by .* and Eleonora Mazzucchi\.$/,
    );
    const numbers = blocks(summary).flatMap((block) => (block.kind === 'numbered' ? [block.number] : []));
    expect([summary.opening?.number, ...numbers]).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });
});

describe('every summary', () => {
  it('[SM17] is the same for the same meeting and style, and every printed line comes from one line of the meeting', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.constantFrom(...builtInStyles), (meeting, style) => {
        const summary = summarise(meeting, style);
        expect(summarise(structuredClone(meeting), style)).toEqual(summary);
        const printed = meeting.agenda
          .flatMap(({ minutes }) => minutes)
          .filter((line) => line.isInternal !== true && plainTextOf(line.text).trim() !== '');
        expect(blocks(summary).map(({ lineId }) => lineId)).toEqual(printed.map(({ id }) => id));
        expect(JSON.stringify(summary)).not.toContain('private.person@example.org');
      }),
    );
  });

  it('[SM18] runs right to left in a language that does', () => {
    expect(
      ['ar', 'he', 'fa-IR', 'en', 'az-Arab', 'zh'].map((language) => makeSummary({ language }).direction),
    ).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'rtl', 'ltr']);
  });

  it('[SM19] a third house style is a file, not code', () => {
    const style = styleOf({
      labels: { meeting: '{number}. Sitzung: {body}', annex: '{title}', agendaAnnex: 'Tagesordnung' },
      marks: { action: { symbol: '→', isBold: false } },
      numbersSections: false,
    });
    const summary = makeSummary(
      {
        agenda: [
          {
            id: 'i',
            title: 'I',
            minutes: [{ kind: 'action', id: 'a', text: [{ text: 'x', bold: true }] } as never],
          },
        ],
      },
      style,
    );
    expect(summary.titleBlock.meeting).toBe('7. Sitzung: Board');
    expect(summary.sections[0]).toMatchObject({
      number: null,
      blocks: [{ mark: '→', isBold: false, text: [{ text: 'x', bold: true }] }],
    });
    expect(summary.annexes[0]?.heading).toBe('Tagesordnung');
  });
});
