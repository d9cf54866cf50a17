import type { AttendanceSource, ReadReport } from './attendance-report.ts';
import { datedStays, factIn, orderOfReport, startOfReport } from './report-times.ts';
import type { ReportTables } from './report-tables.ts';
import { tableStays } from './table-stays.ts';

const MEET =
  /^(?:time joined|time exited|joined at|exited at|first seen(?: at)?|last seen(?: at)?|time in call|meeting code)$/iu;

/**
 * Google Meet's report, or any other table that says who was there and when or how long: a head of the meeting where
 * there is one, names in one column or in two, times of day without a day.
 */
export function readTableReport(tables: ReportTables): ReadReport | null {
  const { tables: all, isGuessed } = tables;
  if (all.length === 0) return null;
  const headings = all.flatMap((table) => table.headings);
  const source: AttendanceSource = headings.some((heading) => MEET.test(heading)) ? 'google-meet' : 'table';
  const order = orderOfReport(tables, null);
  const startedAt = startOfReport(tables, order);
  const used = isGuessed ? all.slice(0, 1) : all;
  return {
    source,
    title: factIn(tables, 'meetingTitle'),
    startedAt,
    stays: datedStays(
      used.flatMap((table) => tableStays(table, order)),
      startedAt,
    ),
  };
}
