import type { ParticipantsAnnex } from '../../../shared/summary/summary.ts';

/** Characters a column is held to have at least and at most, so that none starves or takes all. */
const NARROWEST = 8;
const WIDEST = 28;

/**
 * Widths of the columns in twips, the same in every group, together exactly `total`. Two columns are halves, as in
 * the reference; more share the width by their longest entries, since a country needs less room than an affiliation.
 */
export function columnWidths(annex: ParticipantsAnnex, total: number): number[] {
  if (annex.columns.length === 0) return [total];
  const weights = annex.columns.length <= 2 ? annex.columns.map(() => 1) : weightsOf(annex);
  const sum = weights.reduce((one, other) => one + other, 0);
  const widths = weights.map((weight) => Math.floor((total * weight) / sum));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function weightsOf(annex: ParticipantsAnnex): number[] {
  const longest = annex.columns.map((name) => (annex.showsColumnNames ? name.length : 0));
  for (const list of annex.lists)
    for (const group of list.groups)
      for (const row of group.rows)
        longest.forEach((length, column) => {
          longest[column] = Math.max(length, row[column]?.length ?? 0);
        });
  return longest.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length)));
}
