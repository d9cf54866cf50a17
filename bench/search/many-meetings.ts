import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../shared/meeting/meeting.ts';

export const MEETINGS = 1_000;
export const NOTES = 60;
export const PEOPLE = 100;
const ITEMS = 12;
const BODIES = ['IGF MAG', 'Board of Trustees', 'Programme Committee', '治理论坛', 'Comité exécutif'];

const ONSETS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't', 'tion', 'ment', 'l', 'ng', 'ctive'];

/** Numbers that look random and are the same at every run (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = numbers(2026);
const pick = <Value>(values: readonly Value[], random: number): Value => {
  const value = values[Math.floor(random * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
};

/** 8,000 words of two or three syllables; in a text the first are the most frequent, as in any language (Zipf). */
const WORDS = Array.from({ length: 8_000 }, () =>
  Array.from({ length: 1 + Math.ceil(next() * 2) }, () => `${pick(ONSETS, next())}${pick(VOWELS, next())}`)
    .join('')
    .concat(pick(ENDS, next())),
);
const zipfWord = (): string => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? 'the';
const sentence = (words: number): string => {
  const text = Array.from({ length: words }, zipfWord).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** People sit on committees for years: 600 of them in all. */
const NAMES = Array.from({ length: 600 }, () => ({
  familyName: capital(pick(WORDS, next())),
  givenName: capital(pick(WORDS, next())),
  affiliation: `${capital(pick(WORDS, next()))} ${capital(pick(WORDS, next()))}`,
}));

function meetingNumber(index: number): Meeting {
  const day = new Date(Date.UTC(2000, 0, 1 + index * 9)).toISOString().slice(0, 10);
  const first = Math.floor(next() * NAMES.length);
  return meetingSchema.parse({
    id: `meeting-${index}`,
    body: BODIES[index % BODIES.length],
    number: String(index + 1),
    date: day,
    agenda: Array.from({ length: ITEMS }, (_, item) => ({
      id: `item-${item}`,
      title: capital(sentence(4)),
      plannedMinutes: 10,
      minutes: Array.from({ length: NOTES / ITEMS }, (_unused, line) => ({
        kind: line === 4 ? 'action' : 'note',
        id: `line-${item}-${line}`,
        text: index % 50 === 0 && line === 0 && item === 0 ? `互联网治理论坛第${index}次会议` : sentence(18),
      })),
    })),
    roster: [
      {
        id: 'members',
        name: 'Members',
        participants: Array.from({ length: PEOPLE }, (_, person) => ({
          id: `person-${person}`,
          ...NAMES[(first + person) % NAMES.length],
        })),
      },
    ],
  });
}

/** Questions of every kind a user asks, with words of the meetings made. */
export const QUESTIONS: readonly (readonly [string, string])[] = [
  ['a rare word', WORDS.at(-3) ?? ''],
  ['a usual word', WORDS[60] ?? ''],
  ['the most frequent word', WORDS[0] ?? ''],
  ['two words', `${WORDS[30]} ${WORDS[400]}`],
  ['a phrase', `"${WORDS[2]} ${WORDS[5]}"`],
  ['one letter', 's'],
  ['three letters', (WORDS[90] ?? '').slice(0, 3)],
  ['a name', NAMES[42]?.familyName ?? ''],
  ['Chinese', '治理'],
  ['nothing there', 'xyzzyx'],
];

/** Writes the library that is searched; gives its size in bytes. */
export function writeMeetings(folder: string): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let index = 0; index < MEETINGS; index++) {
    const text = writeMeetingText(meetingNumber(index));
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `Meeting ${index + 1}.minutes`), text);
  }
  return bytes;
}
