import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSchema } from '../../../shared/meeting/text.ts';
import { describeDoubt } from '../../../shared/roster/describe-doubt.ts';
import { describeLeftOut } from '../../../shared/roster/left-out.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { referenceMeeting } from '../../builders.ts';
import { arbitraryRosterText, rosterText, somebody } from './roster-text.ts';

/** Names as "Family | Given", by group. */
const namesIn = (text: string, options = {}) =>
  Object.fromEntries(
    readRoster(text, options).groups.map(({ name, people }) => [
      name,
      people.map(({ fields }) =>
        [fields.familyName, fields.givenName].filter((part) => part !== '').join(' | '),
      ),
    ]),
  );
const only = (text: string) => readRoster(text).groups[0]?.people[0];
const holdsOf = (text: string) => readRoster(text).columns?.map(({ holds }) => holds);

describe('a table with a heading row', () => {
  it.each(['\t', ',', ';'] as const)('[RO1] comes back the same, parted by %j', (separator) => {
    fc.assert(
      fc.property(arbitraryRosterText, (groups) => {
        const read = readRoster(rosterText(groups, separator));
        expect(
          read.groups.map(({ name, people }) => ({ name, people: people.map(({ fields }) => fields) })),
        ).toEqual(groups);
        expect(read.leftOut.map(({ reason }) => reason)).toEqual(['heading']);
      }),
    );
  });

  it('[RO1] cells in quotes hold line breaks, separators and quotes; a quote that never closes is text', () => {
    const text =
      'Name\tOrganisation\r\nAna Neves\t"FCCN,\nLisbon ""main"""\r\nJim Doe\t5" disks\r\nJune Parris\t"open';
    expect(
      readRoster(text).groups[0]?.people.map(({ line, lines, fields }) => [line, lines, fields.affiliation]),
    ).toEqual([
      [2, 2, 'FCCN, Lisbon "main"'],
      [4, 1, '5" disks'],
      [5, 1, '"open'],
    ]);
  });

  it.each([
    ['Family name\tGiven name\tTitle\tAffiliation\tCountry\tE-mail\tStakeholder group', 'English'],
    ['Nom\tPrénom\tTitre\tOrganisme\tPays\tCourriel\tGroupe', 'French'],
    ['Apellidos\tNombre\tTratamiento\tOrganización\tPaís\tCorreo electrónico\tGrupo', 'Spanish'],
    ['Nachname\tVorname\tAnrede\tEinrichtung\tLand\tE-Mail-Adresse\tGruppe', 'German'],
    ['Sobrenome\tNome\tTratamento\tOrganização\tPaís\tE-mail\tCategoria', 'Portuguese'],
    ['Фамилия\tИмя\tОбращение\tОрганизация\tСтрана\tЭлектронная почта\tГруппа', 'Russian'],
    ['اسم العائلة\tالاسم الأول\tاللقب\tالمنظمة\tالبلد\tالبريد الإلكتروني\tالفئة', 'Arabic'],
    ['姓\t名\t称谓\t单位\t国家\t电子邮件\t组别', 'Chinese'],
  ])('[RO2] %s (%s)', (heading) => {
    expect(holdsOf(`${heading}\nNeves\tAna\tMs.\tFCCN\tPortugal\ta@b.pt\tMAG`)).toEqual([
      'familyName',
      'givenName',
      'honorific',
      'affiliation',
      'country',
      'email',
      'group',
    ]);
  });

  it.each([
    ['Name;Vorname\nNeves;Ana', ['familyName', 'givenName']],
    ['Surname;Name\nNeves;Ana', ['familyName', 'givenName']],
    ['Nom;Pays\nAna Neves;Portugal', ['fullName', 'country']],
    ['Nombre;País\nAna Neves;Portugal', ['fullName', 'country']],
    ['Name;E-mail;Phone\nAna Neves;a@b.pt;12', ['fullName', 'email', null]],
  ])('[RO2] %j holds %j', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds);
    expect(namesIn(text)).toEqual({ '': ['Neves | Ana'] });
  });

  it('[RO2] each table of a Markdown text has its own heading row', () => {
    const text =
      '## Members\n\n| First name | Last name |\n|---|:-:|\n| **Ana** | Neves |\n\n## Guests\n\n| Last name | First name |\n|---|---|\n| Doe | Jane |';
    expect(namesIn(text)).toEqual({ Members: ['Neves | Ana'], Guests: ['Doe | Jane'] });
  });

  it('[RO7] what the user says goes before what the heading says', () => {
    const text = 'Family name\tGiven name\tTeam\nAna\tNeves\tMAG';
    expect(namesIn(text, { columns: ['givenName', 'familyName', 'group'] })).toEqual({
      MAG: ['Neves | Ana'],
    });
  });
});

describe('columns without a heading row', () => {
  it.each([
    ['Neves\tAna\ta@b.pt\nDoe\tJane\t', ['familyName', 'givenName', 'email']],
    ['Ana\tNeves\nJane\tDoe', ['givenName', 'familyName']],
    [
      'Ms.\tNeves\tAna\tFCCN\tPortugal\nMr\tDoe\tJohn\tACME\tSpain',
      ['honorific', 'familyName', 'givenName', 'affiliation', 'country'],
    ],
    ['Jane Doe, ACME, Spain\nJohn Smith, FCCN, Portugal', ['fullName', 'affiliation', 'country']],
    ['1.\tNeves\tAna\n2.\tDoe\tJane', [null, 'familyName', 'givenName']],
  ])('[RO3] %j holds %j', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds);
  });
});

describe('groups', () => {
  it.each([
    ['a row with one filled cell', 'MAG Members\t\nNeves\tAna\nDoe\tJane\nGuests\t\nKummer\tMarkus'],
    ['headings of Markdown', '# MAG Members\nAna Neves\nJane Doe\n# Guests\nMarkus Kummer'],
    ['bold lines', '**MAG Members**\n- Ana Neves\n- Jane Doe\n\n<b>Guests</b>\n- Markus Kummer'],
    ['a colon', 'MAG Members:\nAna Neves\nJane Doe\nGuests:\nMarkus Kummer'],
    ['a line above a list', 'MAG Members\n1. Ana Neves\n2. Jane Doe\nGuests\n1. Markus Kummer'],
    ['a column', 'Group,Name\nMAG Members,Ana Neves\n,Jane Doe\nGuests,Markus Kummer'],
  ])('[RO4] come from %s', (_, text) => {
    expect(namesIn(text)).toEqual({
      'MAG Members': ['Neves | Ana', 'Doe | Jane'],
      Guests: ['Kummer | Markus'],
    });
  });

  it('[RO4] the annex of the reference is read whole: 52 people in 8 groups', () => {
    const { roster } = referenceMeeting();
    const annex = roster
      .map(({ name, participants }) =>
        [
          `<b>${name}</b>\t`,
          ...participants.map(({ familyName, givenName }) => `${familyName}\t${givenName}`),
        ].join('\n'),
      )
      .join('\n');
    const read = readRoster(`**Annex 2: List of Participants**\n\n${annex}\n`);
    expect(
      read.groups.map(({ name, people }) => [
        name,
        ...people.map(({ fields }) => `${fields.familyName}|${fields.givenName}`),
      ]),
    ).toEqual(
      roster.map(({ name, participants }) => [
        name,
        ...participants.map(({ familyName, givenName }) => `${familyName}|${givenName}`),
      ]),
    );
    expect(read.groups.flatMap(({ people }) => people)).toHaveLength(52);
  });
});

describe('a whole name', () => {
  it.each([
    ['Neves, Ana', 'Neves', 'Ana', null],
    ['NEVES Ana', 'NEVES', 'Ana', null],
    ['Ana DE SOUSA', 'DE SOUSA', 'Ana', null],
    ['Ana de la Cruz', 'de la Cruz', 'Ana', null],
    ['de la Cruz, Ana', 'de la Cruz', 'Ana', null],
    ['Ana Neves', 'Neves', 'Ana', null],
    ['Rafael Lito Ibarra', 'Ibarra', 'Rafael Lito', 'several'],
    ['Madonna', 'Madonna', '', 'single'],
  ] as const)('[RO5] %j is %j, %j, in doubt: %j', (text, familyName, givenName, doubt) => {
    expect(only(text)).toMatchObject({ fields: { familyName, givenName }, doubt });
  });

  it.each(['single', 'several', 'comma'] as const)('[RO5] the doubt %j is said in a sentence', (doubt) => {
    expect(describeDoubt(doubt, { familyName: 'Ibarra' })).toMatch(/^\S.*\.$/);
  });

  it('[RO5] one that stands the other way round than its list is in doubt', () => {
    const people = readRoster('Ana Neves\nJane Doe\nKummer Mark').groups[0]?.people;
    expect(people?.map(({ fields, doubt }) => [fields.familyName, doubt])).toEqual([
      ['Neves', null],
      ['Doe', null],
      ['Mark', 'order'],
    ]);
    expect(describeDoubt('order', { familyName: 'Mark' })).toMatch(/“Mark”.*may be the given name/);
  });

  it('[RO5] honorific, address and affiliation beside it have their fields', () => {
    expect(only('H.E. Ms. Ana Neves (Government of Portugal) <ana@gov.pt>')?.fields).toEqual(
      somebody({
        honorific: 'H.E. Ms.',
        familyName: 'Neves',
        givenName: 'Ana',
        affiliation: 'Government of Portugal',
        email: 'ana@gov.pt',
      }),
    );
    expect(namesIn('Neves, Ana <a@b.pt>; Doe, Jane <j@x.org>')).toEqual({
      '': ['Neves | Ana', 'Doe | Jane'],
    });
  });

  it('[RO5] a list that writes family names first is read so', () => {
    expect(namesIn('Neves Ana\nDoe Jane\nKummer Markus\nWagner Flavio')).toEqual({
      '': ['Neves | Ana', 'Doe | Jane', 'Kummer | Markus', 'Wagner | Flavio'],
    });
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'Ana',
          'Neves',
          '\t',
          ',',
          ';',
          '"',
          '|',
          '# ',
          '- ',
          ':',
          '**',
          'MAG Members',
          'Name',
          'Group',
          'a@b.pt',
          '\u2028',
          '\u0000',
          ' ',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join('')),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end));

  it('[RO6] is read, and every line with something on it is a person, a group or left out', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { groups, leftOut } = readRoster(written);
        const covered = new Set(
          [...leftOut, ...groups.flatMap(({ people }) => people)].flatMap(({ line: first, lines }) =>
            Array.from({ length: lines }, (_, index) => first + index),
          ),
        );
        for (const { lines } of groups) for (const at of lines) covered.add(at);
        const missing = written
          .split(/\r\n|[\n\r]/u)
          .flatMap((content, index) => (/[\p{L}\p{N}]/u.test(content) ? [index + 1] : []))
          .filter((at) => !covered.has(at));
        expect(missing).toEqual([]);
        for (const { name, people } of groups)
          for (const value of [name, ...people.flatMap(({ fields }) => Object.values(fields))])
            expect(nameSchema.safeParse(value).success).toBe(true);
        for (const { fields } of groups.flatMap(({ people }) => people))
          expect(`${fields.familyName}${fields.givenName}`).not.toBe('');
      }),
      { numRuns: 1_500 },
    );
  });

  it('[RO6] what is nobody is left out with the reason', () => {
    const read = readRoster(
      `MAG Members:\n- Ana Neves\n- see https://example.org/\nGuests:\n${'x'.repeat(1_200)} Doe\n`,
    );
    expect(read.leftOut.map(({ line: at, reason }) => [at, reason])).toEqual([
      [3, 'noName'],
      [4, 'emptyGroup'],
      [5, expect.stringMatching(/tooLong|noName/)],
    ]);
    for (const { reason } of read.leftOut) expect(describeLeftOut(reason)).toMatch(/^\S.*\.$/);
  });

  it.each([
    [
      'people',
      Array.from({ length: 50_000 }, (_, at) => `Family${at}\tGiven${at}\tg${at % 7}@x.org`).join('\n'),
    ],
    ['quotes', '"\t'.repeat(300_000)],
    ['doubled quotes', `a\t"${'""'.repeat(300_000)}`],
    ['bars', `|${'|'.repeat(300_000)}`],
    ['addresses', 'a@'.repeat(300_000)],
    ['one line of names', 'Ana, '.repeat(200_000)],
    ['stars', '*'.repeat(300_000)],
    ['spaces', `a${' '.repeat(300_000)}b`],
    ['brackets', '('.repeat(300_000)],
  ])('[RO6] a large text of %s is read in bounded time', (_, large) => {
    const started = performance.now();
    readRoster(large);
    // Alone it is under a second; other things run on the machine that runs the tests.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
