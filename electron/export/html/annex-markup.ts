import type {
  AgendaAnnex,
  Annex,
  ParticipantsAnnex,
  ParticipantsList,
  PreviousActionsAnnex,
  PrintedGroup,
} from '../../../shared/summary/summary.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { inlineMarkup } from './inline-markup.ts';
import { markup, onLines, type Markup } from './markup.ts';

/** An annex; `position` counts annexes from 1 and makes the ids within it unique. */
export function annexMarkup(annex: Annex, position: number): Markup {
  const id = `annex-${position}`;
  return markup`<section class="annex">
${onLines(markup`<h2 id="${id}">${annex.heading}</h2>`, ...contentMarkup(annex, id))}</section>`;
}

function contentMarkup(annex: Annex, id: string): readonly Markup[] {
  switch (annex.kind) {
    case 'agenda':
      return [agendaMarkup(annex)];
    case 'participants':
      return participantsMarkup(annex, id);
    case 'previousActions':
      return [previousActionsMarkup(annex, id)];
    default:
      return assertNever(annex);
  }
}

/** An ordered list; a number is told only where it is not the one that follows. */
function agendaMarkup(annex: AgendaAnnex): Markup {
  const items = annex.items.map(({ number, text }, index) => {
    const expected = (annex.items[index - 1]?.number ?? 0) + 1;
    return markup`<li${number === expected ? null : markup` value="${number}"`}>${text}</li>`;
  });
  return markup`<ol class="agenda">
${onLines(...items)}</ol>`;
}

/** One table, named by the heading of its annex. */
function previousActionsMarkup(annex: PreviousActionsAnnex, id: string): Markup {
  const names = annex.columns.map((name) => markup`<th scope="col">${name}</th>`);
  const rows = annex.rows.map(
    ({ cells }) => markup`<tr>${cells.map((cell) => markup`<td>${inlineMarkup(cell)}</td>`)}</tr>`,
  );
  const columns = annex.columns.map(() => markup`<col>`);
  return markup`<table class="review" aria-labelledby="${id}">
<colgroup>${columns}</colgroup>
<thead>
<tr class="group">${names}</tr>
</thead>
<tbody>
${onLines(...rows)}</tbody>
</table>`;
}

const participantsMarkup = (annex: ParticipantsAnnex, id: string): readonly Markup[] =>
  annex.lists.flatMap((list, index) => listMarkup(annex, list, `${id}-list-${index + 1}`));

function listMarkup(annex: ParticipantsAnnex, list: ParticipantsList, id: string): readonly Markup[] {
  const groups = list.groups.map((group, index) => groupMarkup(annex, group, `${id}-group-${index + 1}`));
  return list.heading === null ? groups : [markup`<h3 id="${id}">${list.heading}</h3>`, ...groups];
}

/**
 * A table of one group. The heading row spans all columns and names the table. Where the house style hides the names
 * of the columns they are still there for those who cannot see the columns. No cell heads its row: a house style may
 * put any column first, and none of them names a person alone.
 */
function groupMarkup(annex: ParticipantsAnnex, group: PrintedGroup, id: string): Markup {
  const names = annex.columns.map((name) =>
    annex.showsColumnNames
      ? markup`<th scope="col">${name}</th>`
      : markup`<th scope="col"><span class="unseen">${name}</span></th>`,
  );
  const rows = group.rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`);
  const width = annex.columns.length;
  return markup`<table aria-labelledby="${id}">
<colgroup span="${width}"></colgroup>
<thead>
<tr class="group"><th id="${id}" scope="colgroup" colspan="${width}">${group.heading}</th></tr>
<tr class="${annex.showsColumnNames ? 'columns' : 'columns unseen-row'}">${names}</tr>
</thead>
<tbody>
${onLines(...rows)}</tbody>
</table>`;
}
