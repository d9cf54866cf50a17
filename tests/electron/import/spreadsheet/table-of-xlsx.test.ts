import { describe, expect, it } from 'vitest';
import { tableOfXlsx } from '../../../../electron/import/spreadsheet/table-of-xlsx.ts';
import { runCommand } from '../../cli/run-command.ts';
import { makeXlsx, textRow } from './make-xlsx.ts';

const tableOf = (bytes: Uint8Array): string => {
  const table = tableOfXlsx(bytes);
  if (table?.ok !== true) throw new Error(`no table: ${JSON.stringify(table)}`);
  return table.value;
};

/** The first byte of the first part's content is another. */
function withByteChanged(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const at = 30 + '_rels/.rels'.length;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

describe('a spreadsheet', () => {
  it('[RR9] is its first visible sheet with something in it, a line a row', () => {
    const bytes = makeXlsx([
      { name: 'Secret', rows: textRow(1, 'hidden'), state: 'hidden' },
      { name: 'Cover', rows: '<row r="1"/>' },
      {
        name: 'Members',
        rows: textRow(2, 'Name', 'Note') + textRow(4, 'Ana Neves', 'says &quot;hi&quot;&#10;twice'),
      },
      { name: 'Others', rows: textRow(1, 'no') },
    ]);
    expect(tableOf(bytes)).toBe('\nName\tNote\n\nAna Neves\t"says ""hi"" twice"');
  });

  it('[RR9] cells hold shared and written strings, numbers, and what a formula last came to', () => {
    const strings =
      '<si><t>Neves</t></si><si><r><t>A</t></r><r><t>na</t></r><rPh sb="0" eb="1"><t>ana</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1"><v>7</v></c>' +
      '<c r="E1" t="str"><f>HYPERLINK("http://example.org")</f><v>FCCN</v></c><c r="F1" t="e"><v>#REF!</v></c><c t="s"><v>99</v></c>';
    expect(tableOf(makeXlsx([{ name: 'x', rows: `<row r="1">${cells}</row>` }], strings))).toBe(
      'Neves\t\tAna\t7\tFCCN',
    );
  });

  it('[RR9] gives a roster with its groups', async () => {
    const rows = [
      textRow(1, 'Family name', 'Given name', 'Country'),
      textRow(2, 'MAG Members'),
      textRow(3, 'Neves', 'Ana', 'Portugal'),
      textRow(4, 'Guests'),
      textRow(5, 'Roach', 'Carol', 'Bahamas'),
    ];
    const input = makeXlsx([{ name: 'x', rows: rows.join('') }]);
    const { output, exitCode } = await runCommand(['read', 'roster', '-', '--json'], { input });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      groups: [
        { name: 'MAG Members', participants: [{ line: 3, family: 'Neves', country: 'Portugal' }] },
        { name: 'Guests', participants: [{ line: 5, family: 'Roach', given: 'Carol' }] },
      ],
    });
  });

  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it('[RR9] with entities it declares itself it is not read', () => {
    expect(tableOfXlsx(makeXlsx([{ name: 'x', rows: textRow(1, 'Ana &b;') }], '', entities))).toEqual({
      ok: false,
      error: { kind: 'unsafe', problem: 'entities' },
    });
  });

  it.each([
    [
      'cut short',
      makeXlsx([{ name: 'x', rows: textRow(1, 'Ana') }]).slice(0, -30),
      'is not a zip-based Office file',
    ],
    [
      'with a byte changed',
      withByteChanged(makeXlsx([{ name: 'x', rows: textRow(1, 'Ana') }])),
      'is damaged',
    ],
    ['without a filled cell', makeXlsx([{ name: 'x', rows: '' }]), 'is empty'],
    ['with a row too far down', makeXlsx([{ name: 'x', rows: textRow(100_001, 'Ana') }]), '100,000 lines'],
    [
      'that unpacks to very much',
      makeXlsx([{ name: 'x', rows: `<row r="1"><c><v>${'0'.repeat(70_000_000)}</v></c></row>` }]),
      'unpacks to more than 64 MB',
    ],
  ])('[RR9] one %s is refused in a line', async (_name, input, sentence) => {
    const { output, exitCode, errors } = await runCommand(['read', 'roster', '-'], { input });
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 3 });
    expect(errors).toMatch(/^rapporteur: Standard input [^\n]*Nothing was changed[^\n]*\n$/);
    expect(errors).toContain(sentence);
  });
});
