import { failure, success, type Result } from '../result.ts';
import type { AttendanceFailure } from './attendance-failure.ts';
import type { AttendanceReport, ReadReport } from './attendance-report.ts';
import { isText } from '../text/is-text.ts';
import { joinPeople } from './join-people.ts';
import { readPanel } from './read-panel.ts';
import { readTableReport } from './read-table-report.ts';
import { readTeamsList } from './read-teams-list.ts';
import { readTeamsReport } from './read-teams-report.ts';
import { readWebex } from './read-webex.ts';
import { readZoom } from './read-zoom.ts';
import { reportRows } from './report-rows.ts';
import { reportTables, type ReportTables } from './report-tables.ts';
import { tellsSeveralMeetings } from './tells-several-meetings.ts';

/** More than any meeting has joins; a larger table is no report of one. */
export const MOST_ROWS = 50_000;
/** Characters of text; a report of so many rows has fewer. */
const LONGEST = 20_000_000;

/** From the layout that is known best to any table that could be one. */
const READERS: readonly ((tables: ReportTables) => ReadReport | null)[] = [
  readZoom,
  readTeamsList,
  readWebex,
  readTeamsReport,
  readTableReport,
];

/**
 * What an attendance report says: of Zoom, Teams, Webex, Google Meet, any table like them, or a participants' panel
 * copied from the screen. `text` is the file's, whatever parts its cells.
 */
export function readAttendance(text: string): Result<AttendanceReport, AttendanceFailure> {
  if (text.trim() === '') return failure({ kind: 'empty' });
  if (!isText(text)) return failure({ kind: 'binary' });
  if (text.length > LONGEST) return failure({ kind: 'tooLarge' });
  const rows = reportRows(text) ?? [];
  if (rows.length > MOST_ROWS) return failure({ kind: 'tooLarge' });
  const tables = reportTables(rows);
  if (tables.tables.length === 0 && tables.meetings > 0) return failure({ kind: 'onlyMeetings' });
  const report = firstRead(tables) ?? readPanel(text);
  if (report === null) return failure({ kind: 'notAReport' });
  if (tellsSeveralMeetings(report, tables)) return failure({ kind: 'severalMeetings' });
  const { source, title, startedAt, stays } = report;
  const { people, skipped } = joinPeople(stays);
  return people.length + skipped.length === 0
    ? failure({ kind: 'nobody' })
    : success({ source, title, startedAt, people, skipped });
}

function firstRead(tables: ReportTables): ReadReport | null {
  for (const read of READERS) {
    const report = read(tables);
    if (report !== null) return report;
  }
  return null;
}
