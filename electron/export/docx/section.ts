import { Paragraph, type IParagraphOptions } from 'docx';
import { assertNever } from '../../../shared/assert-never.ts';
import type { SummaryBlock, SummarySection } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { headingNumber } from './heading-number.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import type { RunningList } from './running-lists.ts';

/** The lists that run through all sections. */
export type SectionLists = { readonly headings: RunningList; readonly numbers: RunningList };

type Block<Kind extends SummaryBlock['kind']> = Extract<SummaryBlock, { kind: Kind }>;

/** The heading of a section and its lines. */
export const section = (printed: SummarySection, plan: BodyPlan, lists: SectionLists): Paragraph[] => [
  new Paragraph({
    ...paragraphBase(plan, 'heading1'),
    ...headingNumber(printed.number, plan, lists.headings),
    children: textRuns(printed.heading, plan),
  }),
  ...printed.blocks.map((block) => blockParagraph(block, plan, lists)),
];

function blockParagraph(block: SummaryBlock, plan: BodyPlan, lists: SectionLists): Paragraph {
  switch (block.kind) {
    case 'paragraph':
      return new Paragraph({ ...paragraphBase(plan, 'body'), children: inlineRuns(block.text, plan) });
    case 'numbered':
      return numberedParagraph(block, plan, lists.numbers);
    case 'bullet':
      return bullet(block, plan);
    case 'action':
    case 'decision':
      return markedLine(block, plan);
    default:
      return assertNever(block);
  }
}

/** A paragraph in the running list, which prints its number. */
export const numberedParagraph = (
  block: Pick<Block<'numbered'>, 'number' | 'text'>,
  plan: BodyPlan,
  numbers: RunningList,
): Paragraph =>
  new Paragraph({
    ...paragraphBase(plan, 'number'),
    numbering: numbers(block.number),
    children: inlineRuns(block.text, plan),
  });

function bullet(block: Block<'bullet'>, plan: BodyPlan): Paragraph {
  const [style, level] = block.level === 1 ? (['bullet1', 0] as const) : (['bullet2', 1] as const);
  const list: Partial<IParagraphOptions> = plan.namesBulletList[level]
    ? { numbering: { reference: 'bullets', level, instance: 0, custom: true } }
    : {};
  return new Paragraph({ ...paragraphBase(plan, style), ...list, children: inlineRuns(block.text, plan) });
}

function markedLine(block: Block<'action' | 'decision'>, plan: BodyPlan): Paragraph {
  const look = plan.isBoldByStyle[block.kind] === block.isBold ? {} : { bold: block.isBold };
  const mark = textRuns(block.mark === '' ? '' : `${block.mark} `, plan, look);
  return new Paragraph({
    ...paragraphBase(plan, block.kind),
    children: [...mark, ...inlineRuns(block.text, plan, look)],
  });
}
