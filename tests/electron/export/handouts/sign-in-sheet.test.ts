import { describe, expect, it } from 'vitest';
import { printSignInSheet } from '../../../../electron/export/pdf/sign-in/print-sign-in-sheet.ts';
import { describePdfFailure } from '../../../../electron/export/pdf/pdf-failure.ts';
import { emptyRowsFor, signInSheet } from '../../../../shared/handouts/sign-in-sheet.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { completeStyle } from '../../../../shared/summary/languages/complete-style.ts';
import { makeMeeting, referenceMeeting } from '../../../builders.ts';
import { hasPdfTools, pagesOf, runOnPdf, structureOf } from '../pdf/pdf-tools.ts';

async function sheetOf(meeting: Meeting) {
  const style = completeStyle(defaultStyle, meeting.language);
  const printed = await printSignInSheet(signInSheet(meeting, style), style.layout, meeting);
  if (!printed.ok) throw new Error(describePdfFailure(printed.error));
  return printed.value;
}
const withPeople = (names: readonly (readonly [string, string])[], more: object = {}) =>
  makeMeeting({
    roster: [
      {
        id: 'g',
        name: 'The Group',
        participants: names.map(([familyName, givenName], index) => ({
          id: `p${index}`,
          familyName,
          givenName,
          affiliation: 'The Office',
        })),
      },
    ],
    ...more,
  });

describe.skipIf(!hasPdfTools)('the sign-in sheet', () => {
  it('[OU11] has the title block, every group and name, and rows for those who are not on the list', async () => {
    const { pdf, notices } = await sheetOf(referenceMeeting());
    const lines = pagesOf(pdf).flat();
    expect(lines.slice(0, 3)).toEqual([
      'IGF MAG Meeting XIV',
      'Sign-in sheet',
      '2 March 2026 | 11:00 UTC | Online',
    ]);
    for (const group of referenceMeeting().roster) {
      expect(lines).toContain(group.name);
      for (const { familyName, givenName } of group.participants)
        expect(lines.join('\n')).toContain(`${familyName}, ${givenName}`);
    }
    expect(lines).toContain('Not on the list');
    expect(notices).toEqual([]);
    expect([0, 52, 120, 5_000].map(emptyRowsFor)).toEqual([8, 8, 12, 24]);
  });

  it('[OU11] heading rows repeat on every page, pages are numbered, rows are tall enough to sign', async () => {
    const names = Array.from({ length: 60 }, (_, index) => [`Family${index}`, 'G'] as const);
    const pages = pagesOf((await sheetOf(withPeople(names))).pdf);
    const withNames = pages.filter((page) => page.some((line) => line.startsWith('Family')));
    expect(withNames.length).toBeGreaterThan(2);
    for (const page of withNames)
      expect(page).toEqual(expect.arrayContaining(['The Group', 'Name Affiliation Signature']));
    // 11 mm a row leave at most 24 on a page of A4.
    for (const page of withNames)
      expect(page.filter((line) => line.startsWith('Family')).length).toBeLessThanOrEqual(24);
    expect(pages.map((page) => page.some((line) => / \/ \d+$/.test(line)))).toEqual(pages.map(() => true));
  });

  it('[OU11] is tagged: the headings of columns are headings to a screen reader', async () => {
    const structure = structureOf((await sheetOf(withPeople([['Roe', 'Ann']]))).pdf);
    expect(structure).toMatch(/THead[\s\S]*The Group[\s\S]*Signature[\s\S]*TBody[\s\S]*Roe, Ann/);
  });

  it.each([
    ['ar', 'ورقة الحضور', [['منصور', 'ريم']], 'منصور ريم'],
    ['zh', '签到表', [['王', '小明']], '王小明'],
    ['ru', 'Лист регистрации', [['Иванова', 'Анна']], 'Иванова, Анна'],
  ] as const)(
    '[OU11] in %s it speaks that language and lacks no letter',
    async (language, title, names, name) => {
      const { pdf, notices } = await sheetOf(withPeople(names, { language }));
      expect(notices).toEqual([]);
      const text = runOnPdf('pdftotext', pdf, ['-enc', 'UTF-8'], ['-']).normalize('NFKC');
      for (const word of `${title} ${name}`.split(' ')) expect(text).toContain(word.normalize('NFKC'));
    },
  );

  it('[OU11] names are data: nothing in them is markup, and an endless one fits its cell', async () => {
    const names = [
      ['#panic()', '*bold* $x$ @ref'],
      ['Y'.repeat(400), 'Z'],
    ] as const;
    const text = pagesOf((await sheetOf(withPeople(names))).pdf)
      .flat()
      .join(' ');
    expect(text).toContain('#panic(), *bold* $x$ @ref');
    expect(text.replaceAll(/[^Y]/g, '')).toHaveLength(400);
  });

  it('[OU11] the same meeting gives the same bytes', async () => {
    const [one, other] = [await sheetOf(referenceMeeting()), await sheetOf(referenceMeeting())];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });
});
