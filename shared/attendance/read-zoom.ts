import type { AttendanceSource, ReadReport } from './attendance-report.ts';
import { attendanceColumn, isOriginalNameHeading } from './attendance-column.ts';
import { readReportTime } from './read-report-time.ts';
import { factIn, orderOfReport, startOfReport } from './report-times.ts';
import type { ReportTable, ReportTables } from './report-tables.ts';
import { tableRows, tableStays } from './table-stays.ts';

const WEBINAR = /^(?:attended|time in session|webinar id)/iu;

/**
 * Zoom's reports since 2020: participants with and without the meeting's head, unique users (totals and no times), usage
 * (meeting and person in one row), webinars (tables of hosts, panelists, attendees). Known by "Name (Original Name)" in
 * any language, or by the columns of a webinar. Zoom writes the month first.
 */
export function readZoom(tables: ReportTables): ReadReport | null {
  const [first] = tables.tables;
  const headings = tables.tables.flatMap((table) => table.headings);
  if (
    first === undefined ||
    !headings.some((heading) => isOriginalNameHeading(heading) || isWebinar(heading))
  )
    return null;
  const order = orderOfReport(tables, 'month-first');
  const [row] = tableRows(first);
  return {
    source: sourceOf(first, headings),
    title: (factIn(tables, 'meetingTitle') ?? row?.('meetingTitle')) || null,
    startedAt: startOfReport(tables, order) ?? readReportTime(row?.('meetingStart') ?? '', order),
    stays: tables.tables.flatMap((table) => tableStays(table, order)),
  };
}

const isWebinar = (heading: string): boolean =>
  WEBINAR.test(heading) || attendanceColumn(heading) === 'attended';

function sourceOf({ columns }: ReportTable, headings: readonly string[]): AttendanceSource {
  if (headings.some(isWebinar)) return 'zoom-webinar';
  if (columns.includes('meetingTitle')) return 'zoom-usage';
  return columns.includes('joinedAt') ? 'zoom-participants' : 'zoom-unique-users';
}
