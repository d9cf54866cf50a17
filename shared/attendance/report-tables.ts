import { attendanceColumn, type AttendanceColumn } from './attendance-column.ts';
import { completeColumns } from './complete-columns.ts';
import { isReportTime } from './read-report-time.ts';

export type ReportColumns = readonly (AttendanceColumn | null)[];

/** A table of people, with what its columns hold. */
export type ReportTable = {
  readonly headings: readonly string[];
  readonly columns: ReportColumns;
  readonly rows: readonly (readonly string[])[];
};

/** What a report says of the meeting before it names people. */
export type ReportFact = { readonly column: AttendanceColumn; readonly value: string };

export type ReportTables = {
  /** What each row under a head of meetings says; a line `Meeting title: …` stands alone. */
  readonly facts: readonly ReportFact[];
  /** How many rows stand under heads of meetings. */
  readonly meetings: number;
  /** Rows before the first table that no heading explains, in languages unknown here. */
  readonly loose: readonly (readonly string[])[];
  readonly tables: readonly ReportTable[];
  /** Whether some heading could be read, or columns had to be told by what they hold. */
  readonly isGuessed: boolean;
};

type Draft = { headings: readonly string[]; columns: ReportColumns; rows: (readonly string[])[] };

/** Parts the rows of a report into what it says of the meeting and its tables of people. */
export function reportTables(rows: readonly (readonly string[])[]): ReportTables {
  const read = readTables(rows, isPeopleHeading);
  if (read.tables.length > 0 || read.meetings > 0) return { ...read, isGuessed: false };
  // Headings in a language unknown here: times stand under them all the same.
  const guessed = readTables(
    rows,
    (row, next) => timesIn(row) === 0 && filledIn(row) > 2 && timesIn(next) > 1,
  );
  return { ...guessed, isGuessed: true };
}

function readTables(
  all: readonly (readonly string[])[],
  isHeading: (row: readonly string[], next: readonly string[]) => boolean,
): Omit<ReportTables, 'isGuessed'> {
  const facts: ReportFact[] = [];
  const loose: (readonly string[])[] = [];
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let meetingHead: ReportColumns | null = null;
  let meetings = 0;
  for (const [index, row] of all.entries()) {
    const filled = filledIn(row);
    const next = all[index + 1] ?? [];
    if (filled === 0) {
      meetingHead = null;
    } else if (isHeading(row, next)) {
      current = { headings: row, columns: row.map(attendanceColumn), rows: [] };
      meetingHead = null;
      drafts.push(current);
    } else if (isMeetingHeading(row)) {
      meetingHead = row.map(attendanceColumn);
      current = null;
    } else if (meetingHead !== null && filled > 1) {
      meetings++;
      facts.push(...meetingHead.flatMap((column, at) => factOf(column, row[at])));
    } else if (
      filled === 1 &&
      (current === null || filledIn(all[index - 1] ?? []) === 0 || isHeading(next, []))
    ) {
      // The title of a section: "3. In-Meeting Activities", "Panelist Details".
      current = null;
      meetingHead = null;
    } else if (current === null) {
      const column = attendanceColumn(row[0] ?? '');
      facts.push(...factOf(column, row[1]));
      if (column === null && drafts.length === 0) loose.push(row);
    } else current.rows.push(row);
  }
  const tables = drafts.map((draft) => ({ ...draft, columns: completeColumns(draft.columns, draft.rows) }));
  return { facts, loose, tables, meetings };
}

const factOf = (column: AttendanceColumn | null, value = ''): ReportFact[] =>
  column === null || value === '' ? [] : [{ column, value }];

/** A heading row of people names them, and says when or how long they were there. */
function isPeopleHeading(row: readonly string[]): boolean {
  if (row.some(tellsTime)) return false;
  const columns = new Set(row.map(attendanceColumn));
  const has = (...wanted: AttendanceColumn[]): boolean => wanted.some((column) => columns.has(column));
  const isMeetings = has('meetingTitle', 'meetingId') && !has('joinedAt', 'firstJoinedAt');
  return (
    has('name', 'givenName', 'familyName', 'email') &&
    has('joinedAt', 'firstJoinedAt', 'leftAt', 'duration', 'durationInSeconds', 'timestamp') &&
    !isMeetings
  );
}

function isMeetingHeading(row: readonly string[]): boolean {
  if (row.some(tellsTime)) return false;
  const columns = row.map(attendanceColumn);
  const known = columns.filter((column) => column !== null).length;
  const isOfMeeting = columns.includes('meetingTitle') || columns.includes('meetingId');
  return isOfMeeting && known > 2;
}

/** No heading does; most rows do, and need not be looked up word by word. */
const tellsTime = (cell: string): boolean => /\d:\d{2}/u.test(cell);

const filledIn = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;
const timesIn = (row: readonly string[]): number => row.filter(isReportTime).length;
