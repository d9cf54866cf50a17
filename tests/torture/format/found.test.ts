import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textTable } from '../../../electron/cli/text-table.ts';
import { printDocx } from '../../../electron/export/docx/print-docx.ts';
import { describeZipFailure } from '../../../electron/import/describe-zip-failure.ts';
import { readZip } from '../../../electron/import/read-zip.ts';
import { tableOfXlsx } from '../../../electron/import/spreadsheet/table-of-xlsx.ts';
import { marksOf } from '../../../electron/import/summary/arrow-line.ts';
import { blocksFromDocx } from '../../../electron/import/summary/blocks-from-docx.ts';
import { blocksFromMarkdown } from '../../../electron/import/summary/blocks-from-markdown.ts';
import { isCostlyMarkdown } from '../../../electron/import/summary/markdown-cost.ts';
import { plainOf } from '../../../electron/import/summary/source-block.ts';
import { readSummary } from '../../../electron/import/summary/read-summary.ts';
import { unplacedLines } from '../../../electron/import/summary/unplaced-lines.ts';
import { jsonSettingsStore } from '../../../electron/settings/json-settings-store.ts';
import { readAgenda } from '../../../shared/agenda/read-agenda.ts';
import { possibleNames } from '../../../shared/matching/possible-names.ts';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import {
  describeMeetingFileFailure,
  readMeetingText,
  writeMeetingText,
} from '../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { officialSummary } from '../../../shared/summary/official-summary.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { isNobody } from '../../../shared/names/is-nobody.ts';
import { readDisplayName } from '../../../shared/names/read-display-name.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { takeEmail } from '../../../shared/names/take-email.ts';
import { makeMeeting } from '../../builders.ts';
import { makeXlsx, textRow } from '../../electron/import/spreadsheet/make-xlsx.ts';
import { ownFolder } from '../../electron/cli/own-folder.ts';
import { runCommand } from '../../electron/cli/run-command.ts';

const at = ownFolder();

/** Milliseconds something takes at most on a busy machine; what was found took minutes. */
const QUICK = 1_500;
const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** What the torture of readers found, one case each. */
describe('found by damaged files', () => {
  it.for([
    ['spaces', `5${' '.repeat(60_000)}x`],
    ['dots', `Opening${' .'.repeat(40_000)}x`],
    ['digits', '1'.repeat(60_000)],
    ['brackets', 'x ('.repeat(30_000)],
  ] as const)('[PM20] an agenda line of endless %s is an item, at once', ([, line]) => {
    expect(timeOf(() => readAgenda(line))).toBeLessThan(QUICK);
    const [item, ...others] = readAgenda(line);
    // A title is cut to what a title may have.
    expect([line.startsWith(item?.title ?? ' '), item?.minutes, others.length]).toEqual([true, null, 0]);
  });

  it('[PM20] a line of letters without an @ has no address, at once, and an address is found as before', () => {
    expect(timeOf(() => takeEmail('a'.repeat(100_000)))).toBeLessThan(QUICK);
    expect(takeEmail('Ana Neves <ana@example.org>')).toEqual({
      email: 'ana@example.org',
      rest: 'Ana Neves  ',
    });
    expect(takeEmail('mailto:ana@example.org').email).toBe('ana@example.org');
    expect(takeEmail('Neves,ana@example.org').email).toBe('ana@example.org');
  });

  it('[PM20] one endless cell does not make every row of a table as long', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [index === 7 ? 'x'.repeat(60_000) : 'y', 'z']);
    expect(textTable(['A', 'B'], rows).length).toBeLessThan(200_000);
  });

  it('[PM20] a table of more rows than people meet is read as plain text, since Markdown would take their square', () => {
    expect(isCostlyMarkdown('| a | b |\n'.repeat(4_001))).toBe(true);
    expect(isCostlyMarkdown('| a | b |\n'.repeat(3_500))).toBe(false);
  });

  it('[PM20] a package that unpacks to more than any document is refused before it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 1 });
    expect(readZip(bomb)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it.for([
    ['xl/worksheets/sheet0.xml', { ok: false, error: { problem: 'depth' } }],
    ['xl/sharedStrings.xml', { ok: false, error: { problem: 'depth' } }],
    ['_rels/.rels', { ok: true, value: 'Name' }],
  ] as const)(
    '[PM20] elements that nest without end in %s of a spreadsheet are not followed down, at once',
    ([part, outcome]) => {
      const sound = makeXlsx([{ name: 'People', rows: textRow(1, 'Name') }], '<si><t>Name</t></si>');
      const deep = Buffer.concat([unzipSync(sound)[part] ?? Buffer.alloc(0), Buffer.alloc(1_000_000, '<a>')]);
      const begun = performance.now();
      const read = tableOfXlsx(zipSync({ ...unzipSync(sound), [part]: deep }));
      expect(performance.now() - begun).toBeLessThan(QUICK);
      expect(read).toMatchObject(outcome);
    },
  );

  it.for([
    ['elements beside the root', '<w:p/>'.repeat(4_000)],
    ['elements that are never closed', '<w:p>'.repeat(4_000)],
  ])('[PM20] a Word document with %s in its styles is damaged, at once', async ([, hostile]) => {
    const printed = await printDocx(officialSummary(makeMeeting(), defaultStyle));
    if (!printed.ok) throw new Error('not printed');
    const files = unzipSync(printed.value);
    const styles = Buffer.concat([files['word/styles.xml'] ?? Buffer.alloc(0), Buffer.from(hostile ?? '')]);
    const begun = performance.now();
    const read = await blocksFromDocx(zipSync({ ...files, 'word/styles.xml': styles }));
    expect(performance.now() - begun).toBeLessThan(QUICK);
    expect(read).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('[PM20] HTML that nests without end inside Markdown is kept as the text it is', () => {
    const html = `<div>${'<b>'.repeat(100_000)}words`;
    expect(timeOf(() => blocksFromMarkdown(html))).toBeLessThan(QUICK);
    expect(plainOf(blocksFromMarkdown(html).blocks[0]?.text ?? [])).toContain('words');
  });

  it('[PM20] endless spaces within a Markdown summary, and the text of one that carries a broken meeting, are read at once', async () => {
    const carried = `# x\n\n${' '.repeat(100_000)}y\n\n<!-- rapporteur/meeting, sha-256 of the text above: ${'0'.repeat(64)}\n{"format": "rapporteur/meeting",,"x":"\n${'{"a":['.repeat(30_000)}\n-->`;
    const begun = performance.now();
    const read = await readSummary({ name: 'x.md', bytes: Buffer.from(carried) });
    expect(performance.now() - begun).toBeLessThan(QUICK);
    expect(read).toMatchObject({ ok: true, value: { source: 'text' } });
  });

  it('[PM20] an opening is not looked for in every line for every choice of offices', async () => {
    const groups = Array.from(
      { length: 60 },
      (_, index) => `**Chair ${index}**\n\n| A | B |\n|---|---|\n| Neves | Ana |\n`,
    );
    const lines = Array.from({ length: 300 }, () => 'Ana Neves, Ana Neves and Ana Neves.\n');
    const text = `# Board Meeting 7\n\n2 March 2026\n\n${lines.join('\n')}\n## Annex 1: Agenda\n\n1. A\n\n## Annex 2: List of Participants\n\n${groups.join('\n')}`;
    const begun = performance.now();
    expect((await readSummary({ name: 'x.md', bytes: Buffer.from(text) })).ok).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2 * QUICK);
  });

  it('[PM20] a paragraph broken into thousands of lines and hundreds of tables are read as plain text', () => {
    expect(isCostlyMarkdown(`- a\n${'b\n'.repeat(1_100)}`)).toBe(true);
    expect(isCostlyMarkdown('| a |\n|---|\n\n'.repeat(310))).toBe(true);
    expect(isCostlyMarkdown(`| ${'|'.repeat(61_000)}\n|---|\n`)).toBe(true);
    expect(isCostlyMarkdown('## x\n- y\n'.repeat(2_100))).toBe(true);
    expect(isCostlyMarkdown('- b\n'.repeat(10_000))).toBe(false);
    expect(isCostlyMarkdown('## x\n\n- y\n\n  z\n\n- w\n\n'.repeat(600))).toBe(false);
  });

  it('[PM20] a name of a hundred thousand letters in a report is matched at once', () => {
    expect(timeOf(() => possibleNames(`${' '.repeat(60_000)}x _ ${'-'.repeat(60_000)}`))).toBeLessThan(QUICK);
  });

  it.for([
    `android ${'9'.repeat(45)}x!`,
    `iphone ${'1'.repeat(45)}x`,
    `x${`${' '.repeat(30_000)}y`.repeat(2)}`,
    `x${`${';'.repeat(30_000)}y`.repeat(2)}`,
  ])(
    '[PM20] %#: a name that is a device with endless numbers, or has endless spaces, is read at once',
    (name) => {
      expect(timeOf(() => isNobody(name))).toBeLessThan(QUICK);
      expect(timeOf(() => readDisplayName(name))).toBeLessThan(QUICK);
      expect(timeOf(() => possibleNames(name))).toBeLessThan(QUICK);
      expect(timeOf(() => readRoster(`Members\n${name}, Ana\n`))).toBeLessThan(QUICK);
    },
  );

  it('[PM20] settings of megabytes are put aside and begin anew', async () => {
    const settings = JSON.stringify({ settings: { theme: 'dark' }, x: 'y'.repeat(2_000_000) });
    await writeFile(at('settings.json'), settings);
    const store = jsonSettingsStore(at('.'));
    expect(store.read().settings.theme).not.toBe('dark');
    expect(store.write({ recentMeetings: ['/a.minutes'] }).ok).toBe(true);
    expect(store.read().recentMeetings).toEqual(['/a.minutes']);
    expect(await readFile(at('settings.json.damaged'), 'utf8')).toBe(settings);
  });

  it('[PM20] a part of a package with an endless name is named in a sentence, not in a book', () => {
    expect(describeZipFailure({ kind: 'unsafe-name', entry: '\0'.repeat(60_000) }).length).toBeLessThan(200);
  });

  it('[PM20] text that fits nowhere is told of a hundred times, and then once more for all the rest', () => {
    const blocks = Array.from(
      { length: 5_000 },
      (_, index) => ({ place: { kind: 'line', number: index }, text: 'x' }) as const,
    );
    const { lines, notices } = unplacedLines([], blocks, {
      marks: marksOf([completeStyle(defaultStyle, 'en')]),
      isExact: false,
      newId: countedIdentifiers('l'),
    });
    expect([lines.length, notices.length]).toEqual([5_000, 101]);
    expect(notices.at(-1)?.sentence).toMatch(/^From line 100 on more text could not be placed/);
  });

  it('[PM20] what is left out of a file is named in a sentence, not in a book', () => {
    const text = writeMeetingText(makeMeeting()).replace(
      '"attendance": {}',
      `"attendance": {"${'x'.repeat(50_000)}": {"state": {"toString": 1}}}`,
    );
    const read = readMeetingText(text);
    expect(read.ok && read.value.notices[0]).toMatch(/^Attendance of nobody.{1,120}… \(unknown\)\.$/);
  });

  it('[PM20] a field that is missing is said to be missing, in a meeting and in a house style', async () => {
    const text = writeMeetingText(makeMeeting({ agenda: [{ id: 'a', title: 'A' }] })).replace(
      '"title": "A",',
      '',
    );
    const read = readMeetingText(text);
    if (read.ok) throw new Error('read');
    expect(describeMeetingFileFailure(read.error, 'x')).toContain(
      'field agenda[0].title: it is missing, expected string.',
    );
    await writeFile(at('x.minutes'), writeMeetingText(makeMeeting()));
    await writeFile(at('style.json'), '{}');
    const { errors } = await runCommand([
      'export',
      at('x.minutes'),
      '--md',
      '-',
      '--style',
      at('style.json'),
    ]);
    expect(errors).toContain('it is missing, expected string');
    expect(errors).not.toContain('undefined');
  });
});
