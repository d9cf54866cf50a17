import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv, withoutFormula } from '../../../../electron/export/csv/print-csv.ts';
import { actionTable } from '../../../../shared/handouts/action-table.ts';
import { participantTable } from '../../../../shared/handouts/participant-table.ts';
import { dayColumn, numberColumn, textColumn, type Table } from '../../../../shared/handouts/table.ts';
import { readDelimited } from '../../../../shared/roster/read-delimited.ts';
import { handoutMeeting, PRIVATE, PUBLIC } from './handout-meeting.ts';

const table = (rows: Table['rows'], columns = rows[0]?.map((_, index) => textColumn(`C${index}`, 5)) ?? []) =>
  ({ name: 'T', direction: 'ltr', columns, rows }) satisfies Table;
const rowsOf = (csv: string) => readDelimited(csv.slice(1), ',').map(({ cells }) => cells);

describe('a list as CSV', () => {
  it('[OU1] has a byte order mark, commas, CR LF, and quotes where a cell needs them', () => {
    const csv = printCsv(table([['a', 'b,c', 'say "hi"', null, 'two\r\nlines']]));
    expect(csv).toBe('\uFEFFC0,C1,C2,C3,C4\r\na,"b,c","say ""hi""",,"two\r\nlines"\r\n');
  });

  it('[OU1] any text read back is the same, but for the apostrophe before a formula', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const [, ...read] = rowsOf(printCsv(table(cells)));
        expect(read).toEqual(cells.map((row) => row.map(withoutFormula)));
        expect(read.flat().map((text) => text.replace(/^'(?=[=+\-@\t＝＋－＠])/u, ''))).toEqual(
          cells.flat().map((text) => text.replace(/^'(?=[=+\-@\t＝＋－＠])/u, '')),
        );
      }),
    );
  });

  it('[OU2] no cell of text begins as a formula does; numbers and days are as they are', () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      '"=',
      ',=',
      '',
    );
    fc.assert(
      fc.property(start, fc.string({ maxLength: 10 }), (sign, rest) => {
        const [, [cell = ''] = []] = rowsOf(printCsv(table([[sign + rest]])));
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
    const columns = [numberColumn('N', 5), dayColumn('D'), textColumn('T', 5)];
    expect(printCsv(table([[-3, '2026-03-08', '-3']], columns))).toContain("-3,2026-03-08,'-3\r\n");
  });

  it('[OU2] actions and participants carry no formula out of the house', () => {
    const actions = printCsv(actionTable(handoutMeeting(), PUBLIC));
    expect(actions).toContain("1,'=cmd|calc,,Ms. Ana Neves; 王小明,2026-03-08,Open,");
    expect(printCsv(participantTable(handoutMeeting(), PUBLIC))).toContain(`"'=FCCN, ""Lisbon"""`);
  });

  it('[OU9] addresses and internal actions are there only where they were asked for', () => {
    for (const list of [actionTable, participantTable]) {
      expect(printCsv(list(handoutMeeting(), PUBLIC))).not.toMatch(/@|E-mail|Ask in private|Internal/);
      expect(printCsv(list(handoutMeeting(), PRIVATE))).toMatch(/E-mail[^]*ana@example\.org/);
    }
    expect(printCsv(actionTable(handoutMeeting(), PRIVATE))).toContain('Ask in private');
  });

  it('[OU10] participants stand in roster order with attendance and times on the wall of the meeting', () => {
    const [headings, ana, bo, cy] = rowsOf(printCsv(participantTable(handoutMeeting(), PUBLIC)));
    expect(headings).toEqual(
      'Group,Family name,Given name,Title,Affiliation,Country,Attendance,Arrived,Left,Walk-in'.split(','),
    );
    expect(ana?.slice(0, 4)).toEqual(['Members', 'Neves', 'Ana', 'Ms.']);
    expect(ana?.slice(5)).toEqual(['Portugal', 'Present', '11:05', '12:30', '']);
    expect(bo?.slice(6)).toEqual(['Online', '', '', '']);
    expect([cy?.[0], cy?.[6], cy?.[9]]).toEqual(['Guests', 'Apologies', 'Yes']);
  });
});
