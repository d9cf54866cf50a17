import type { AttendanceColumn } from './attendance-column.ts';
import type { ReportTime, Stay } from './attendance-report.ts';
import { daysAfter } from '../dates/calendar.ts';
import type { Day } from '../meeting/text.ts';
import { dateOrderOf, readReportDay, readReportTime, type DateOrder } from './read-report-time.ts';
import type { ReportTables } from './report-tables.ts';
import { tableRows } from './table-stays.ts';

const OF_STAYS = ['joinedAt', 'leftAt', 'firstJoinedAt', 'lastLeftAt', 'timestamp'] as const;
const OF_MEETING = ['meetingStart', 'meetingEnd'] as const;

/** Day or month first, by every time the report holds. */
export function orderOfReport({ facts, loose, tables }: ReportTables, usual: DateOrder | null): DateOrder {
  const told = facts.filter(({ column }) => isOfMeeting(column)).map(({ value }) => value);
  const inTables = tables.flatMap((table) =>
    tableRows(table).flatMap((cell) => [...OF_STAYS, ...OF_MEETING].map(cell)),
  );
  return dateOrderOf([...told, ...loose.flat(), ...inTables], usual);
}

const isOfMeeting = (column: AttendanceColumn): boolean => OF_MEETING.some((other) => other === column);

/** The first fact of its kind. */
export const factIn = ({ facts }: ReportTables, wanted: AttendanceColumn): string | null =>
  facts.find(({ column }) => column === wanted)?.value ?? null;

/** When the meeting started, the day from a line of its own where the time has none. */
export function startOfReport(tables: ReportTables, order: DateOrder): ReportTime | null {
  const time = readReportTime(factIn(tables, 'meetingStart') ?? '', order);
  const day = readReportDay(factIn(tables, 'meetingDay') ?? '', order);
  return time === null || time.includes('T') || day === null ? time : `${day}T${time}`;
}

/** Gives stays that tell the time of day only the day of the meeting; who leaves before they came left the day after. */
export function datedStays(stays: readonly Stay[], startedAt: ReportTime | null): Stay[] {
  if (startedAt === null || !startedAt.includes('T')) return [...stays];
  const day = startedAt.slice(0, 10) as Day;
  const dated = (time: ReportTime | null, isLater: boolean): ReportTime | null =>
    time === null || time.includes('T') ? time : `${isLater ? daysAfter(day, 1) : day}T${time}`;
  return stays.map((stay) => {
    const { joinedAt, leftAt } = stay;
    const isOverMidnight = joinedAt !== null && leftAt !== null && leftAt < joinedAt;
    return { ...stay, joinedAt: dated(joinedAt, false), leftAt: dated(leftAt, isOverMidnight) };
  });
}
