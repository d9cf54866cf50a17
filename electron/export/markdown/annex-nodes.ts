import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import { assertNever } from '../../../shared/assert-never.ts';
import type {
  AgendaAnnex,
  Annex,
  ParticipantsAnnex,
  PreviousActionsAnnex,
  PrintedGroup,
} from '../../../shared/summary/summary.ts';
import type { InlineText } from '../../../shared/meeting/inline-text.ts';
import { cellNodes, emptyNode, inlineNodes, plainNodes } from './inline-nodes.ts';
import { agendaNeedsLiteral } from './needs-literal.ts';

/** An annex: the agenda as an ordered list, the participants as one table per group, previous actions as one table. */
export const annexNodes = (annex: Annex, language: string): RootContent[] => [
  { type: 'heading', depth: 2, children: plainNodes(annex.heading) },
  ...contentNodes(annex, language),
];

function contentNodes(annex: Annex, language: string): RootContent[] {
  switch (annex.kind) {
    case 'agenda':
      return agendaNodes(annex, language);
    case 'participants':
      return participantsNodes(annex);
    case 'previousActions':
      return [previousActionsNode(annex)];
    default:
      return assertNever(annex);
  }
}

/** One table; its header row holds the names of the columns. */
const previousActionsNode = ({ columns, rows }: PreviousActionsAnnex): Table => ({
  type: 'table',
  align: columns.map(() => null),
  children: [
    {
      type: 'tableRow',
      children: columns.map((name): TableCell => ({ type: 'tableCell', children: cellNodes(name) })),
    },
    ...rows.map(({ cells }): TableRow => ({ type: 'tableRow', children: cells.map(textCell) })),
  ],
});

/** Marks are written as tags: between the bars of a table asterisks are easily misread. */
const textCell = (text: InlineText): TableCell => ({
  type: 'tableCell',
  children: text.length === 0 ? [] : inlineNodes(text, { isLiteral: false, marks: 'tags' }),
});

function agendaNodes({ items }: AgendaAnnex, language: string): RootContent[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: true,
      spread: false,
      start: items[0]?.number ?? 1,
      children: items.map(({ text }) => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: plainNodes(text, text !== '' && agendaNeedsLiteral(text, language)),
          },
        ],
      })),
    },
  ];
}

function participantsNodes({ lists, columns, showsColumnNames }: ParticipantsAnnex): RootContent[] {
  return lists.flatMap(({ heading, groups }): RootContent[] => [
    ...(heading === null
      ? []
      : [{ type: 'heading' as const, depth: 3 as const, children: plainNodes(heading) }]),
    ...groups.map((group) => groupTable(group, columns, showsColumnNames)),
  ]);
}

/** The header row of the table is the group's name, so that a screen reader says it with every person. */
function groupTable(
  { heading, rows }: PrintedGroup,
  columns: readonly string[],
  showsColumnNames: boolean,
): Table {
  const nameCell: TableCell = {
    type: 'tableCell',
    children: heading === '' ? [emptyNode()] : cellNodes(heading),
  };
  const names: TableRow = {
    type: 'tableRow',
    children: columns.map((name) => ({
      type: 'tableCell',
      children: name === '' ? [] : [{ type: 'strong', children: cellNodes(name) }],
    })),
  };
  return {
    type: 'table',
    align: columns.map(() => null),
    children: [
      {
        type: 'tableRow',
        children: [nameCell, ...columns.slice(1).map((): TableCell => ({ type: 'tableCell', children: [] }))],
      },
      ...(showsColumnNames ? [names] : []),
      ...rows.map(personRow),
    ],
  };
}

const personRow = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((text, index): TableCell => {
    // A row in which nothing stands is kept as a row by an empty comment.
    const isKept = index === 0 && cells.every((cell) => cell === '');
    return { type: 'tableCell', children: isKept ? [emptyNode()] : cellNodes(text) };
  }),
});
