import { Paragraph } from 'docx';
import type { AgendaAnnex } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { textRuns } from './inline-runs.ts';

/** The order of business, a numbered list of its own. */
export function agendaList(annex: AgendaAnnex, plan: BodyPlan): Paragraph[] {
  const numbers = plan.lists('numbers');
  return annex.items.map(
    (item) =>
      new Paragraph({
        ...paragraphBase(plan, 'number'),
        numbering: numbers(item.number),
        children: textRuns(item.text, plan),
      }),
  );
}
