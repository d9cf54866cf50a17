import type { ReadReport, ReportTime } from './attendance-report.ts';
import { foldName } from '../names/fold-name.ts';
import { isReportTime, readReportTime, type DateOrder } from './read-report-time.ts';
import { readTimeSpent } from './read-time-spent.ts';
import { factIn, orderOfReport, startOfReport } from './report-times.ts';
import type { ReportTable, ReportTables } from './report-tables.ts';
import { tableStays } from './table-stays.ts';

/**
 * Teams' reports from 2021 on, in any language: the one table of 2021, and the numbered sections (summary, participants,
 * activities) of 2022 and later, which tell people twice: their totals are in the table of participants, and activities
 * add only whom it does not name. Known by the account ids and roles Teams alone writes, or by lines above the table.
 */
export function readTeamsReport(tables: ReportTables): ReadReport | null {
  const { tables: all } = tables;
  const [first] = all;
  if (first === undefined || !all.some(isTeamsTable)) return null;
  if (
    tables.meetings > 0 ||
    (!first.columns.includes('role') && !first.columns.includes('accountId') && tables.loose.length === 0)
  )
    return null;
  const order = orderOfReport(tables, null);
  const totals =
    all.find(({ columns }) => columns.includes('firstJoinedAt')) ?? (tables.isGuessed ? first : undefined);
  const stays =
    totals === undefined ? all.flatMap((table) => tableStays(table, order)) : tableStays(totals, order);
  const named = new Set(stays.flatMap(({ name, email }) => [foldName(name), email.toLowerCase()]));
  const others = totals === undefined ? [] : all.filter((table) => table !== totals);
  const left = others
    .flatMap((table) => tableStays(table, order))
    .filter(
      ({ name, email }) => !named.has(foldName(name)) && (email === '' || !named.has(email.toLowerCase())),
    );
  return {
    source: totals === undefined ? 'teams-report-2021' : 'teams-report-2022',
    title: factIn(tables, 'meetingTitle') ?? looseTitle(tables),
    startedAt: startOfReport(tables, order) ?? looseStart(tables, order),
    stays: [...stays, ...left],
  };
}

const isTeamsTable = ({ columns }: ReportTable): boolean =>
  (columns.includes('joinedAt') || columns.includes('firstJoinedAt')) &&
  (columns.includes('role') || columns.includes('accountId') || columns.includes('email'));

/** The title where its label is in a language unknown here: the first line that says neither a number nor a time. */
function looseTitle({ loose }: ReportTables): string | null {
  const start = loose.findIndex((row) => isReportTime(row[1] ?? ''));
  const before = loose.slice(0, start < 0 ? loose.length : start).map((row) => row[1] ?? '');
  return (
    before.find((value) => value !== '' && !/^\d+$/u.test(value) && readTimeSpent(value) === null) ?? null
  );
}

/** The start likewise: the first of the lines that say a time. */
function looseStart({ loose }: ReportTables, order: DateOrder): ReportTime | null {
  const start = loose.map((row) => row[1] ?? '').find(isReportTime);
  return start === undefined ? null : readReportTime(start, order);
}
