import { Paragraph, type Table } from 'docx';
import type { ParticipantsAnnex } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { columnWidths } from './column-widths.ts';
import { groupTable, type TableShape } from './group-table.ts';
import { textRuns } from './inline-runs.ts';

/** The lists of participants: a table per group, in the same columns throughout. */
export function* participantLists(
  annex: ParticipantsAnnex,
  groupRowColour: string,
  plan: BodyPlan,
): Generator<Paragraph | Table> {
  const shape: TableShape = {
    widths: columnWidths(annex, plan.textWidth),
    columnNames: annex.showsColumnNames ? annex.columns : null,
    groupRowColour,
  };
  for (const { heading, groups } of annex.lists) {
    if (heading !== null)
      yield new Paragraph({ ...paragraphBase(plan, 'heading2'), children: textRuns(heading, plan) });
    for (const group of groups) {
      yield groupTable(group, shape, plan);
      // Word joins tables that touch, and wants a paragraph after the last thing in a document.
      yield new Paragraph(paragraphBase(plan, 'tableGap'));
    }
  }
}
