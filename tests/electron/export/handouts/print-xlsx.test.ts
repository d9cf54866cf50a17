import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printXlsx } from '../../../../electron/export/xlsx/print-xlsx.ts';
import { tableOfXlsx } from '../../../../electron/import/spreadsheet/table-of-xlsx.ts';
import { actionTable } from '../../../../shared/handouts/action-table.ts';
import { participantTable } from '../../../../shared/handouts/participant-table.ts';
import { textColumn, type Table } from '../../../../shared/handouts/table.ts';
import { readDelimited } from '../../../../shared/roster/read-delimited.ts';
import { makeMeeting } from '../../../builders.ts';
import { hasSchemas } from '../docx/docx-tools.ts';
import { handoutMeeting, PUBLIC } from './handout-meeting.ts';

const lone = (text: string): Table => ({
  name: 'T',
  direction: 'ltr',
  columns: [textColumn('Text', 20)],
  rows: [[text]],
});
const partOf = (xlsx: Uint8Array, name: string) => strFromU8(unzipSync(xlsx)[name] ?? new Uint8Array());
const SHEET = 'xl/worksheets/sheet1.xml';

function readBack(xlsx: Uint8Array): string[][] {
  const table = tableOfXlsx(xlsx);
  if (table?.ok !== true) throw new Error(`not read: ${JSON.stringify(table)}`);
  return readDelimited(table.value, '\t').map(({ cells }) => [...cells]);
}

const SCHEMA = fileURLToPath(
  new URL('../../../../../shared/xsd/iso29500-4-transitional/sml.xsd', import.meta.url),
);

/** What the schema of ECMA-376 says against the parts that hold cells and their looks. */
function schemaErrors(xlsx: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-xlsx-'));
  try {
    const files = [SHEET, 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'].map((name, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, partOf(xlsx, name));
      return file;
    });
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, ...files], {
      encoding: 'utf8',
    });
    return run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writer alone opens no spreadsheet; Debian packs Calc apart. */
function hasCalc(): boolean {
  const isThere = existsSync('/usr/lib/libreoffice/program/libsclo.so');
  if (!isThere) console.warn('Skipped: LibreOffice Calc is not installed, so it opens no spreadsheet here.');
  return isThere;
}

/** As LibreOffice shows it: its CSV. */
function openedByLibreOffice(xlsx: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-xlsx-'));
  try {
    writeFileSync(join(folder, 'list.xlsx'), xlsx);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        folder,
        join(folder, 'list.xlsx'),
      ],
      { timeout: 120_000, stdio: 'pipe' },
    );
    return readDelimited(readFileSync(join(folder, 'list.csv'), 'utf8'), ',').map(({ cells }) => [...cells]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a list as a spreadsheet', () => {
  it('[OU3] is read back by our own reader, cell by cell', async () => {
    const { content, notices } = await printXlsx(participantTable(handoutMeeting(), PUBLIC));
    const [headings, ana] = readBack(content);
    expect(headings?.slice(0, 3)).toEqual(['Group', 'Family name', 'Given name']);
    expect(ana?.slice(0, 6)).toEqual(['Members', 'Neves', 'Ana', 'Ms.', '=FCCN, "Lisbon"', 'Portugal']);
    expect(notices).toEqual([]);
  });

  it('[OU3] has typed numbers and days, a heading row that stays, widths, and no formula', async () => {
    const sheet = partOf((await printXlsx(actionTable(handoutMeeting(), PUBLIC))).content, SHEET);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col min="2" max="2" width="70"/);
    // Row 2: the number of the action, a string by its index, the day as Excel counts it.
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>1<\/v>/);
    expect(sheet).toMatch(/<c r="B2"[^>]*t="s"><v>\d+<\/v>/);
    expect(sheet).toMatch(/<c r="E2"[^>]*><v>46089<\/v>/);
    expect(sheet).not.toContain('<f>');
  });

  it('[OU3] runs from right to left for a meeting in Arabic', async () => {
    const arabic = makeMeeting({ language: 'ar' });
    expect(partOf((await printXlsx(actionTable(arabic, PUBLIC))).content, SHEET)).toContain(
      'rightToLeft="1"',
    );
  });

  it('[OU3] a text that looks like an escaped character stays as it is, one too long for a cell is cut and said', async () => {
    const { content } = await printXlsx(lone('a_x0041_b'));
    expect(partOf(content, 'xl/sharedStrings.xml')).toContain('a_x005F_x0041_b');
    const long = await printXlsx(lone(`${'x'.repeat(32_765)}😀😀`));
    const text = /<t>(x+[^<]*)<\/t>/.exec(partOf(long.content, 'xl/sharedStrings.xml'))?.[1] ?? '';
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.isWellFormed()).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(long.notices).toEqual([expect.stringContaining('longer than a cell')]);
  });

  it.skipIf(!hasSchemas())('[OU3] keeps the schema of ECMA-376', async () => {
    expect(schemaErrors((await printXlsx(actionTable(handoutMeeting(), PUBLIC))).content)).toEqual([]);
    expect(schemaErrors((await printXlsx(participantTable(handoutMeeting(), PUBLIC))).content)).toEqual([]);
  });

  it.skipIf(!hasCalc())(
    '[OU3] LibreOffice shows days as days and texts as texts',
    { timeout: 150_000 },
    async () => {
      const [headings, first] = openedByLibreOffice(
        (await printXlsx(actionTable(handoutMeeting(), PUBLIC))).content,
      );
      expect(headings?.slice(0, 2)).toEqual(['No.', 'Action']);
      expect(first?.slice(0, 6)).toEqual([
        '1',
        '=cmd|calc',
        '',
        'Ms. Ana Neves; 王小明',
        '2026-03-08',
        'Open',
      ]);
    },
  );
});
