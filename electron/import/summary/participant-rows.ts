import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { ParticipantColumn } from '../../../shared/summary/house-style.ts';
import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { columnOfName } from './column-names.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { rowsOf, type Row } from './participant-lines.ts';
import { isPageFurniture } from './page-furniture.ts';
import { isWholeBold, plainOf, splitText, type SourceBlock, type SourceText } from './source-block.ts';

export type ReadPerson = Partial<Record<ParticipantColumn, string>> & { readonly place: SourcePlace };
export type ReadGroup = { readonly name: string; readonly place: SourcePlace; readonly people: ReadPerson[] };
export type ReadParticipants = {
  readonly present: readonly ReadGroup[];
  readonly apologies: readonly ReadGroup[];
  readonly unplaced: readonly { readonly place: SourcePlace; readonly text: string }[];
  readonly notices: readonly ImportNotice[];
};

type Options = {
  readonly styles: readonly CompleteStyle[];
  readonly isExact: boolean;
  readonly clean: (text: string) => string;
};

const USUAL: readonly ParticipantColumn[] = [
  'familyName',
  'givenName',
  'affiliation',
  'country',
  'honorific',
];
/** Words of one name; where nothing parts rows or groups, a longer line is names run together, which nobody can part. */
const MOST_WORDS = 6;
const APOLOGIES =
  /^(?:apologies|excused|regrets|absent with apologies|excusés?|excusad[oa]s|entschuldigt|отсутствовали|请假|請假|缺席|المعتذرون)(?!\p{L})/iu;

/** The list of participants: group headings, then a row per person, from tables, tabs, bars or wide spaces. */
export function readParticipants(blocks: readonly SourceBlock[], options: Options): ReadParticipants {
  const { styles, clean } = options;
  const rows = blocks.flatMap((block) => rowsOf(block, options.isExact));
  const lists = { present: [] as ReadGroup[], apologies: [] as ReadGroup[] };
  const notices: ImportNotice[] = [];
  const unplaced: { place: SourcePlace; text: string }[] = [];
  const parted = rows.some((row) => filled(row).length > 1);
  const headed = new Set(
    rows
      .filter((row) => isGroupByLook(row) || (row.isHeader && filled(row).length <= 1))
      .map((row) => row.table),
  );
  const isJumbled =
    rows.every((row) => row.table === null) &&
    !parted &&
    !rows.some(isGroupByLook) &&
    rows.some((row) => plainOf(row.cells[0] ?? []).split(/\s+/).length > MOST_WORDS);
  let list = lists.present;
  let group: ReadGroup | null = null;
  let columns = USUAL;

  const open = (name: string, place: SourcePlace): ReadGroup => {
    group = { name, place, people: [] };
    list.push(group);
    return group;
  };
  for (const [index, row] of rows.entries()) {
    const texts = row.cells.map((cell) => clean(plainOf(cell)));
    const [first = ''] = texts;
    const count = filled(row).length;
    const previous = rows[index - 1];
    if (count === 0 && !row.isKept) continue;
    if (row.isHeading && (APOLOGIES.test(first) || styles.some(({ labels }) => labels.apologies === first))) {
      list = lists.apologies;
      group = null;
    } else if (isColumnNames(row, previous, texts, options)) {
      columns = texts.map((text, column) => columnOfName(text, styles) ?? USUAL[column] ?? 'affiliation');
    } else if (row.table === null && count === 1 && isPageFurniture(first)) {
      notices.push({
        kind: 'furniture',
        place: row.place,
        text: first,
        sentence: `The page number at ${placeText(row.place)} was left out.`,
      });
    } else if (isJumbled || texts.some((text) => text.length > LIMITS.nameLength)) {
      unplaced.push({ place: row.place, text: texts.filter((text) => text !== '').join(' | ') });
    } else if (isGroupHeading(row, count, parted, headed)) {
      open(first, row.place);
      if (!isGroupByLook(row) && row.table !== null && !row.isHeader)
        notices.push({
          kind: 'groupGuessed',
          place: row.place,
          text: first,
          sentence: `"${first}" at ${placeText(row.place)} stands alone in its row and was taken as a group.`,
        });
    } else {
      group ??= openUnnamed(row, open, notices);
      for (const person of peopleOf(row, texts, columns, clean)) group.people.push(person);
    }
    if (row.isHeader && row.table !== previous?.table)
      columns = isColumnNames(row, previous, texts, options) ? columns : USUAL;
  }
  return { present: lists.present, apologies: lists.apologies, unplaced, notices };
}

function openUnnamed(
  row: Row,
  open: (name: string, place: SourcePlace) => ReadGroup,
  notices: ImportNotice[],
): ReadGroup {
  notices.push({
    kind: 'groupGuessed',
    place: row.place,
    text: plainOf(row.cells[0] ?? []),
    sentence: `The people from ${placeText(row.place)} on stand below no group; they were put into one named "Participants".`,
  });
  return open('Participants', row.place);
}

const filled = (row: Row): readonly SourceText[] => row.cells.filter((cell) => plainOf(cell) !== '');

const isGroupByLook = (row: Row): boolean =>
  row.isHeading || (filled(row).length === 1 && isWholeBold(row.cells[0] ?? []));

function isGroupHeading(
  row: Row,
  count: number,
  parted: boolean,
  headed: ReadonlySet<number | null>,
): boolean {
  if (row.isBullet) return false;
  const isFirstOnly = count === 1 && plainOf(row.cells[0] ?? []) !== '';
  if (row.isHeader) return count === 0 || isFirstOnly;
  if (!isFirstOnly) return false;
  if (isGroupByLook(row)) return true;
  // Where groups are bold or head their own table, a row with one name is a person with one name.
  if (row.table !== null) return !headed.has(row.table) && row.cells.length > 1;
  return parted && row.cells.length <= 2;
}

/** A row that names the columns: all bold below a group's heading, or words that are names of columns. */
function isColumnNames(
  row: Row,
  previous: Row | undefined,
  texts: readonly string[],
  { styles }: Options,
): boolean {
  if (filled(row).length < 2 && row.cells.length > 1) return false;
  if (row.table === null || row.isHeading) return false;
  const areBold = row.cells.every((cell) => plainOf(cell) === '' || isWholeBold(cell));
  if (!row.isHeader && areBold && previous?.isHeader === true && previous.table === row.table) return true;
  if (row.cells.length < 2 || !(row.isHeader || areBold)) return false;
  return texts.filter((text) => columnOfName(text, styles) !== null).length >= 2;
}

/** One person, or as many as there are lines in the cells where all cells have as many. */
function peopleOf(
  row: Row,
  texts: readonly string[],
  columns: readonly ParticipantColumn[],
  clean: (text: string) => string,
): ReadPerson[] {
  const lines = row.cells.map((cell) => splitText(cell, /\n/g).map((line) => clean(plainOf(line))));
  const [height = 1] = lines.map((cell) => cell.length);
  const isStacked = height > 1 && lines.every((cell) => cell.length === height || cell.join('') === '');
  const entries = isStacked
    ? Array.from({ length: height }, (_, index) => lines.map((cell) => cell[index] ?? ''))
    : [texts];
  return entries.map((entry) => {
    const person: Record<string, string> = {};
    for (const [index, text] of entry.entries()) {
      const column = columns[index] ?? 'affiliation';
      if (text !== '' || column === 'familyName' || column === 'givenName')
        person[column] =
          person[column] === undefined || person[column] === '' ? text : `${person[column]}; ${text}`;
    }
    return { ...person, place: row.place };
  });
}
