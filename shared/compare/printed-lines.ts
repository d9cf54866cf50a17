import { plainSpans } from '../meeting/inline-text.ts';
import type { Annex, ParticipantsList, Summary, SummaryBlock } from '../summary/summary.ts';
import type { LineRole, PrintedLine } from './comparison.ts';

/** Every line of a document in its order. Numbers are left out: those of all that follow change with one new line. */
export function printedLines(summary: Summary): PrintedLine[] {
  const { titleBlock, opening, sections, annexes } = summary;
  const title = (['meeting', 'document', 'dateLine'] as const)
    .filter((line) => titleBlock[line] !== '')
    .map((line) => plainLine('title', titleBlock[line], `title ${line}`));
  return [
    ...title,
    ...(opening === null ? [] : [{ id: 'opening', role: 'opening' as const, text: opening.text }]),
    ...sections.flatMap(({ itemId, heading, blocks }) => [
      plainLine('heading', heading, `heading ${itemId}`),
      ...blocks.map(blockLine),
    ]),
    ...annexes.flatMap(annexLines),
  ];
}

const plainLine = (role: LineRole, text: string, id: string | null): PrintedLine => ({
  id,
  role,
  text: plainSpans(text),
});

function blockLine(block: SummaryBlock): PrintedLine {
  const id = `line ${block.lineId}`;
  switch (block.kind) {
    case 'bullet':
      return { id, role: block.level === 1 ? 'note' : 'subNote', text: block.text };
    case 'action':
    case 'decision':
      return {
        id,
        role: block.kind,
        text: block.mark === '' ? block.text : [{ text: `${block.mark} ` }, ...block.text],
      };
    default:
      return { id, role: block.kind, text: block.text };
  }
}

function annexLines(annex: Annex): PrintedLine[] {
  return [plainLine('annex', annex.heading, `annex ${annex.kind}`), ...linesOfAnnex(annex)];
}

function linesOfAnnex(annex: Annex): PrintedLine[] {
  switch (annex.kind) {
    case 'agenda':
      return annex.items.map(({ itemId, text }) => plainLine('agendaItem', text, `agenda ${itemId}`));
    case 'participants':
      return annex.lists.flatMap(participantLines);
    case 'previousActions':
      return annex.rows.map(({ previousActionId, cells }) => ({
        id: `previous ${previousActionId}`,
        role: 'previousAction',
        text: cells
          .filter((cell) => cell.length > 0)
          .flatMap((cell, index) => (index === 0 ? cell : [{ text: ', ' }, ...cell])),
      }));
  }
}

const participantLines = (list: ParticipantsList, index: number): PrintedLine[] => [
  ...(list.heading === null ? [] : [plainLine('list', list.heading, `list ${index}`)]),
  ...list.groups.flatMap((group) => [
    plainLine('group', group.heading, null),
    ...group.rows.map((row, place) =>
      plainLine(
        'participant',
        row.filter((cell) => cell !== '').join(', '),
        `list ${index} ${group.participantIds[place] ?? ''}`,
      ),
    ),
  ]),
];
