import { Paragraph, ShadingType, Table, TableCell, TableRow } from 'docx';
import type { InlineText } from '../../../shared/meeting/inline-text.ts';
import type { PreviousActionsAnnex } from '../../../shared/summary/summary.ts';
import { PREVIOUS_ACTION_SHARES } from '../previous-action-columns.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import { tableFrame } from './table-frame.ts';

/** What became of earlier actions, one table; its row of column names is repeated on every page. */
export function* previousActionsTable(
  annex: PreviousActionsAnnex,
  headingColour: string,
  plan: BodyPlan,
): Generator<Paragraph | Table> {
  yield new Table({
    ...tableFrame(widthsOf(plan.textWidth), plan),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: annex.columns.map(
          (name) =>
            new TableCell({
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: headingColour },
              children: [
                new Paragraph({
                  ...paragraphBase(plan, 'participantGroup'),
                  children: textRuns(name, plan),
                }),
              ],
            }),
        ),
      }),
      // A long outcome may run over the end of a page: a row that may not break would leave half a page empty.
      ...annex.rows.map(({ cells }) => new TableRow({ children: cells.map((cell) => textCell(cell, plan)) })),
    ],
  });
  // Word wants a paragraph after the last thing in a document.
  yield new Paragraph(paragraphBase(plan, 'tableGap'));
}

const textCell = (text: InlineText, plan: BodyPlan): TableCell =>
  new TableCell({
    children: [new Paragraph({ ...paragraphBase(plan, 'participant'), children: inlineRuns(text, plan) })],
  });

/** Twips, together exactly the width between the margins. */
function widthsOf(total: number): number[] {
  const widths = PREVIOUS_ACTION_SHARES.map((share) => Math.floor((total * share) / 100));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
