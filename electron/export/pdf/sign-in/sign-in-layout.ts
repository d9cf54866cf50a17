import type { SignInSheet } from '../../../../shared/handouts/sign-in-sheet.ts';
import type { Layout } from '../../../../shared/summary/layout.ts';
import { breakable } from '../break-long-words.ts';
import { sheetLayout, textWidth } from '../sheet-layout.ts';
import type { SheetLayout, SheetText } from '../sheet.ts';

/** A sign-in sheet as sign-in-sheet.typ takes it, plain JSON. */
export type SignInPages = {
  readonly direction: 'ltr' | 'rtl';
  readonly layout: Pick<SheetLayout, 'page' | 'colours'>;
  readonly title: readonly SheetText[];
  readonly 'date-line': SheetText;
  /** Below every page, so that a sheet that lost its first one is known. */
  readonly footer: SheetText;
  readonly columns: readonly [SheetText, SheetText, SheetText];
  readonly groups: readonly {
    readonly name: SheetText;
    readonly rows: readonly { readonly name: SheetText; readonly affiliation: SheetText }[];
  }[];
  readonly 'not-listed': SheetText;
  readonly 'empty-rows': number;
};

/** Point sizes and shares of the columns as the template has them. */
const TITLE = 15;
const BODY = 10;
const FOOTER = 8.5;
const SHARES = { name: 2.1 / 6.5, affiliation: 2 / 6.5, signature: 2.4 / 6.5 } as const;
const INSET = 10;

/** Lays the sheet out on the paper of a house style. */
export function signInPages(sheet: SignInSheet, layout: Layout): SignInPages {
  const width = textWidth(layout);
  const cell = (text: string, share: number): SheetText => breakable(text, (width * share - INSET) / BODY);
  const { page, colours } = sheetLayout(layout);
  const { words } = sheet;
  return {
    direction: sheet.direction,
    layout: { page, colours },
    title: [sheet.meeting, words.title]
      .filter((line) => line !== '')
      .map((line) => breakable(line, width / TITLE)),
    'date-line': breakable(sheet.dateLine, width / BODY),
    footer: breakable(
      [words.title, sheet.meeting].filter((part) => part !== '').join(': '),
      width / FOOTER - 12,
    ),
    columns: [
      cell(words.name, SHARES.name),
      cell(words.affiliation, SHARES.affiliation),
      cell(words.signature, SHARES.signature),
    ],
    groups: sheet.groups.map(({ name, rows }) => ({
      name: cell(name, 1),
      rows: rows.map((row) => ({
        name: cell(row.name, SHARES.name),
        affiliation: cell(row.affiliation, SHARES.affiliation),
      })),
    })),
    'not-listed': cell(words.notListed, 1),
    'empty-rows': sheet.emptyRows,
  };
}
