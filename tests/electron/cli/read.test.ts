import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { withoutPrivate } from '../../../shared/meeting/without-private.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { read } from './read-json.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();

const item = (line: number, text: string, title: string, minutes: number | null, more: object = {}) => ({
  line,
  text,
  title,
  minutes,
  speakers: [],
  doubt: null,
  ...more,
});

describe('read agenda', () => {
  it('[RR1] gives each item with its line, title, minutes and speakers, and the lines that are none', async () => {
    const lines = [
      '# Agenda',
      '',
      '1. Welcome (5 min)',
      '2. Reports [10 min, Lee]',
      '3. Closing at 5 minutes past',
    ];
    expect(await read('agenda', `${lines.join('\r\n')}\r\n`)).toEqual({
      items: [
        item(3, '1. Welcome (5 min)', 'Welcome', 5),
        item(4, '2. Reports [10 min, Lee]', 'Reports', 10, { speakers: ['Lee'] }),
        item(5, '3. Closing at 5 minutes past', 'Closing at 5 minutes past', null, { doubt: 'mention' }),
      ],
      leftOut: [item(1, '# Agenda', 'Agenda', null)],
    });
  });

  it('[RR1] a length without an item is shown, unless it is that of the heading above it', async () => {
    expect(await read('agenda', '*5 minutes*')).toEqual({
      items: [item(1, '*5 minutes*', '', 5)],
      leftOut: [],
    });
    expect(await read('agenda', '## Monday, 9:00-11:00\n_2 hours_\n- Welcome (5 min)')).toMatchObject({
      items: [{ title: 'Welcome' }],
      leftOut: [
        { title: 'Monday', minutes: 120 },
        { title: '', minutes: 120 },
      ],
    });
  });
});

describe('read names', () => {
  it('[RR2] gives one object a line, with the line as written', async () => {
    const plain = { honorific: '', suffix: '', email: '', doubt: null };
    expect(await read('names', 'Ana  Neves - FCCN\n\n- Dr. NEVES Marina\nPhone caller\n')).toEqual({
      names: [
        { ...plain, input: 'Ana  Neves - FCCN', family: 'Neves', given: 'Ana', affiliation: 'FCCN' },
        {
          ...plain,
          input: '- Dr. NEVES Marina',
          family: 'NEVES',
          given: 'Marina',
          affiliation: '',
          honorific: 'Dr.',
        },
        { ...plain, input: 'Phone caller', family: '', given: '', affiliation: '', doubt: 'noName' },
      ],
    });
  });
});

describe('read roster', () => {
  const ana = {
    family: 'Neves',
    given: 'Ana',
    honorific: 'Ms.',
    affiliation: '',
    country: 'Portugal',
    email: 'ana@example.org',
    doubt: null,
  };

  it('[RR3] gives the columns, the people by group and what was left out', async () => {
    const table =
      'Group;Title;Family name;Given name;Country;E-mail;Badge\nMAG;Ms.;Neves;Ana;Portugal;ana@example.org;7\n;;;;;;8\n';
    expect(await read('roster', table)).toEqual({
      columns: [
        { heading: 'Group', example: 'MAG', holds: 'group' },
        { heading: 'Title', example: 'Ms.', holds: 'honorific' },
        { heading: 'Family name', example: 'Neves', holds: 'familyName' },
        { heading: 'Given name', example: 'Ana', holds: 'givenName' },
        { heading: 'Country', example: 'Portugal', holds: 'country' },
        { heading: 'E-mail', example: 'ana@example.org', holds: 'email' },
        { heading: 'Badge', example: '7', holds: null },
      ],
      groups: [{ name: 'MAG', participants: [{ ...ana, line: 2 }] }],
      leftOut: [
        { line: 1, text: 'Group Title Family name Given name Country E-mail Badge', reason: 'heading' },
        { line: 3, text: '8', reason: 'noName' },
      ],
    });
  });

  it('[RR3] a list has no columns', async () => {
    expect(await read('roster', 'MAG Members\n- Ms. Ana Neves <ana@example.org>\n')).toEqual({
      columns: [],
      groups: [{ name: 'MAG Members', participants: [{ ...ana, country: '', line: 2 }] }],
      leftOut: [],
    });
  });
});

describe('read summary', () => {
  it('[RR4] gives the meeting of a summary, where it was taken from, and the notices', async () => {
    const meeting = referenceMeeting();
    await writeFile(at('xiv.minutes'), writeMeetingText(meeting));
    await runCommand(['export', at('xiv.minutes'), '--md', at('xiv.md')]);
    const { output } = await runCommand(['read', 'summary', at('xiv.md'), '--json']);
    expect(JSON.parse(output)).toMatchObject({
      source: 'carried',
      meeting: JSON.parse(writeMeetingText(withoutPrivate(meeting))),
      notices: [],
    });
    const table = await runCommand(['read', 'summary', at('xiv.md')]);
    expect(table.output).toContain(`${meeting.body} ${meeting.number}`);
    expect((await readdir(at('.'))).toSorted()).toEqual(['xiv.md', 'xiv.minutes']);
  });
});

describe('text of any encoding', () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text) => utf16(text, false)],
    ['UTF-16 BE', (text) => utf16(text, true)],
    ['UTF-16 LE with mark', (text) => utf16(`\ufeff${text}`, false)],
    ['UTF-16 BE with mark', (text) => utf16(`\ufeff${text}`, true)],
  ];

  it.each(encodings)('[RR5] %s', async (_name, encode) => {
    for (const names of [
      'Kleinwächter Wolfgang\nNeves Ana\n',
      '王小明\n欧阳修\n',
      'Иванов Иван\r\nПетрова Анна\r\n',
    ])
      expect(await read('names', encode(names))).toMatchObject({
        names: names
          .trim()
          .split(/\r?\n/)
          .map((input) => ({ input })),
      });
  });

  it('[RR5] Windows-1252', async () => {
    const bytes = Buffer.from('Kleinwächter Wolfgang “Wolf”', 'latin1');
    bytes[bytes.length - 1] = 0x94;
    bytes[bytes.length - 6] = 0x93;
    expect(await read('names', bytes)).toMatchObject({
      names: [{ input: 'Kleinwächter Wolfgang “Wolf”', family: 'Kleinwächter' }],
    });
  });
});

describe('a Word document', () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const word = (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
    Packer.toBuffer(new Document({ sections: [{ children }] }));

  it('[RR6] is an agenda by its headings, bullets and tables', async () => {
    const bytes = await word([
      new Paragraph({ text: 'Agenda', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Welcome (5 min)', bullet: { level: 0 } }),
      new Paragraph({ text: 'Remarks', bullet: { level: 1 } }),
      new Table({ rows: [row('Topic', 'Minutes', 'Lead'), row('Reports | news', '10', 'Ana Neves')] }),
    ]);
    expect(await read('agenda', bytes)).toMatchObject({
      items: [
        { line: 2, title: 'Welcome', minutes: 5 },
        { line: 5, title: 'Reports / news', minutes: 10, speakers: ['Ana Neves'] },
      ],
      leftOut: [{ title: 'Agenda' }, { title: 'Remarks' }],
    });
  });

  it('[RR6] is a roster by its bold lines and tables', async () => {
    const bytes = await word([
      new Paragraph({ children: [new TextRun({ text: 'The Board', bold: true })] }),
      new Paragraph('Ms. Ana Neves (Portugal)'),
    ]);
    expect(await read('roster', bytes)).toMatchObject({
      groups: [{ name: 'The Board', participants: [{ family: 'Neves', affiliation: 'Portugal' }] }],
    });
  });
});

describe('[RR7] what cannot be read is one line and exit code 3, and nothing is changed', () => {
  const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty', '', 'is empty'],
    ['white space', ' \r\n\t', 'is empty'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'is a picture'],
    ['a PDF', '%PDF-1.7\n', 'is a PDF'],
    ['a zip cut short', 'PK\u0003\u0004 cut short', 'Nothing was changed'],
    ['a web page', '<!doctype html><html><body>Agenda</body></html>', 'is a web page'],
    ['binary', new Uint8Array(Array.from({ length: 500 }, (_, index) => index % 7)), 'is no text'],
    ['a meeting file', writeMeetingText(makeMeeting()), 'is a meeting file of Rapporteur'],
    ['too many lines', 'Ana Neves\n'.repeat(100_002), 'holds more than 100,000 lines'],
  ];
  for (const kind of ['agenda', 'names', 'roster'])
    it.each(bad)(`${kind}: %s`, async (_name, content, sentence) => {
      await writeFile(at('x'), content);
      const { exitCode, output, errors } = await runCommand(['read', kind, at('x'), '--json']);
      expect({ exitCode, output }).toEqual({ exitCode: 3, output: '' });
      expect(errors).toMatch(/^rapporteur: [^\n]*Nothing was changed[^\n]*\n$/);
      expect(errors).toContain(sentence);
      expect(await readFile(at('x'))).toEqual(Buffer.from(content));
    });

  it('an agenda of more items than a meeting may have', async () => {
    const input = '- Welcome (5 min)\n'.repeat(5_001);
    const { exitCode, errors } = await runCommand(['read', 'agenda', '-'], { input });
    expect(exitCode).toBe(3);
    expect(errors).toContain('holds more than 4,999 items');
  });

  it('a summary of nothing', async () => {
    const { exitCode, errors } = await runCommand(['read', 'summary', '-'], { input: '' });
    expect(exitCode).toBe(3);
    expect(errors).toMatch(/^rapporteur: Standard input is empty[^\n]*\n$/);
  });

  it('wrong usage is exit code 2', async () => {
    const { exitCode, errors } = await runCommand(['read', 'letters', at('x')]);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Allowed choices are agenda, roster, names, attendance, calendar, summary');
  });
});

describe('without --json', () => {
  it('[RR8] it is a table with its columns under one another, also in wide letters', async () => {
    const { output } = await runCommand(['read', 'names', '-'], { input: '王小明\nAna Neves - FCCN\n' });
    expect(output).toBe(
      [
        'Family  Given  Affiliation  Check  As written',
        '王      小明                       王小明',
        'Neves   Ana    FCCN                Ana Neves - FCCN',
        '',
      ].join('\n'),
    );
  });

  it('[RR8] nothing in a file speaks to the terminal', async () => {
    for (const kind of ['agenda', 'names', 'roster']) {
      const { output } = await runCommand(['read', kind, '-'], {
        input: 'Ana \u001b[31mNeves\u0007 (5 min)\n',
      });
      // oxlint-disable-next-line no-control-regex -- the controls are what this is about
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    }
  });
});

type Case = { line: string; title: string; minutes: number | null; speaker: string };
const cases = new URL('../../../../shared/cases/agenda/lines.json', import.meta.url);
const hasCases = existsSync(cases);
if (!hasCases) console.warn('Skipped: no ../shared/cases/agenda/lines.json beside the repository.');

describe.skipIf(!hasCases)('the real lines', () => {
  it('[RR1] are read as well by the command as by the window', async () => {
    const all = JSON.parse(readFileSync(cases, 'utf8')) as Case[];
    const wrong: string[] = [];
    for (const { line, title, minutes, speaker } of all) {
      const { items } = (await read('agenda', line)) as {
        items: readonly { title: string; minutes: number | null; speakers: readonly string[] }[];
      };
      const [first] = items;
      const isRight =
        (first?.minutes ?? null) === minutes &&
        (title === '' || first?.title === title) &&
        (first?.speakers ?? []).join(', ') === speaker;
      if (!isRight) wrong.push(line);
    }
    if (wrong.length > 0) console.warn(wrong.join('\n'));
    expect(1 - wrong.length / all.length).toBeGreaterThanOrEqual(0.95);
  });
});
