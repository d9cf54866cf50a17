import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { readSummary } from '../../../../electron/import/summary/read-summary.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { referenceMeeting } from '../../../builders.ts';
import { factsOf, REFERENCE_FACTS } from './facts.ts';
import { asCopiedText, referenceText } from './reference-text.ts';

const text = referenceText ?? '';
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.warn('Skipped: pandoc is not installed.');

async function read(content: string | Uint8Array, name = 'summary.md') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSummary({ name, bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const without = <Key extends keyof typeof REFERENCE_FACTS>(...keys: Key[]) =>
  Object.fromEntries(Object.entries(REFERENCE_FACTS).filter(([key]) => !keys.includes(key as Key)));

/** A DOCX pandoc makes of Markdown, in a folder of its own. */
function pandocDocx(markdown: string, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-read-'));
  try {
    writeFileSync(join(folder, 'in.md'), markdown);
    execFileSync('pandoc', ['-f', format, '-t', 'docx', 'in.md', '-o', 'out.docx'], { cwd: folder });
    return readFileSync(join(folder, 'out.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(referenceText === null)('the reference summary', () => {
  it('[RB1] gives its meeting: 4 sections, 14 bullets, 5 actions, 6 items of 90 minutes, 52 people in 8 groups, 7 links', async () => {
    const { meeting, source } = await read(text);
    expect(source).toBe('text');
    expect(factsOf(meeting)).toEqual(REFERENCE_FACTS);
  });

  it('[RB2] a section keeps its own heading where the agenda names the item otherwise', async () => {
    const { meeting, notices } = await read(text);
    const item = meeting.agenda.find(({ heading }) => heading !== null);
    expect([item?.title, item?.heading]).toEqual([
      'Updates on Dynamic Coalitions',
      'Updates on IGF Dynamic Coalitions (DCs)',
    ]);
    expect(meeting.agenda.indexOf(item as never)).toBe(4);
    expect(notices.filter(({ kind }) => kind === 'headingMatched')).toHaveLength(1);
  });

  it('[RB3] a group goes on over the page break', async () => {
    const { meeting } = await read(text);
    const past = meeting.roster.find(({ name }) => name === 'Past MAG Chairs');
    expect(past?.participants.map(({ familyName, givenName }) => `${familyName}, ${givenName}`)).toEqual([
      'Esterhuysen, Anriette',
      'Kummer, Markus',
    ]);
  });

  it('[RB4] chairs and secretariat are known by their groups; past chairs hold no office', async () => {
    const { meeting } = await read(text);
    expect(
      meeting.roster.flatMap(({ name, office }) => (office === undefined ? [] : [[name, office]])),
    ).toEqual([
      ['IGF 2025 MAG Chair', 'chair'],
      ['IGF 2025 Host Country Co-Chair', 'chair'],
      ['IGF Secretariat', 'secretariat'],
    ]);
  });

  it('[RB5] says which groups print the given name first, keeps what it read, and exchanges names when told', async () => {
    const { meeting, notices } = await read(text);
    const swapped = notices.filter(({ kind }) => kind === 'namesSwapped');
    expect(swapped.map((notice) => notice.text)).toEqual(['Carol | Roach', 'Ole-Martin | Martinsen']);
    expect(meeting.roster[0]?.participants[0]).toMatchObject({ familyName: 'Carol', givenName: 'Roach' });
    const bytes = new TextEncoder().encode(text);
    const told = await readSummary({ name: 'x.md', bytes }, { swapNames: ['igf 2025 mag chair'] });
    if (!told.ok) throw new Error('not read');
    expect(told.value.meeting.roster[0]?.participants[0]).toMatchObject({
      familyName: 'Roach',
      givenName: 'Carol',
    });
    expect(told.value.meeting.roster[1]?.participants[0]).toMatchObject({
      familyName: 'Ole-Martin',
      givenName: 'Martinsen',
    });
    expect(told.value.notices.filter(({ kind }) => kind === 'namesSwapped')).toHaveLength(1);
  });

  it.each(['➔', '→', '➜', '►', '▶', '⮕', '->', '-->'])(
    '[RB6] actions are lines with the arrow %s, bold or not',
    async (arrow) => {
      for (const line of [
        `${arrow} **$1**`,
        `**${arrow} $1**`,
        `${arrow} $1`,
        `**${arrow}** $1`,
        `- ${arrow} $1`,
      ]) {
        const { meeting } = await read(text.replace(/^[➔→] (?:\*\*)?(.*?)(?:\*\*)?$/gm, line));
        expect([line, factsOf(meeting)]).toEqual([line, REFERENCE_FACTS]);
        const actions = meeting.agenda
          .flatMap(({ minutes }) => minutes)
          .filter(({ kind }) => kind === 'action');
        expect(
          actions.flatMap((action) =>
            action.text.map(({ text: value, bold }) => [value.slice(0, 4), bold]),
          )[0],
        ).toEqual(['MAG ', undefined]);
      }
    },
  );

  it.each(['=>', '⇒', '==>'])('[RB6] decisions are lines with %s', async (arrow) => {
    const { meeting } = await read(text.replace(/^[➔→] /gm, `${arrow} `));
    const decisions = meeting.agenda
      .flatMap(({ minutes }) => minutes)
      .filter(({ kind }) => kind === 'decision');
    expect(decisions).toHaveLength(5);
  });

  it.each([
    ['CRLF line ends', (value: string) => value.replace(/\n/g, '\r\n')],
    [
      'headings of the third level',
      (value: string) => value.replace(/^(?:\*\*|#### )(\d\. .*?)(?:\*\*)?$/gm, '### $1'),
    ],
    [
      'headings of the first level',
      (value: string) => value.replace(/^(?:\*\*|#### )(\d\. .*?)(?:\*\*)?$/gm, '# $1'),
    ],
    [
      'headings without numbers',
      (value: string) => value.replace(/^(?:\*\*|#### )\d\. (.*?)(?:\*\*)?$/gm, '## $1'),
    ],
    [
      'the annexes exchanged',
      (value: string) => {
        const [head = '', agenda = '', people = ''] = value.split(/(?=\*\*Annex \d:)/);
        return `${head}${people}\n\n${agenda}`;
      },
    ],
    ['a byte order mark', (value: string) => `\ufeff${value}`],
  ])('[RB1] is the same with %s', async (_what, change) => {
    expect(factsOf((await read(change(text))).meeting)).toEqual(REFERENCE_FACTS);
  });

  it.each(['•\t', '• ', '- ', '* ', 'o\t', '– '])(
    '[RB7] is the same as plain text with bullets "%s", but for links',
    async (bullet) => {
      expect(factsOf((await read(asCopiedText(text, bullet), 'summary.txt')).meeting)).toEqual({
        ...REFERENCE_FACTS,
        links: 0,
      });
    },
  );

  it('[RB7] is the same with rows parted by bars or wide spaces', async () => {
    for (const column of [' | ', '     ']) {
      const rows = asCopiedText(text).replace(/^(\S[^\t•]*)\t([^\t\n]+)$/gm, `$1${column}$2`);
      expect(factsOf((await read(rows, 'summary.txt')).meeting)).toEqual({ ...REFERENCE_FACTS, links: 0 });
    }
  });

  it('[RB8] is the same in UTF-16 and Windows-1252', async () => {
    const plain = asCopiedText(text).replace(/[➔→]/g, '->');
    const facts = { ...REFERENCE_FACTS, links: 0 };
    const utf16 = Buffer.from(`\ufeff${plain}`, 'utf16le');
    expect(factsOf((await read(utf16, 'a.txt')).meeting)).toEqual(facts);
    expect(factsOf((await read(Buffer.from(utf16).swap16(), 'a.txt')).meeting)).toEqual(facts);
    const western = Buffer.from(plain.replaceAll('•', '\u0095').replaceAll('’', '\u0092'), 'latin1');
    const { meeting } = await read(western, 'a.txt');
    expect(factsOf(meeting)).toEqual(facts);
    expect(JSON.stringify(meeting)).toContain('Kleinwächter');
  });

  it.skipIf(!hasPandoc)('[RB9] is the same as DOCX, made by pandoc of our Markdown', async () => {
    const docx = pandocDocx(printMarkdown(summarise((await read(text)).meeting, defaultStyle)), 'gfm');
    expect(factsOf((await read(docx, 'summary.docx')).meeting)).toEqual(REFERENCE_FACTS);
  });

  it.skipIf(!hasPandoc)(
    '[RB9] made by pandoc of the reference itself, whose rows pandoc runs together, all else is the same and no name is lost',
    async () => {
      const { meeting, notices } = await read(pandocDocx(text, 'markdown'), 'summary.docx');
      expect(factsOf(meeting)).toMatchObject(without('groups', 'present'));
      const kept = JSON.stringify([meeting, notices]);
      for (const name of ['Carol', 'Roach', 'Kleinwächter', 'Kummer', 'Mazzucchi', 'Eleonora'])
        expect(kept).toContain(name);
      expect(
        notices.some(({ kind, text: value }) => kind === 'unplaced' && value.includes('Betancourt Valeria')),
      ).toBe(true);
    },
  );

  it('[RB10] the same file gives the same meeting, ids included', async () => {
    expect(await read(text)).toEqual(await read(text));
  });

  it('[MD1] the exported Markdown equals the reference but for marks, bold, headings and tables', async () => {
    const { meeting } = await read(text);
    expect(normalised(printMarkdown(summarise(meeting, defaultStyle)))).toEqual(normalised(text));
    expect(normalised(printMarkdown(summarise(referenceMeeting(), defaultStyle)))).toEqual(normalised(text));
  });
});

/** Rule MD1, in the order of its steps. */
function normalised(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => line.replace(/\*\*|<\/?b>|^#{1,6} /g, ''))
    .map((line) => line.replace(/^[➔→] /, '➔ '))
    .map((line) => (line.startsWith('|') ? line.replace(/^\| *| *\|$/g, '').replace(/ *\| */g, '\t') : line))
    .map((line) => line.replace(/\]\([^)]*\)/g, ']()').trim())
    .filter((line) => line !== '' && !/^[-\t]+$/.test(line));
}
