import { Paragraph, type FileChild } from 'docx';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Annex, Summary } from '../../../shared/summary/summary.ts';
import { agendaList } from './agenda-annex.ts';
import { annexHeading } from './annex-heading.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { inlineRuns } from './inline-runs.ts';
import { wordColour } from './measures.ts';
import { participantLists } from './participants-annex.ts';
import { previousActionsTable } from './previous-actions-table.ts';
import type { RunningList } from './running-lists.ts';
import { numberedParagraph, section } from './section.ts';
import { titleBlock } from './title-block.ts';

/**
 * Everything between the margins, in the order of the summary. Piece by piece, so that each is written and let go
 * before the next is made: whole trees of a large document cost half a gigabyte and most of the time.
 */
export function* documentBody(summary: Summary, plan: BodyPlan): Generator<FileChild> {
  const lists = { headings: plan.lists('headings'), numbers: plan.lists('numbers') };
  // Word wants a paragraph in every document, even where there is nothing to say.
  if (isEmpty(summary)) yield new Paragraph(paragraphBase(plan, 'body'));
  yield* titleBlock(summary, plan);
  yield* opening(summary.opening, plan, lists.numbers);
  for (const printed of summary.sections) yield* section(printed, plan, lists);
  for (const annex of summary.annexes) {
    yield annexHeading(annex.heading, summary.layout.annexesOnNewPage, plan);
    yield* annexContent(annex, summary, plan);
  }
}

const isEmpty = ({ titleBlock: title, status, opening: first, sections, annexes }: Summary): boolean =>
  first === null &&
  status === null &&
  sections.length + annexes.length === 0 &&
  [title.meeting, title.document, title.dateLine].every((line) => line === '');

function opening(printed: Summary['opening'], plan: BodyPlan, numbers: RunningList): Paragraph[] {
  if (printed === null) return [];
  const { number, text } = printed;
  if (number !== null) return [numberedParagraph({ number, text }, plan, numbers)];
  return [new Paragraph({ ...paragraphBase(plan, 'body'), children: inlineRuns(text, plan) })];
}

function annexContent(annex: Annex, summary: Summary, plan: BodyPlan): Iterable<FileChild> {
  switch (annex.kind) {
    case 'agenda':
      return agendaList(annex, plan);
    case 'participants':
      return participantLists(annex, wordColour(summary.layout.colours.groupRow), plan);
    case 'previousActions':
      return previousActionsTable(annex, wordColour(summary.layout.colours.groupRow), plan);
    default:
      return assertNever(annex);
  }
}
