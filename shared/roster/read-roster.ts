import { LIMITS } from '../meeting/limits.ts';
import { isFamilyFirst } from '../names/split-full-name.ts';
import { arrangeRoster, type ReadGroup, type ReadPart } from './arrange-roster.ts';
import { guessColumns } from './guess-columns.ts';
import { groupNameOf, isGroupLine } from './is-group-line.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { readPersonLine, readPersonRow, type FoundPerson } from './read-person.ts';
import type { RosterColumn, RosterColumns } from './roster-column.ts';
import { isVcards, readVcards } from './read-vcards.ts';
import { splitRows, type SplitRow } from './split-rows.ts';
import { columnsOfHeading } from './usual-column.ts';

export type RosterOptions = {
  /** What the columns hold where the user said so; the text is not asked then. */
  readonly columns?: RosterColumns;
};

/** A pasted roster as it was understood. Each line with something on it is a person, a group or left out. */
export type ReadRoster = {
  readonly groups: readonly ReadGroup[];
  readonly leftOut: readonly LeftOut[];
  /** The columns of a table: the words above each (empty without a heading row) and what it holds. Null for lines. */
  readonly columns:
    | readonly { readonly heading: string; readonly example: string; readonly holds: RosterColumn | null }[]
    | null;
};

/**
 * Reads a roster from pasted text: a table copied from a spreadsheet or a document, CSV with commas or semicolons, a
 * Markdown table, one person a line, or the contacts of an address book (vCard). Names are kept as written; where they may be split elsewhere, there is a doubt.
 */
export function readRoster(text: string, options: RosterOptions = {}): ReadRoster {
  if (isVcards(text)) return { ...arrangeRoster(readVcards(text)), columns: null };
  const rows = splitRows(text);
  const isTable = rows.some(({ cells, look }) => look !== 'rule' && filledIn(cells) > 1);
  return isTable ? readTable(rows, options) : readLines(rows);
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

function readTable(rows: readonly SplitRow[], options: RosterOptions): ReadRoster {
  const headings = rows.map(({ cells, look }) =>
    look === null && filledIn(cells) > 1 ? columnsOfHeading(cells) : null,
  );
  const heading = rows[headings.findIndex((columns) => columns !== null)];
  const people = rows.filter(({ cells }, index) => headings[index] === null && filledIn(cells) > 1);
  const guessed =
    headings.find((columns) => columns !== null) ?? guessColumns(people.map(({ cells }) => cells));
  let columns = options.columns ?? guessed;
  const fullNames = people.slice(0, 1_000).map(({ cells }) => cells[columns.indexOf('fullName')] ?? '');
  const familyFirst = isFamilyFirst(fullNames);
  const shown = columns;
  const parts = rows.map((row, index): ReadPart => {
    const renamed = headings[index];
    if (row.look === 'rule') return leave(row, 'rule');
    if (renamed !== null && renamed !== undefined) {
      columns = options.columns ?? renamed;
      return leave(row, 'heading');
    }
    return readTableRow(row, columns, familyFirst, filledIn(rows[index + 1]?.cells ?? []) > 1);
  });
  const width = Math.max(shown.length, ...people.slice(0, 1_000).map(({ cells }) => cells.length));
  return {
    ...arrangeRoster(parts),
    columns: Array.from({ length: width }, (_, index) => ({
      heading: heading?.cells[index] ?? '',
      example: people.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '',
      holds: shown[index] ?? null,
    })),
  };
}

function readTableRow(
  row: SplitRow,
  columns: RosterColumns,
  familyFirst: boolean,
  isAbovePeople: boolean,
): ReadPart {
  const { cells, look } = row;
  const groupAt = columns.indexOf('group');
  const alone = filledIn(cells) === 1 ? cells.findIndex((cell) => cell !== '') : -1;
  const only = cells[alone] ?? '';
  if (
    alone >= 0 &&
    (look === 'heading' || alone === groupAt || (groupAt < 0 && (isAbovePeople || isGroupLine(only))))
  )
    return openGroup(row, groupNameOf(only));
  const found = readPersonRow(cells, columns, familyFirst);
  return found === null
    ? leave(row, 'noName')
    : person(row, found, groupAt < 0 ? '' : (cells[groupAt] ?? ''));
}

function readLines(rows: readonly SplitRow[]): ReadRoster {
  const texts = rows.map(({ cells }) => cells.find((cell) => cell !== '') ?? '');
  const familyFirst = isFamilyFirst(texts.slice(0, 1_000));
  const parts = rows.flatMap((row, index): ReadPart[] => {
    const text = texts[index] ?? '';
    if (row.look === 'rule') return [leave(row, 'rule')];
    if (columnsOfHeading([text]) !== null && !/[:：]$/u.test(text) && row.look === null)
      return [leave(row, 'heading')];
    const isOverPoints = row.look === null && rows[index + 1]?.look === 'point';
    if (row.look === 'heading' || isOverPoints || (row.look === null && isGroupLine(text)))
      return [openGroup(row, groupNameOf(text))];
    // Recipients of a mail stand on one line.
    const people = text.split(/(?<=>)\s*[;,]\s*/u).filter((part) => part !== '');
    return people.map((part) => {
      const found = readPersonLine(part, familyFirst);
      return found === null ? leave(row, 'noName', part) : person(row, found, '');
    });
  });
  return { ...arrangeRoster(parts), columns: null };
}

const person = (row: SplitRow, found: FoundPerson, group: string): ReadPart =>
  [...Object.values(found.fields), group].some((text) => text.length > LIMITS.nameLength)
    ? leave(row, 'tooLong')
    : { kind: 'person', line: row.line, lines: row.lines, group, ...found };

const openGroup = (row: SplitRow, name: string): ReadPart =>
  name === '' || name.length > LIMITS.nameLength
    ? leave(row, name === '' ? 'noName' : 'tooLong')
    : { kind: 'group', line: row.line, lines: row.lines, name };

const leave = (row: SplitRow, reason: LeftOutReason, text = row.cells.join(' ')): ReadPart => ({
  kind: 'leftOut',
  line: row.line,
  lines: row.lines,
  text: text.trim(),
  reason,
});
