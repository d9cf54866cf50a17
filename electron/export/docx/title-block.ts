import { Paragraph } from 'docx';
import type { Summary } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { textRuns } from './inline-runs.ts';

/** Meeting, document, status and date, each in a style of its own; a line with nothing to say is not printed. */
export const titleBlock = (
  { titleBlock: block, status }: Pick<Summary, 'titleBlock' | 'status'>,
  plan: BodyPlan,
): Paragraph[] =>
  (
    [
      ['title', block.meeting],
      ['subtitle', block.document],
      ['subtitle', status?.text ?? ''],
      ['date', block.dateLine],
    ] as const
  )
    .filter(([, text]) => text !== '')
    .map(([style, text]) => new Paragraph({ ...paragraphBase(plan, style), children: textRuns(text, plan) }));
