import fc from 'fast-check';
import { joinSpans, type Span } from '../shared/meeting/inline-text.ts';
import { writeMeetingText } from '../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../shared/meeting/meeting.ts';
import { cleanText } from '../shared/text/clean-text.ts';

/** Text that looks like the markup of some format we write, and names of every script we print. */
const TRAPS = [
  '<b>bold</b>',
  '</w:t>',
  ']]>',
  '&amp;',
  '&lt;',
  '<!-- x -->',
  '-->',
  '# x',
  '## x',
  '1. x',
  '1) x',
  '- x',
  '* x',
  '+ x',
  '-> x',
  '=> x',
  '➔ x',
  '→ x',
  '⇒ x',
  '|',
  'a | b',
  '*x*',
  '**x**',
  '_x_',
  '__x__',
  '~~x~~',
  '`x`',
  '```',
  '\\',
  '\\*',
  'x\\',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  'http://example.org/a_b_c',
  'www.example.org',
  'a@example.org',
  '#import "x"',
  '$x$',
  '@x',
  '= x',
  '= x =',
  '---',
  '***',
  '===',
  '>',
  '> x',
  'Annex 1: x',
  'Annex 2: List of Participants',
  'Page 1 of 3',
  '(5 min)',
  'x (5 min)',
  ' leading',
  'trailing ',
  'two  spaces',
  '   ',
  '\u00a0',
  '{number}',
  '%s',
  '{{x}}',
  '__proto__',
  'constructor',
  "it's “quoted”",
  'Ωμέγα',
  'Иванова',
  'محمد بن سلمان',
  'דוד בן־גוריון',
  '王小明',
  '山田太郎',
  '김철수',
  'नरेंद्र',
  'Kleinwächter',
  'e\u0301',
  '👩‍💻',
  '🇺🇳',
  '\u200f',
  'ﬁ',
  '𝔘𝔫𝔦',
];

/** One line of clean text, up to some dozens of characters, markup-like and of many scripts. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(' ', 'word', ', '),
    ),
    { maxLength: 5 },
  )
  .map((parts) => cleanText(parts.join('')));

export const arbitraryFilledText = arbitraryText.filter((text) => text.trim() !== '');

const arbitraryLink = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a(b)?c=d&e=[f]',
  'mailto:a@example.org',
  '#',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://example.org/ä b',
);

/** Marked text in canonical form. */
export const arbitraryInlineText: fc.Arbitrary<Span[]> = fc
  .array(
    fc.record(
      {
        text: arbitraryText.filter((text) => text !== ''),
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        link: arbitraryLink,
      },
      { requiredKeys: ['text'] },
    ),
    { maxLength: 4 },
  )
  .map((spans) => joinSpans(spans));

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,7}$/);
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((moment) => moment.slice(0, 10));
/** Fields of a later version or of another program; they must survive. */
const unknownFields = fc.dictionary(
  fc.stringMatching(/^x[a-z]{1,5}$/),
  fc.jsonValue({ maxDepth: 2 }).map(asFilesHoldIt),
  { maxKeys: 1 },
);

/** JSON writes -0 as 0, texts are cleaned, and no meeting has a key `__proto__`: reading leaves it out (FF5). */
function asFilesHoldIt(value: unknown): unknown {
  return JSON.parse(cleanText(JSON.stringify(value)), (key, child: unknown) =>
    key === '__proto__' ? undefined : child,
  );
}

type Identified = { id: string };
const uniqueById = <Entity extends Identified>(entities: readonly Entity[]): Entity[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
];

const arbitraryLine = (participants: readonly string[]) => {
  const common = { id: identifier, text: arbitraryInlineText };
  const optional = { begunAt: instant, isInternal: fc.boolean() };
  const someone = participants.length === 0 ? identifier : fc.constantFrom(...participants);
  const requiredKeys = ['kind', 'id', 'text'] as const;
  return fc
    .tuple(
      fc.oneof(
        {
          weight: 1,
          arbitrary: fc.record(
            { kind: fc.constant('paragraph'), ...common, ...optional },
            { requiredKeys: [...requiredKeys] },
          ),
        },
        {
          weight: 4,
          arbitrary: fc.record(
            {
              kind: fc.constant('note'),
              ...common,
              ...optional,
              level: fc.constantFrom(1, 2),
              speaker: someone,
            },
            { requiredKeys: [...requiredKeys, 'level'] },
          ),
        },
        {
          weight: 2,
          arbitrary: fc.record(
            {
              kind: fc.constant('action'),
              ...common,
              ...optional,
              addressee: arbitraryText,
              assignees: fc.array(someone, { maxLength: 2 }),
              dueOn: day,
              status: fc.constantFrom('open', 'done', 'dropped'),
            },
            { requiredKeys: [...requiredKeys, 'status'] },
          ),
        },
        {
          weight: 1,
          arbitrary: fc.record(
            { kind: fc.constant('decision'), ...common, ...optional },
            { requiredKeys: [...requiredKeys] },
          ),
        },
      ),
      unknownFields,
    )
    .map(([line, unknown]) => ({ ...unknown, ...line }));
};

const arbitraryPreviousAction = (participants: readonly string[]) => {
  const someone = participants.length === 0 ? identifier : fc.constantFrom(...participants);
  const source = fc
    .tuple(
      fc.record(
        { meetingId: identifier, number: arbitraryText, date: fc.option(day), lineId: identifier },
        { requiredKeys: ['number', 'date'] },
      ),
      unknownFields,
    )
    .map(([known, unknown]) => ({ ...unknown, ...known }));
  return fc
    .tuple(
      fc.record(
        {
          id: identifier,
          text: arbitraryInlineText,
          source,
          addressee: arbitraryText,
          assignees: fc.array(someone, { maxLength: 2 }),
          dueOn: day,
          status: fc.constantFrom('open', 'done', 'dropped'),
          outcome: arbitraryText,
          isInternal: fc.boolean(),
        },
        { requiredKeys: ['id', 'text', 'source', 'status'] },
      ),
      unknownFields,
    )
    .map(([action, unknown]) => ({ ...unknown, ...action }));
};

const arbitraryParticipant = fc
  .tuple(
    fc.record(
      {
        id: identifier,
        familyName: arbitraryText,
        givenName: arbitraryText,
        honorific: fc.constantFrom('Ms.', 'H.E.'),
        affiliation: arbitraryText,
        country: arbitraryText,
        email: fc.constant('private.person@example.org'),
        aliases: fc.array(fc.constant('private.alias'), { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'familyName', 'givenName'] },
    ),
    unknownFields,
  )
  .map(([participant, unknown]) => ({ ...unknown, ...participant }));

const arbitraryRoster = fc
  .array(
    fc.record(
      {
        id: identifier,
        name: arbitraryText,
        office: fc.constantFrom('chair', 'secretariat'),
        participants: fc.array(arbitraryParticipant, { maxLength: 4 }),
      },
      { requiredKeys: ['id', 'name', 'participants'] },
    ),
    { maxLength: 3 },
  )
  .map((groups) => {
    const seen = new Set<string>();
    return uniqueById(groups).map((group) => ({
      ...group,
      participants: group.participants.filter(({ id }) => !seen.has(id) && seen.add(id)),
    }));
  });

/** Any valid meeting: every field, unknown ones too, texts of every script and shape. */
export const arbitraryMeeting: fc.Arbitrary<Meeting> = arbitraryRoster.chain((roster) => {
  const participants = roster.flatMap((group) => group.participants.map(({ id }) => id));
  const attendance = fc.record(
    {
      state: fc.constantFrom('present', 'online', 'apologies', 'absent'),
      arrivedAt: instant,
      leftAt: instant,
      isWalkIn: fc.boolean(),
    },
    { requiredKeys: ['state'] },
  );
  return fc
    .record({
      id: identifier,
      body: arbitraryText,
      number: arbitraryText,
      title: fc.oneof(fc.constant(''), arbitraryText),
      summaryTitle: fc.oneof(fc.constant(''), arbitraryText),
      date: fc.option(day),
      startTime: fc.option(fc.constantFrom('00:00', '09:30', '23:59')),
      timeZone: fc.constantFrom('UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Mars/Olympus'),
      place: arbitraryText,
      language: fc.constantFrom('en', 'en', 'fr', 'ar', 'zh-Hans', 'ru'),
      slotMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
      houseStyle: fc.constantFrom('action-items', 'summary-report'),
      quorum: fc.option(
        fc.record({
          minimum: fc.integer({ min: 1, max: 50 }),
          groups: fc.constant(roster.slice(0, 1).map(({ id }) => id)),
        }),
      ),
      agenda: fc
        .array(
          fc
            .tuple(
              fc.record(
                {
                  id: identifier,
                  title: arbitraryText,
                  plannedMinutes: fc.option(fc.integer({ min: 0, max: 300 })),
                  speakers: fc.array(arbitraryText, { maxLength: 2 }),
                  heading: fc.option(arbitraryText),
                  isListed: fc.boolean(),
                  isProtected: fc.boolean(),
                  isStanding: fc.boolean(),
                  state: fc.constantFrom('scheduled', 'deferred', 'skipped'),
                  minutes: fc.array(arbitraryLine(participants), { maxLength: 5 }),
                },
                {
                  requiredKeys: [
                    'id',
                    'title',
                    'plannedMinutes',
                    'speakers',
                    'heading',
                    'isListed',
                    'isProtected',
                    'state',
                    'minutes',
                  ],
                },
              ),
              unknownFields,
            )
            .map(([item, unknown]) => ({ ...unknown, ...item })),
          { maxLength: 4 },
        )
        .map((items) => {
          const seen = new Set<string>();
          return uniqueById(items).map((item) => ({
            ...item,
            minutes: item.minutes.filter(({ id }) => !seen.has(id) && seen.add(id)),
          }));
        }),
      roster: fc.constant(roster),
      attendance: fc
        .array(fc.option(attendance, { freq: 4 }), {
          minLength: participants.length,
          maxLength: participants.length,
        })
        .map((entries) =>
          Object.fromEntries(
            entries.flatMap((entry, index) => (entry === null ? [] : [[participants[index], entry]])),
          ),
        ),
      clock: fc
        .array(
          fc.oneof(
            fc.record({
              kind: fc.constantFrom('start', 'pause', 'resume', 'adjourn'),
              id: identifier,
              at: instant,
            }),
            fc.record({ kind: fc.constant('item'), id: identifier, at: instant, itemId: identifier }),
            fc.record({
              kind: fc.constant('correction'),
              id: identifier,
              at: instant,
              eventId: identifier,
              correctedAt: instant,
            }),
          ),
          { maxLength: 4 },
        )
        .map(uniqueById),
      previousActions: fc.array(arbitraryPreviousAction(participants), { maxLength: 3 }).map(uniqueById),
      unknown: unknownFields,
    })
    .map(({ unknown, ...meeting }) => meetingSchema.parse({ ...unknown, ...meeting }));
});

/** The file text of any valid meeting. */
export const arbitraryMeetingText: fc.Arbitrary<string> = arbitraryMeeting.map(writeMeetingText);
