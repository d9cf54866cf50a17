import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { spokenName } from '../../../shared/meeting/participant-names.ts';
import type { PreviousAction } from '../../../shared/meeting/previous-action.ts';
import type { Participant } from '../../../shared/meeting/roster.ts';
import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { previousActionColumn, PREVIOUS_ACTION_COLUMNS, type PreviousActionColumn } from './column-names.ts';
import type { ImportNotice, SourcePlace } from './import-notice.ts';
import { readDate, readDateIn } from './read-date.ts';
import { modelText } from './section-lines.ts';
import { plainOf, type SourceBlock } from './source-block.ts';

export type ReadReview = {
  readonly actions: PreviousAction[];
  /** What of the rows is neither a day nor a status that is known, or is too long. */
  readonly unplaced: readonly { readonly place: SourcePlace; readonly text: string }[];
  /** What is no row of such a table. */
  readonly others: readonly SourceBlock[];
  readonly notices: readonly ImportNotice[];
};

type Options = {
  readonly styles: readonly CompleteStyle[];
  readonly isExact: boolean;
  readonly clean: (text: string) => string;
  /** Of the document. */
  readonly language: string;
  readonly roster: Meeting['roster'];
  readonly newId: IdentifierSource;
};

type RowBlock = Extract<SourceBlock, { readonly kind: 'row' }>;

/**
 * The review of earlier actions: a table whose first row names its columns, in any language we print in. Without such a
 * row nothing says what the cells are, and the text is kept as it stands. Which meeting an action is of is not printed.
 */
export function readPreviousActions(blocks: readonly SourceBlock[], options: Options): ReadReview {
  const actions: PreviousAction[] = [];
  const unplaced: { place: SourcePlace; text: string }[] = [];
  const others: SourceBlock[] = [];
  const notices: ImportNotice[] = [];
  let known: { readonly table: number; readonly columns: readonly PreviousActionColumn[] } | null = null;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      others.push(block);
      continue;
    }
    const columns = columnsOf(block, options);
    if (columns !== null) known = { table: block.table, columns };
    else if (known === null || known.table !== block.table || actions.length >= LIMITS.previousActions)
      others.push(block);
    else {
      const action = readRow(block, known.columns, options, notices, (text) =>
        unplaced.push({ place: block.place, text }),
      );
      if (action !== null) actions.push(action);
    }
  }
  return { actions, unplaced, others, notices };
}

/** A row of at least three different names of columns, the action among them; null where it is none. */
function columnsOf(row: RowBlock, { styles, clean }: Options): readonly PreviousActionColumn[] | null {
  const named = row.cells.map((cell) => previousActionColumn(clean(plainOf(cell)), styles));
  const columns = named.flatMap((column) => column ?? []);
  const isHead =
    columns.length === named.length &&
    new Set(columns).size === columns.length &&
    columns.length >= Math.min(3, PREVIOUS_ACTION_COLUMNS.length) &&
    columns.includes('action');
  return isHead ? columns : null;
}

function readRow(
  row: RowBlock,
  columns: readonly PreviousActionColumn[],
  options: Options,
  notices: ImportNotice[],
  keep: (text: string) => void,
): PreviousAction | null {
  const cellOf = (column: PreviousActionColumn) => row.cells[columns.indexOf(column)] ?? [];
  const textOf = (column: PreviousActionColumn): string => options.clean(plainOf(cellOf(column)));
  for (const extra of row.cells.slice(columns.length)) if (plainOf(extra).trim() !== '') keep(plainOf(extra));
  const text = modelText(cellOf('action'), options.isExact, row, notices);
  if (text.reduce((length, span) => length + span.text.length, 0) > LIMITS.lineLength) {
    keep(row.cells.map((cell) => options.clean(plainOf(cell))).join(' | '));
    return null;
  }
  if (row.cells.every((cell) => plainOf(cell).trim() === '')) return null;
  const { addressee, assignees } = whoOf(textOf('who'), options.roster);
  if (addressee.length > LIMITS.nameLength) keep(addressee);
  const due = textOf('dueOn');
  const day = due === '' ? null : (readDateIn(due, options.language) ?? readDate(due));
  if (due !== '' && (day === null || day.isAmbiguous)) keep(due);
  const status = statusOf(textOf('status'), options.styles);
  if (status === null) keep(textOf('status'));
  const outcome = cleanText(textOf('outcome'));
  if (outcome.length > LIMITS.lineLength) keep(outcome);
  return {
    id: options.newId<PreviousAction['id']>(),
    text,
    source: { number: '', date: null },
    ...(addressee === '' || addressee.length > LIMITS.nameLength ? {} : { addressee }),
    ...(assignees.length === 0 ? {} : { assignees }),
    ...(day === null || day.isAmbiguous ? {} : { dueOn: day.day }),
    status: status ?? 'open',
    ...(outcome === '' || outcome.length > LIMITS.lineLength ? {} : { outcome }),
  };
}

/** Who acts as it is printed: a body, then people of the roster; whom it does not know stays among the words. */
function whoOf(
  who: string,
  roster: Meeting['roster'],
): { readonly addressee: string; readonly assignees: Participant['id'][] } {
  const named = new Map<string, Participant['id'] | null>();
  for (const { participants } of roster)
    for (const person of participants) {
      const name = spokenName(person);
      // Two people of one name are nobody in particular.
      if (name !== '') named.set(name, named.has(name) ? null : person.id);
    }
  const assignees: Participant['id'][] = [];
  const names: string[] = [];
  let rest = who;
  for (;;) {
    const found = [...named].find(
      ([name, id]) => id !== null && !assignees.includes(id) && (rest === name || rest.endsWith(`, ${name}`)),
    );
    if (found === undefined || found[1] === null) break;
    assignees.unshift(found[1]);
    names.unshift(found[0]);
    rest = rest === found[0] ? '' : rest.slice(0, -found[0].length - 2);
  }
  // Only what prints the same again was understood.
  const isSame = [rest.trim(), ...names].filter((part) => part !== '').join(', ') === who;
  return isSame ? { addressee: rest.trim(), assignees } : { addressee: who, assignees: [] };
}

/** Null where the word is none that is known. A cell without a word is of an action nobody looked at. */
function statusOf(word: string, styles: readonly CompleteStyle[]): PreviousAction['status'] | null {
  if (word === '') return 'open';
  for (const { labels } of styles)
    for (const status of ['open', 'done', 'dropped'] as const)
      if (labels.actionStatuses[status] === word) return status;
  return null;
}
