import { meetingSchema, type Meeting } from '../shared/meeting/meeting.ts';

const WORDS =
  'the Secretariat informed members that the call for proposals would remain open and that the working group on improvements had met twice since the last meeting in order to prepare its advisory document'.split(
    ' ',
  );
const FAMILIES = [
  'Betancourt',
  'Bou Harb',
  'Choudhury',
  'De Leusse',
  'Kleinwächter',
  'Miloshevic',
  'Иванова',
  'Παπαδόπουλος',
  'Olufuye',
  'Sultanov',
];
const GIVEN = [
  'Valeria',
  'Zeina',
  'Chris',
  'Amrita',
  'Jennifer',
  'Hossam',
  'Anne-Rachel',
  'Ana',
  'Jimson',
  'Xiao',
];

/** A sentence of so many words, the same for the same seed. */
const sentence = (seed: number, words: number): string => {
  const text = Array.from(
    { length: words },
    (_, index) => WORDS[(seed * 7 + index * (1 + (seed % 5))) % WORDS.length],
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** The largest meeting the design measures: `sections` sections of five lines, `people` participants in 20 groups. */
export function largeMeeting(sections: number, people: number): Meeting {
  const groups = 20;
  const roster = Array.from({ length: groups }, (_, group) => ({
    id: `group-${group}`,
    name: `Stakeholder group ${group + 1}`,
    participants: Array.from({ length: people / groups }, (_unused, index) => ({
      id: `participant-${group}-${index}`,
      familyName: `${FAMILIES[(group + index) % FAMILIES.length]}`,
      givenName: `${GIVEN[(group * 3 + index) % GIVEN.length]} ${index}`,
    })),
  }));
  return meetingSchema.parse({
    id: 'large',
    body: 'General Assembly',
    number: 'C',
    date: '2026-03-02',
    startTime: '11:00',
    place: 'Online',
    agenda: Array.from({ length: sections }, (_, section) => ({
      id: `item-${section}`,
      title: `Item on ${sentence(section, 5)}`,
      plannedMinutes: 5 + (section % 10),
      minutes: Array.from({ length: 5 }, (_unused, line) => ({
        kind: line === 4 ? 'action' : 'note',
        id: `line-${section}-${line}`,
        ...(line === 4 ? {} : { level: line === 2 ? 2 : 1 }),
        text:
          line === 1
            ? [
                { text: 'See ' },
                { text: 'the document', link: `https://example.org/documents/${section}` },
                { text: `. ${sentence(section + line, 18)}` },
              ]
            : sentence(section + line, 22),
      })),
    })),
    roster,
    attendance: Object.fromEntries(
      roster.flatMap(({ participants }) => participants.map(({ id }) => [id, { state: 'present' }])),
    ),
  });
}
