import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';
import type { Annex, Summary, SummaryBlock } from '../../../../shared/summary/summary.ts';

/** Every text of a summary in printed order, written down apart from the printer. */
export function textsOfSummary(summary: Summary): string[] {
  const { titleBlock, opening, layout } = summary;
  return [
    ...layout.letterhead,
    titleBlock.meeting,
    titleBlock.document,
    titleBlock.dateLine,
    ...(opening === null ? [] : [numbered(opening.number), plainTextOf(opening.text)]),
    ...summary.sections.flatMap(({ number, heading, blocks }) => [
      numbered(number),
      heading,
      ...blocks.flatMap(textsOfBlock),
    ]),
    ...summary.annexes.flatMap(textsOfAnnex),
    layout.footer.text,
  ];
}

const numbered = (number: number | null): string => (number === null ? '' : `${number}. `);

function textsOfBlock(block: SummaryBlock): string[] {
  const text = plainTextOf(block.text);
  if (block.kind === 'numbered') return [numbered(block.number), text];
  return block.kind === 'action' || block.kind === 'decision' ? [`${block.mark} `, text] : [text];
}

const textsOfAnnex = (annex: Annex): string[] => {
  if (annex.kind === 'previousActions')
    return [annex.heading, ...annex.columns, ...annex.rows.flatMap(({ cells }) => cells.map(plainTextOf))];
  return annex.kind === 'agenda'
    ? [annex.heading, ...annex.items.map(({ text }) => text)]
    : [
        annex.heading,
        ...annex.lists.flatMap((list) => [
          list.heading ?? '',
          ...list.groups.flatMap((group) => [group.heading, ...annex.columns, ...group.rows.flat()]),
        ]),
      ];
};
