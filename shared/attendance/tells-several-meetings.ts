import type { ReadReport } from './attendance-report.ts';
import type { ReportTables } from './report-tables.ts';
import { tableRows } from './table-stays.ts';

/** Nobody joins one meeting more than so many hours after the first did. */
const LONGEST_HOURS = 36;

/**
 * Whether a report is of more than one meeting: several under its head or in its rows, two starts, the same table
 * twice (reports put together), or days between one joining and another.
 */
export function tellsSeveralMeetings({ source, stays }: ReadReport, tables: ReportTables): boolean {
  const starts = tables.facts.filter(({ column }) => column === 'meetingStart').map(({ value }) => value);
  const inRows = tables.tables.flatMap((table) =>
    tableRows(table).map((cell) =>
      [cell('meetingTitle'), cell('meetingId'), cell('meetingStart')].join('\n'),
    ),
  );
  const headings = tables.tables.map((table) => table.headings.join('\n'));
  const isTwice = source !== 'zoom-webinar' && new Set(headings).size < headings.length;
  return new Set(starts).size > 1 || new Set(inRows).size > 1 || isTwice || isOverDays(stays);
}

function isOverDays(stays: ReadReport['stays']): boolean {
  const joins = stays
    .flatMap(({ joinedAt }) => (joinedAt?.includes('T') ? [Date.parse(`${joinedAt}Z`)] : []))
    .toSorted((one, other) => one - other);
  const [first] = joins;
  const last = joins.at(-1);
  return first !== undefined && last !== undefined && last - first > LONGEST_HOURS * 3_600_000;
}
