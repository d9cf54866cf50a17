import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasKey } from '../../../shared/matching/aliases.ts';
import { describeMatch } from '../../../shared/matching/describe-match.ts';
import { matchAttendance, type MatchedAttendee } from '../../../shared/matching/match-attendance.ts';
import { participantIdSchema } from '../../../shared/meeting/identifier.ts';
import { foldForFinding } from '../../../shared/names/fold-for-finding.ts';
import { referenceMeeting } from '../../builders.ts';
import { attendee, rosterOf, type LoosePerson } from './matching-people.ts';

const people: readonly LoosePerson[] = [
  { familyName: 'Smith', givenName: 'Brian', email: 'brian.smith@unesco.org', affiliation: 'UNESCO' },
  { familyName: 'Smith', givenName: 'Carol', affiliation: 'World Bank' },
  { familyName: 'Neves', givenName: 'Ana', email: 'ana@fct.pt' },
  { familyName: 'Müller', givenName: 'Hans' },
  { familyName: 'García López', givenName: 'María José' },
  { familyName: 'Ivanov', givenName: 'Sergei' },
  { familyName: 'Wang', givenName: 'Xiaoming' },
  { familyName: '王', givenName: '小明' },
  { familyName: 'van der Berg', givenName: 'Jan' },
  { familyName: 'Roach', givenName: 'Carol Ann' },
  { familyName: 'Silva', givenName: 'Ana', affiliation: 'ANATEL' },
  { familyName: 'Silva', givenName: 'Ana', affiliation: 'NIC.br' },
  { familyName: 'Strøm', givenName: 'Ole-Martin' },
  { familyName: 'El Hassan', givenName: 'Mohamed' },
  { familyName: 'Haddad', givenName: 'Noor', email: 'office@example.org' },
  { familyName: 'Costa', givenName: 'Rui', email: 'office@example.org' },
  { familyName: 'Li', givenName: 'An' },
  { familyName: 'Khan', givenName: 'Ali' },
  { familyName: 'Chen', givenName: 'Di' },
  { familyName: 'Öztürk', givenName: 'Jörg', affiliation: 'Costa Foundation' },
];
const roster = rosterOf(people);
const nameOf = (id: string): string => {
  const person = people[Number(id.slice(1))];
  return `${person?.givenName} ${person?.familyName}`;
};

/** Pile, and whom it names: `sure: Ana Neves`. */
const shown = ({ match }: MatchedAttendee): string =>
  match.pile === 'sure'
    ? `sure: ${nameOf(match.entry.id)}`
    : match.pile === 'check'
      ? `check: ${match.entries.map(({ id }) => nameOf(id)).join(', ')}`
      : 'unknown';
const matched = (...all: readonly (readonly [string, string?])[]): string[] =>
  matchAttendance(
    all.map(([name, email]) => attendee(name, email)),
    roster,
  ).map(shown);
const pile = (name: string, email?: string): string =>
  matched(email === undefined ? [name] : [name, email])[0] ?? '';

describe('sure', () => {
  it('[MA1] the whole name of one participant, whatever stands beside it', () => {
    for (const name of [
      'Brian Smith',
      'Smith, Brian',
      'SMITH Brian',
      'Brian Smith (UNESCO)',
      'UNESCO - Brian Smith',
      'UNESCO | Brian Smith',
      'Brian Smith – UNESCO',
      'Brian Smith UNESCO',
      'Brian Smith, UNESCO',
      'Dr. Brian Smith, PhD',
      'Brian Smith (he/him)',
      'Brian Smith he/him/his',
      '🇫🇷 Brian Smith 🎉',
      'iPhone (Brian Smith)',
      'Brian Smith’s iPhone',
      "Brian Smith's iPad Pro",
      'iPhone de Brian Smith',
      'Galaxy S21 (Brian Smith)',
      'UNESCO (Brian Smith)',
      'Brian Smith [UNESCO] (Guest)',
      'Brian_Smith',
      '023_Brian Smith',
      'brian smith',
      'Chair: Brian Smith',
      'BrianSmith',
    ])
      expect([name, pile(name)]).toEqual([name, 'sure: Brian Smith']);
  });

  it('[MA1] in another order, without accents, in another spelling, without middle names', () => {
    for (const [name, participant] of [
      ['Hans Muller', 'Hans Müller'],
      ['Hans Mueller', 'Hans Müller'],
      ['Müller Hans', 'Hans Müller'],
      ['Maria Jose Garcia Lopez', 'María José García López'],
      ['María García López', 'María José García López'],
      ['Sergey Ivanov', 'Sergei Ivanov'],
      ['Сергей Иванов', 'Sergei Ivanov'],
      ['IVANOV Sergej', 'Sergei Ivanov'],
      ['Wang Xiao Ming', 'Xiaoming Wang'],
      ['王小明', '小明 王'],
      ['王小明（W3C） Xiaoming W.', '小明 王'],
      ['王小明 Xiaoming W.', '小明 王'],
      ['Hans “Hansi” Müller', 'Hans Müller'],
      ['Jan Berg', 'Jan van der Berg'],
      ['Carol Roach', 'Carol Ann Roach'],
      ['Carol A. Roach', 'Carol Ann Roach'],
      ['Ole Martin Strom', 'Ole-Martin Strøm'],
      ['Muhammad El-Hassan', 'Mohamed El Hassan'],
    ] as const)
      expect([name, pile(name)]).toEqual([name, `sure: ${participant}`]);
  });

  it('[MA2] an address of the roster, where the name may be theirs', () => {
    expect(pile('Ana', 'ANA@fct.pt')).toBe('sure: Ana Neves');
    expect(pile('iPhone', 'ana@fct.pt')).toBe('sure: Ana Neves');
    expect(pile('FCT', 'ana@fct.pt')).toBe('sure: Ana Neves');
    expect(pile('ana@fct.pt')).toBe('sure: Ana Neves');
    expect(pile('Rui Costa', 'office@example.org')).toBe('sure: Rui Costa');
    expect(pile('Ana Neves', 'ana.at.home@gmail.com')).toBe('sure: Ana Neves');
  });
});

describe('never sure', () => {
  it('[MA3] single names, shared family names and names of several', () => {
    expect(pile('Brian')).toBe('check: Brian Smith');
    expect(pile('Brian’s iPhone')).toBe('check: Brian Smith');
    expect(pile('Smith')).toBe('check: Brian Smith, Carol Smith');
    expect(pile('B. Smith')).toMatch(/^check: Brian Smith/u);
    expect(pile('Ana Silva')).toBe('check: Ana Silva, Ana Silva');
    expect(pile('Haddad')).toBe('check: Noor Haddad');
    // A particle elsewhere, a given name here.
    expect(pile('Chen')).toBe('check: Di Chen');
    expect(pile('Di Chen')).toBe('sure: Di Chen');
    expect(pile('Jörg Öztürk Costa')).toMatch(/^check: Jörg Öztürk/u);
    expect(pile('Joerg Ozturk Costa Foundation')).toBe('sure: Jörg Öztürk');
    expect(pile('María García')).toBe('check: María José García López');
    const [offices] = matchAttendance([attendee('Ana Silva (NIC.br)')], roster);
    expect(offices?.match).toMatchObject({ pile: 'check', entries: [{ id: 'p11' }, { id: 'p10' }] });
  });

  it('[MA3] names that only sound alike or are a slip away', () => {
    for (const name of [
      'Brian Smyth',
      'Bob Smith',
      'Hanna Müller',
      'Ali Han',
      'Sergio Ivanov',
      'Carol B. Roach',
      'Ana Neves-Silva',
    ])
      expect(`${name} => ${pile(name)}`).toMatch(/ => check: /u);
    for (const name of ['Lian', 'Lei An', 'Grace Kelly', 'World Bank', 'UNESCO'])
      expect([name, pile(name)]).toEqual([name, 'unknown']);
  });

  it('[MA4] callers, masked names, devices, guests', () => {
    for (const name of [
      '+41 22 555 01 02',
      '16175551234',
      'Call-in User_3',
      'B*** S***',
      'iPhone 12',
      'Guest 3',
      'Zoom user',
      '🎉',
    ])
      expect([name, pile(name)]).toEqual([name, 'unknown']);
    expect(pile('A***', 'ana@fct.pt')).toBe('check: Ana Neves');
  });

  it('[MA4] somebody in the place of a participant, or on their account', () => {
    for (const name of [
      'Assistant to Brian Smith',
      'Brian Smith’s Notetaker',
      'Brian Smith (for Ana Neves)',
      'on behalf of Brian Smith',
      'Jane (Brian Smith)',
      'Jane Doe (Brian Smith)',
      'Brian Smith & Ana Neves',
      'Brian Smith (Ana Neves)',
    ])
      expect(`${name} => ${pile(name)}`).toMatch(/ => check: Brian Smith/u);
    expect(pile('Brian Smith (Carol Roach)')).toMatch(/^check: Brian Smith, Carol Ann Roach/u);
    expect(pile('Brian Smith (Ana Neves)', 'ana@fct.pt')).toBe('check: Ana Neves, Brian Smith');
    expect(pile('Jane (Ana Neves)', 'ana@fct.pt')).toBe('check: Ana Neves');
    expect(pile('Charles Babbage', 'ana@fct.pt')).toBe('check: Ana Neves');
    expect(pile('Carlos Neves', 'ana@fct.pt')).toBe('check: Ana Neves');
    expect(pile('Brian Smith', 'ana@fct.pt')).toBe('check: Brian Smith, Ana Neves');
    expect(pile('Office', 'office@example.org')).toBe('check: Noor Haddad, Rui Costa');
    expect(pile('Ana Neves', 'ana2@fct.pt')).toBe('check: Ana Neves');
  });

  it('[MA5] several people of the report for one participant, but for the address and for devices', () => {
    expect(matched(['Carol Smith', 'a@x.org'], ['Carol Smith', 'b@y.org'])).toEqual([
      'check: Carol Smith',
      'check: Carol Smith',
    ]);
    expect(matched(['Ana Neves', 'ana@fct.pt'], ['Ana Neves', 'b@y.org'])).toEqual([
      'sure: Ana Neves',
      'check: Ana Neves',
    ]);
    expect(matched(['Carol Smith'], ['iPhone (Carol Smith)'])).toEqual([
      'sure: Carol Smith',
      'sure: Carol Smith',
    ]);
  });

  it('[MA3] an address may propose somebody', () => {
    expect(pile('B', 'bsmith@example.net')).toMatch(/^check: Brian Smith/u);
    expect(pile('Delegate', 'ananeves@example.net')).toBe('check: Ana Neves');
  });
});

describe('aliases', () => {
  const aliases = new Map([
    [aliasKey('Bibi'), participantIdSchema.parse('p0')],
    [aliasKey('+41 22 555 01 02'), participantIdSchema.parse('p0')],
    [aliasKey('Gone'), participantIdSchema.parse('p99')],
  ]);
  const withAliases = (name: string): string | undefined =>
    matchAttendance([attendee(name)], roster, aliases).map(shown)[0];

  it('[MA8] a name confirmed before is sure; a number never, nor somebody no longer on the roster', () => {
    expect(pile('BIBI')).toBe('unknown');
    expect(withAliases('BIBI')).toBe('sure: Brian Smith');
    expect(withAliases('+41 22 555 01 02')).toBe('unknown');
    expect(withAliases('Gone')).toBe('unknown');
    expect(withAliases('Ana Neves')).toBe('sure: Ana Neves');
  });
});

describe('laws', () => {
  it('[MA6] a name stands on the roster as the report shows it: sure, number and brackets and all', () => {
    for (const name of [
      '015_Loki (Loki Laufeyson)',
      'iPhone (Ana)',
      '7 Green Goblin he/him',
      'host - Room 4',
    ]) {
      const [one] = matchAttendance(
        [attendee(name)],
        rosterOf([{ familyName: name }, { familyName: 'Other' }]),
      );
      expect([name, one?.match.pile]).toEqual([name, 'sure']);
    }
  });

  const isSure = ({ match }: MatchedAttendee): boolean => match.pile === 'sure';

  it('[MA6] everybody of a roster of unlike names is sure by name in either order', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abdegilmnoprstuzéöñç'),
      minLength: 6,
      maxLength: 10,
    });
    const name = fc.tuple(letters, letters);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: ([one]) => foldForFinding(one) }),
        (names) => {
          const families = new Set(names.map(([family]) => foldForFinding(family)));
          const unlike = rosterOf(names.map(([familyName, givenName]) => ({ familyName, givenName })));
          const all = names.flatMap(([family, given]) => [
            `${given} ${family}`,
            `${family.toUpperCase()}, ${given}`,
          ]);
          for (const [index, shownName] of all.entries()) {
            const given = foldForFinding(names[Math.floor(index / 2)]?.[1] ?? '');
            if (families.has(given)) continue;
            const [one] = matchAttendance([attendee(shownName)], unlike);
            expect({ shownName, ...one?.match }).toMatchObject({
              shownName,
              pile: 'sure',
              entry: { id: `p${Math.floor(index / 2)}` },
            });
          }
        },
      ),
    );
  });

  it('[MA6] the reference roster is sure of its own names, and of none but its own', () => {
    const { roster: reference } = referenceMeeting();
    const participants = reference.flatMap((group) => group.participants);
    for (const { id, familyName, givenName } of participants) {
      const [one] = matchAttendance([attendee(`${givenName} ${familyName}`)], reference);
      expect(one?.match).toMatchObject({ pile: 'sure', entry: { id } });
    }
    expect(participants.length).toBeGreaterThan(40);
    // Every one taken away in turn: nobody else is ticked in their place.
    for (const gone of participants) {
      const left = reference.map((group) => ({
        ...group,
        participants: group.participants.filter(({ id }) => id !== gone.id),
      }));
      expect(matchAttendance([attendee(`${gone.givenName} ${gone.familyName}`)], left).some(isSure)).toBe(
        false,
      );
    }
  });

  it('[MA6] whatever is shown, each stands in one pile with a reason in a sentence, in bounded time', () => {
    const parts = fc.constantFrom(
      'Brian',
      'Smith',
      'Ana',
      ' ',
      ' - ',
      '(',
      ')',
      'iPhone',
      '***',
      '🎉',
      'for',
      ',',
      '@fct.pt',
      '王',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), (all) => {
        for (const { match } of matchAttendance([attendee(all.join(''))], roster))
          expect(describeMatch(match.reason)).toMatch(/^[A-Z].*\.$/u);
      }),
    );
    const crowd = rosterOf(
      Array.from({ length: 3_000 }, (_, index) => ({
        familyName: `Silva${index % 900}`,
        givenName: `Ana${index}`,
      })),
    );
    const begun = performance.now();
    const all = Array.from({ length: 1_000 }, (_, index) =>
      attendee(`Ana${index} Silva${index % 900}`, `ana${index}@x.org`),
    );
    expect(matchAttendance(all, crowd).every(isSure)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
