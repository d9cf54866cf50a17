import { strToU8, zipSync } from 'fflate';
import { makeXlsx, textRow } from '../spreadsheet/make-xlsx.ts';

/** A Word document of one paragraph; `parts` come on top or replace what is there. */
export function makeDocx(
  text: string,
  {
    before = '',
    parts = {},
  }: { readonly before?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const content: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `${before}<w:document xmlns:w="${word}"><w:body>${text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(content).map(([name, part]) => [name, strToU8(part)])));
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from(
  { length: 20 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/hostname">]>';
const MACROS = { 'word/vbaProject.bin': 'macros' };

const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join('');

/** Cells far apart, as if the sheet were as large as a sheet can be. */
const HUGE_SHEET = `${textRow(1, 'Name')}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Ana</t></is></c><c r="A1048576" t="inlineStr"><is><t>Ana</t></is></c></row>`;
const SHARED_BOMB = rows(
  1_000,
  (row) =>
    `<row r="${row + 1}">${Array.from({ length: 40 }, (_, column) => `<c r="${String.fromCodePoint(65 + (column % 26))}${row + 1}" t="s"><v>0</v></c>`).join('')}</row>`,
);

/** Files nobody should be able to hurt us with, by name; each is made when it is asked for. */
export const badFiles: Readonly<Record<string, () => Uint8Array>> = {
  empty: () => new Uint8Array(),
  binary: () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
  'truncated zip': () => makeXlsx([{ name: 'x', rows: textRow(1, 'Ana') }]).slice(0, -40),
  'zip bomb': () =>
    makeXlsx([{ name: 'x', rows: `<row r="1"><c><v>${'0'.repeat(70_000_000)}</v></c></row>` }]),
  'huge sheet': () => makeXlsx([{ name: 'x', rows: HUGE_SHEET }]),
  'shared strings bomb': () =>
    makeXlsx([{ name: 'x', rows: SHARED_BOMB }], `<si><t>${'a'.repeat(100_000)}</t></si>`),
  'many shared strings': () =>
    makeXlsx([{ name: 'x', rows: textRow(1, 'Ana') }], '<si><t>ab</t></si>'.repeat(600_000)),
  '100,000 rows': () =>
    strToU8(
      `Family name,Given name,E-mail\n${rows(100_000, (row) => `Neves${row},Ana,ana${row}@example.org\n`)}`,
    ),
  'macro spreadsheet': () => makeXlsxWithMacros(),
  'macro template': () => makeDocx('Agenda\n1. Welcome (5 min)', { parts: MACROS }),
  'billion laughs in a document': () => makeDocx('&a20;', { before: LAUGHS }),
  'entity from outside in a document': () => makeDocx('&out;', { before: OUTSIDE }),
  'billion laughs in a spreadsheet': () => makeXlsx([{ name: 'x', rows: textRow(1, '&a20;') }], '', LAUGHS),
  'two meetings': () =>
    strToU8(
      'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n123 4567 8901,Board,03/02/2026 11:00:00 AM,03/02/2026 12:00:00 PM,a@example.org,60,2\n\nName (Original Name),User Email,Total Duration (Minutes),Guest\nAna Neves,,60,Yes\n\nMeeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n999 4567 8901,Council,03/09/2026 11:00:00 AM,03/09/2026 12:00:00 PM,a@example.org,60,2\n\nName (Original Name),User Email,Total Duration (Minutes),Guest\nBo Sand,,60,Yes\n',
    ),
};

function makeXlsxWithMacros(): Uint8Array {
  const relationship =
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(`<Relationships>${relationship}</Relationships>`),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/vbaProject.bin': strToU8('macros'),
  });
}
