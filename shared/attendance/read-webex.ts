import type { ReadReport } from './attendance-report.ts';
import { readReportTime } from './read-report-time.ts';
import { factIn, orderOfReport, startOfReport } from './report-times.ts';
import type { ReportTables } from './report-tables.ts';
import { tableRows, tableStays } from './table-stays.ts';

const WEBEX = /^(?:attendance duration|attendee email|connection type|audience type)$/iu;

/** Webex's attendee reports of meetings, events and trainings: meeting and person in one row, a row for each stay. */
export function readWebex(tables: ReportTables): ReadReport | null {
  const [first] = tables.tables;
  if (first === undefined || !first.headings.some((heading) => WEBEX.test(heading))) return null;
  const order = orderOfReport(tables, null);
  const [row] = tableRows(first);
  return {
    source: 'webex',
    title: (row?.('meetingTitle') || factIn(tables, 'meetingTitle')) ?? null,
    startedAt: readReportTime(row?.('meetingStart') ?? '', order) ?? startOfReport(tables, order),
    stays: tables.tables.flatMap((table) => tableStays(table, order)),
  };
}
