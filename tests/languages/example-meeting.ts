import type { Meeting } from '../../shared/meeting/meeting.ts';
import { makeMeeting } from '../builders.ts';
import { exampleTexts, type ExampleLanguage } from './example-texts.ts';

/** One meeting in each document language, with every kind of line, two groups, a speaker and someone who is excused. */
export function exampleMeeting(language: ExampleLanguage): Meeting {
  const texts = exampleTexts[language];
  const [chair, member, guest] = texts.people.map((person, index) => participant(`p${index + 1}`, person));
  const [opening, review, other] = texts.items;
  return makeMeeting({
    id: `example-${language.toLowerCase()}`,
    language,
    body: texts.body,
    number: texts.number,
    date: '2026-03-02',
    startTime: '11:00',
    place: texts.place,
    agenda: [
      {
        id: 'opening',
        title: opening,
        plannedMinutes: 5,
        minutes: [
          { kind: 'note', id: 'l1', text: texts.plain },
          { kind: 'note', id: 'l2', speaker: 'p3', text: texts.quotation },
          { kind: 'decision', id: 'l3', text: texts.decision },
        ],
      },
      {
        id: 'review',
        title: review,
        plannedMinutes: 45,
        minutes: [
          {
            kind: 'note',
            id: 'l4',
            text: [
              { text: texts.bold, bold: true },
              ...(language === 'zh-Hans' ? [] : [{ text: ' ' }]),
              { text: texts.emphasised, italic: true },
              { text: texts.mixed },
              { text: texts.linked, link: 'https://example.org/draft' },
              { text: language === 'zh-Hans' ? '。' : '.' },
            ],
          },
          { kind: 'note', id: 'l5', level: 2, text: texts.subNote },
          {
            kind: 'action',
            id: 'l6',
            text: texts.action,
            status: 'open',
            assignees: ['p2', 'p3'],
            dueOn: '2026-04-01',
          },
        ],
      },
      {
        id: 'other',
        title: other,
        plannedMinutes: null,
        minutes: [{ kind: 'note', id: 'l7', text: texts.nextMeeting }],
      },
    ] as never,
    roster: [
      { id: 'chairs', name: texts.chairs, office: 'chair', participants: [chair] },
      {
        id: 'secretariat',
        name: texts.secretariat,
        office: 'secretariat',
        participants: [member, guest, participant('p4', texts.absent)],
      },
    ] as never,
    attendance: {
      p1: { state: 'present' },
      p2: { state: 'present' },
      p3: { state: 'online' },
      p4: { state: 'apologies' },
    },
  });
}

const participant = (
  id: string,
  [familyName, givenName, honorific, affiliation, country]: readonly [string, string, string, string, string],
) => ({ id, familyName, givenName, affiliation, country, ...(honorific === '' ? {} : { honorific }) });
