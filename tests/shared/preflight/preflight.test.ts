import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { meetingSchema, type Meeting } from '../../../shared/meeting/meeting.ts';
import { applyFix } from '../../../shared/preflight/apply-fix.ts';
import type { Finding, FindingCode } from '../../../shared/preflight/finding.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const line = (kind: string, text: unknown) => ({ kind, id: 'l', text }) as never;
const meetingWith = (input: object) =>
  makeMeeting({
    place: 'Online',
    startTime: '11:00',
    agenda: [
      { id: 'i', title: 'I', minutes: [{ kind: 'note', id: 'n', text: 'The next meeting is on Monday.' }] },
    ],
    roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'Ibarra', givenName: 'Rafael' }] }],
    attendance: { p: { state: 'present' } },
    ...input,
  });
const minutesOf = (...minutes: never[]) =>
  meetingWith({
    agenda: [
      {
        id: 'i',
        title: 'I',
        minutes: [...minutes, { kind: 'note', id: 'n', text: 'Next meeting: Monday.' } as never],
      },
    ],
  });
const people = (...names: [string, string][]) =>
  meetingWith({
    roster: [
      {
        id: 'g',
        name: 'G',
        participants: names.map(([familyName, givenName], index) => ({
          id: `p${index}`,
          familyName,
          givenName,
        })),
      },
    ],
    attendance: { p0: { state: 'present' } },
  });

const found = (meeting: Meeting) => preflight(meeting, defaultStyle);
const codes = (meeting: Meeting) => found(meeting).map(({ code }) => code);
const the = (meeting: Meeting, code: FindingCode): Finding => {
  const finding = found(meeting).find((candidate) => candidate.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return finding;
};
function fixedBy({ fix }: Finding, meeting: Meeting): Meeting {
  const doc = meetingToDocument(meeting);
  if (fix !== null) applyFix(doc, fix, 'test');
  return documentToMeeting(doc);
}
const families = (meeting: Meeting) => meeting.roster[0]?.participants.map(({ familyName }) => familyName);

describe('preflight', () => {
  it('[PR1] finds nothing where nothing is to be found', () => {
    expect(codes(meetingWith({}))).toEqual([]);
  });

  it.each([
    [{ body: '', number: '' }, 'title-missing', 'error'],
    [{ date: null }, 'date-missing', 'error'],
    [{ startTime: null }, 'time-missing', 'warning'],
    [{ place: '' }, 'place-missing', 'error'],
    [{ attendance: { p: { state: 'apologies' } } }, 'nobody-present', 'error'],
  ] as const)('[PR2] %j is %s, %s', (input, code, severity) => {
    expect(the(meetingWith(input), code).severity).toBe(severity);
  });

  it('[PR3] a link to "#" goes nowhere; its fix keeps the text', () => {
    const meeting = minutesOf(line('note', [{ text: 'the ' }, { text: 'call', link: '#' }]));
    const finding = the(meeting, 'link-nowhere');
    expect(finding).toMatchObject({
      severity: 'error',
      where: 'Section 1, "I"',
      place: { kind: 'line', itemId: 'i', lineId: 'l' },
    });
    expect(fixedBy(finding, meeting).agenda[0]?.minutes[0]?.text).toEqual([{ text: 'the call' }]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/',
    'example.org',
    '\\\\server\\share',
    'https:',
    'data:text/html,x',
    'ms-word:ofe|u|https://x',
  ])('[PR3] a link to %s is not allowed', (link) => {
    expect(codes(minutesOf(line('note', [{ text: 'x', link }])))).toEqual(['link-not-allowed']);
  });

  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'mailto:a@example.org',
    'HTTPS://EXAMPLE.ORG/',
  ])('[PR3] a link to %s is fine', (link) => {
    expect(codes(minutesOf(line('note', [{ text: 'x', link }])))).toEqual([]);
  });

  it('[PR4] a section begun and empty is told; its blank lines can go', () => {
    const meeting = meetingWith({
      agenda: [
        { id: 'i', title: 'I', minutes: [line('note', '  ')] },
        { id: 'j', title: 'J', minutes: [{ kind: 'note', id: 'n', text: 'Next meeting.' }] },
      ],
    });
    const finding = the(meeting, 'section-empty');
    expect(finding.where).toBe('Agenda item 1, "I"');
    expect(codes(fixedBy(finding, meeting))).toEqual([]);
    expect(
      the(meetingWith({ agenda: [{ id: 'i', title: 'I', heading: 'H' }] }), 'section-empty').severity,
    ).toBe('warning');
    expect(
      the(
        meetingWith({
          agenda: [
            { id: 'i', title: 'I', minutes: [{ kind: 'note', id: 'x', text: 'x', isInternal: true }] },
          ],
        }),
        'section-empty',
      ).severity,
    ).toBe('note');
  });

  it.each([
    ['note', '➔ Do it', 'action'],
    ['note', '→ Do it', 'action'],
    ['paragraph', '-> Do it', 'action'],
    ['note', '=> Do it', 'decision'],
    ['action', '➜ Do it', 'action'],
    ['decision', '⇒ Do it', 'decision'],
  ])('[PR5] a %s that begins "%s" has a mark typed by hand; fixed it is a %s', (kind, text, becomes) => {
    const meeting = minutesOf(line(kind, text));
    expect(fixedBy(the(meeting, 'mark-typed-by-hand'), meeting).agenda[0]?.minutes[0]).toMatchObject({
      kind: becomes,
      text: [{ text: 'Do it' }],
    });
  });

  it.each([['A → B'], ['->'], ['→next']])('[PR5] "%s" is text', (text) => {
    expect(codes(minutesOf(line('note', text)))).toEqual([]);
  });

  it('[PR6] given and family name that may be swapped are asked about, and the fix swaps them', () => {
    const meeting = people(['Carol', 'Roach'], ['Neves', 'Ana']);
    const finding = the(meeting, 'names-swapped');
    expect(finding.message).toBe('Family and given name may be swapped: "Carol | Roach".');
    expect(families(fixedBy(finding, meeting))).toEqual(['Roach', 'Neves']);
  });

  it.each([
    ['Ole-Martin', 'Martinsen'],
    ['Constance', 'De Leusse'],
    ['Maria', 'van der Berg'],
    ['Jean', 'DUPONT'],
  ])('[PR6] "%s | %s" looks swapped', (family, given) => {
    expect(codes(people([family, given]))).toContain('names-swapped');
  });

  it.each([
    ['De Leusse', 'Constance'],
    ['Alberto Afonso', 'Carlos'],
    ['MARTIN', 'Jean'],
    ['Wang', 'Xiaoming'],
    ['Thomas', 'Clarence'],
    ['Tu An', ''],
  ])('[PR6] "%s | %s" does not', (family, given) => {
    const swapped = codes(people([family, given])).includes('names-swapped');
    expect(swapped).toBe(family === 'Thomas'); // a family name that is a common given name is asked about, never changed
  });

  it('[PR7] one out of order in a sorted group is a slip, and the fix sorts it', () => {
    const meeting = people(['Amessinou', 'K'], ['Alberto', 'C'], ['Croll', 'J'], ['Degezelle', 'W']);
    const finding = the(meeting, 'sorting-slip');
    expect(finding.message).toContain('"Amessinou" belongs after "Alberto"');
    expect(families(fixedBy(finding, meeting))).toEqual(['Alberto', 'Amessinou', 'Croll', 'Degezelle']);
  });

  it.each([
    ['a head who stands first', ['Masango', 'Bal', 'Bobo', 'Gengo']],
    ['an order of its own', ['Zola', 'Moss', 'Berg', 'Abe', 'Cole']],
    ['a sorted group', ['Bou Harb', 'De Leusse', 'Elgamal']],
  ])('[PR7] %s is no slip', (_what, names) => {
    expect(codes(people(...names.map((name): [string, string] => [name, 'x'])))).not.toContain(
      'sorting-slip',
    );
  });

  it('[PR7] keeps the head first when it sorts the rest', () => {
    const meeting = people(
      ['Masango', 'x'],
      ['Abe', 'x'],
      ['Cole', 'x'],
      ['Berg', 'x'],
      ['Dean', 'x'],
      ['East', 'x'],
    );
    expect(families(fixedBy(the(meeting, 'sorting-slip'), meeting))).toEqual([
      'Masango',
      'Abe',
      'Berg',
      'Cole',
      'Dean',
      'East',
    ]);
  });

  it('[PR8] one person twice is told, accents, case and order aside; a shared family name is not', () => {
    const meeting = people(
      ['Kleinwächter', 'Wolfgang'],
      ['kleinwachter', 'WOLFGANG'],
      ['Neves', 'Ana'],
      ['Neves', 'Marina'],
    );
    const twice = found(meeting).filter(({ code }) => code === 'person-twice');
    expect(twice).toHaveLength(1);
    expect(families(fixedBy(twice[0] as Finding, meeting))).toEqual(['Kleinwächter', 'Neves', 'Neves']);
  });

  it('[PR9] an agenda longer than the slot is told, with by how much', () => {
    const agenda = [
      { id: 'i', title: 'I', plannedMinutes: 50, minutes: [line('note', 'Next meeting.')] },
      { id: 'j', title: 'J', plannedMinutes: 41 },
      { id: 'k', title: 'K', plannedMinutes: 9, isListed: false },
    ];
    expect(the(meetingWith({ agenda, slotMinutes: 90 }), 'slot-exceeded').message).toContain(
      '91 minutes, 1 more than the 90',
    );
    expect(codes(meetingWith({ agenda, slotMinutes: 91 }))).toEqual([]);
  });

  it.each([
    ['en', 'The next virtual MAG meeting will take place on 23 March.', true],
    ['en', 'Nothing of the kind.', false],
    ['fr', 'La prochaine réunion aura lieu lundi.', true],
    ['ru', 'Следующее заседание состоится в марте.', true],
    ['zh', '下次会议将于三月举行。', true],
    ['sw', 'Hakuna.', true],
  ])('[PR10] %s: "%s" says when the next meeting is: %s', (language, text, isSaid) => {
    const meeting = meetingWith({
      language,
      agenda: [{ id: 'i', title: 'I', minutes: [line('note', text)] }],
    });
    expect(codes(meeting)).toEqual(isSaid ? [] : ['next-meeting-missing']);
  });

  it('[PR11] the reference as it ships: two chair rows given name first, one sorting slip', () => {
    expect(codes(referenceMeeting())).toEqual(['names-swapped', 'names-swapped', 'sorting-slip']);
  });

  it('[PR12] every fix leaves a valid meeting without that finding, in one step of undo', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        for (const finding of found(meeting)) {
          if (finding.fix === null) continue;
          const fixed = fixedBy(finding, meeting);
          expect(meetingSchema.safeParse(fixed).success).toBe(true);
          expect(found(fixed)).not.toContainEqual(finding);
        }
      }),
    );
  });
});
