import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetPerson, formsIn } from '../../../shared/forgetting/forget-person.ts';
import { namedBy, soughtPerson } from '../../../shared/forgetting/sought-person.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';
import { roachMeeting } from './roach-meeting.ts';

function forget(meeting: Meeting, text: string, inTexts = false) {
  const person = soughtPerson(namedBy(text), [meeting]);
  if (!person.ok) throw new Error(`ambiguous: ${person.error.emails.join()}`);
  return forgetPerson(meeting, person.value, formsIn(person.value, [meeting]), { inTexts });
}

describe('forgetting a person', () => {
  it('[FG1] takes entry, address, aliases and attendance, and who spoke and has what to do', () => {
    const { meeting, entries } = forget(roachMeeting(), 'carol@example.org');
    expect(entries).toBe(1);
    expect(meeting.roster[0]?.participants.map(({ id }) => id)).toEqual(['ana']);
    expect(Object.keys(meeting.attendance)).toEqual(['ana']);
    const lines = meeting.agenda[0]?.minutes ?? [];
    expect(lines.map((line) => ('speaker' in line ? line.speaker : null))).toEqual([null, null, 'ana', null]);
    expect(lines[1]).not.toHaveProperty('assignees');
    expect(meeting.previousActions[0]?.assignees).toEqual(['ana']);
    expect(JSON.stringify(meeting)).not.toContain('carol@');
    expect(JSON.stringify(meeting)).not.toContain('C. Roach (guest)');
    expect(meetingSchema.safeParse(meeting).success).toBe(true);
  });

  it('[FG2] lists the texts that name them and leaves these as they are', () => {
    const before = roachMeeting();
    const { meeting, mentions } = forget(before, 'Carol Roach');
    expect(mentions.map(({ where }) => where)).toEqual([
      'Item 1, speakers',
      'Item 1, line 1',
      'Item 1, line 2',
      'Previous action 1',
    ]);
    expect(mentions[1]?.text).toBe('As Ms. Roach said, the roaches are gone.');
    expect(meeting.agenda[0]?.minutes[0]?.text).toEqual(before.agenda[0]?.minutes[0]?.text);
  });

  it('[FG3] puts "[removed]" for the name where it is asked, across runs and in links, and for no part of a word', () => {
    const { meeting } = forget(roachMeeting(), 'Carol Roach', true);
    const [first, second] = meeting.agenda[0]?.minutes ?? [];
    expect(first?.text).toEqual([{ text: 'As Ms. [removed] said, the roaches are gone.' }]);
    expect(second?.text).toEqual([
      { text: 'Write to ' },
      { text: '[removed]', bold: true },
      { text: ' about it' },
    ]);
    expect(meeting.agenda[0]?.speakers).toEqual(['[removed]']);
    expect(writeMeetingText(meeting).toLowerCase()).not.toMatch(/carol|roach\b/);
    expect(meetingSchema.safeParse(meeting).success).toBe(true);
  });

  it('[FG4] finds a name in either order, without accents, in Chinese, and by alias; twice is once', () => {
    const meeting = makeMeeting({
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: [
            { id: 'm', familyName: 'Müller', givenName: 'Jürgen', aliases: ['jm-home'] },
            { id: 'w', familyName: '王', givenName: '小明' },
          ],
        },
      ],
      place: 'jm-home',
      agenda: [
        { id: 'a', title: 'Müller, Jurgen', minutes: [{ kind: 'note', id: 'l', text: '请王小明发言' }] },
      ],
    });
    const muller = forget(meeting, 'jurgen muller', true).meeting;
    expect(muller.agenda[0]?.title).toBe('[removed]');
    expect(muller.place).toBe('[removed]');
    expect(forget(meeting, 'Müller Jürgen').entries).toBe(1);
    expect(forget(meeting, '王小明', true).meeting.agenda[0]?.minutes[0]?.text).toEqual([
      { text: '请[removed]发言' },
    ]);
    expect(forget(muller, 'jurgen muller', true).meeting).toBe(muller);
  });

  it('[FG5] two people of one name in one roster are told apart by address, and a shared family name is left', () => {
    const people = [
      { id: 'a', familyName: 'Silva', givenName: 'Ana', email: 'ana@one.example' },
      { id: 'b', familyName: 'Silva', givenName: 'Ana', email: 'ana@two.example' },
    ];
    const meeting = makeMeeting({
      roster: [{ id: 'g', name: 'G', participants: people }],
      agenda: [{ id: 'i', title: 'Silva reports', minutes: [] }],
    });
    expect(soughtPerson(namedBy('Ana Silva'), [meeting])).toEqual({
      ok: false,
      error: { kind: 'ambiguous', emails: ['ana@one.example', 'ana@two.example'] },
    });
    const one = forget(meeting, 'ANA@one.example', true).meeting;
    expect(one.roster[0]?.participants.map(({ id }) => id)).toEqual(['b']);
    expect(one.agenda[0]?.title).toBe('Silva reports');
  });

  it('[FG6] an older meeting without the address has the same person; one with another address has not', () => {
    const at = (email?: string) =>
      makeMeeting({
        roster: [
          {
            id: 'g',
            name: 'G',
            participants: [
              { id: 'x', familyName: 'Okoye', givenName: 'Chidi', ...(email === undefined ? {} : { email }) },
            ],
          },
        ],
      });
    const meetings = [at('c@x.example'), at(), at('other@x.example')];
    const person = soughtPerson(namedBy('c@x.example'), meetings);
    if (!person.ok) throw new Error('ambiguous');
    const left = meetings.map(
      (meeting) =>
        forgetPerson(meeting, person.value, formsIn(person.value, meetings), { inTexts: false }).entries,
    );
    expect(left).toEqual([1, 1, 0]);
  });

  it('[FG7] of whatever a text is made, nothing but the name goes, and nothing of the name stays', () => {
    const piece = fc.constantFrom(
      'Roach',
      'roach',
      'CAROL ROACH',
      'Carol',
      ' ',
      ', ',
      'broach',
      'é',
      '王',
      '-',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 60 }), (pieces, cut) => {
        const text = `a ${pieces.join('')} z`;
        const at = Math.min(cut, text.length);
        const spans = [{ text: text.slice(0, at), bold: true as const }, { text: text.slice(at) }].filter(
          (span) => span.text !== '',
        );
        const base = roachMeeting();
        const agenda = base.agenda.map((item) => ({
          ...item,
          speakers: [],
          minutes: item.minutes.slice(0, 1).map((line) => ({ ...line, text: spans })),
        }));
        const meeting = { ...base, agenda };
        const { meeting: after } = forget(meeting, 'Carol Roach', true);
        const said = after.agenda[0]?.minutes[0]?.text.map((span) => span.text).join('') ?? '';
        const words = (whole: string) => whole.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
        expect(words(said.replaceAll('[removed]', ' ')).map((word) => word.toLowerCase())).not.toContain(
          'roach',
        );
        expect(words(said).filter((word) => word === 'broach')).toEqual(
          words(text).filter((word) => word === 'broach'),
        );
      }),
    );
  });
});
