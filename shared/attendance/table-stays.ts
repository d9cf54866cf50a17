import type { AttendanceColumn } from './attendance-column.ts';
import { isOriginalNameHeading } from './attendance-column.ts';
import type { Stay } from './attendance-report.ts';
import { readReportTime, type DateOrder } from './read-report-time.ts';
import { readTimeSpent } from './read-time-spent.ts';
import type { ReportTable } from './report-tables.ts';

const NO = /^(?:no|non|nein|não|нет|لا|否)$/iu;
const YES = /^(?:yes|y|oui|sí|si|ja|sim|да|نعم|是)$/iu;

/** One row of a table, asked by what its columns hold. Dashes stand for nothing. */
export type TableRow = (column: AttendanceColumn) => string;

/** The rows of a table. Where two columns hold the same (the host's address and the participant's) the one behind the name is meant. */
export function tableRows({ headings, columns, rows }: ReportTable): TableRow[] {
  const original = headings.findIndex(isOriginalNameHeading);
  const nameAt = original >= 0 ? original : Math.max(columns.indexOf('name'), 0);
  const places = new Map<AttendanceColumn, number>();
  for (const [index, column] of columns.entries())
    if (column !== null && (!places.has(column) || (places.get(column) ?? 0) < nameAt))
      places.set(column, index);
  // Of the meeting, what stands before the people is meant.
  for (const column of ['meetingTitle', 'meetingId', 'meetingStart'] as const)
    if (columns.includes(column)) places.set(column, columns.indexOf(column));
  places.set('name', original >= 0 ? original : columns.indexOf('name'));
  return rows.map((row) => (column) => {
    const cell = row[places.get(column) ?? -1] ?? '';
    return /^[-–—]+$/u.test(cell) ? '' : cell;
  });
}

/** The stays a table of joins and departures tells. People who registered and did not come, or waited outside, have none. */
export function tableStays(table: ReportTable, order: DateOrder): Stay[] {
  const isInSeconds = table.columns.includes('durationInSeconds');
  return tableRows(table).flatMap((cell): Stay[] => {
    if (NO.test(cell('attended')) || YES.test(cell('waitingRoom'))) return [];
    const email = emailOf(cell);
    const name = cell('name') || `${cell('givenName')} ${cell('familyName')}`.trim() || email;
    if (name === '') return [];
    const timeOf = (...columns: AttendanceColumn[]) =>
      readReportTime(columns.map(cell).find((text) => text !== '') ?? '', order);
    const duration = cell('duration') || cell('durationInSeconds');
    return [
      {
        name,
        email,
        joinedAt: timeOf('joinedAt', 'firstJoinedAt'),
        leftAt: timeOf('leftAt', 'lastLeftAt'),
        seconds: readTimeSpent(duration, isInSeconds ? 1 : 60),
      },
    ];
  });
}

/** The address, or the account's id where that is one: guests of Teams have it there only. */
function emailOf(cell: TableRow): string {
  const told = [cell('email'), cell('accountId')];
  return told.find((text) => /^\S+@\S+$/u.test(text)) ?? '';
}
