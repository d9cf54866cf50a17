import { describeAttendanceFailure } from '../../../shared/attendance/attendance-failure.ts';
import type {
  Attendee,
  AttendanceReport,
  SkippedAttendee,
} from '../../../shared/attendance/attendance-report.ts';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { aliasesOfRoster } from '../../../shared/matching/aliases-of-roster.ts';
import { describeMatch } from '../../../shared/matching/describe-match.ts';
import { matchAttendance } from '../../../shared/matching/match-attendance.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { tableOfXlsx } from '../spreadsheet/table-of-xlsx.ts';
import { kindOfBytes } from '../summary/file-kind.ts';
import { describeTextFailure } from '../text-of-file.ts';

/** The three piles; every person of the report stands in one, callers without a name in `unknown`. */
export type AttendanceMatches = {
  readonly sure: readonly {
    readonly name: string;
    readonly participant: ParticipantId;
    readonly reason: string;
  }[];
  readonly check: readonly {
    readonly name: string;
    readonly candidates: readonly ParticipantId[];
    readonly reason: string;
  }[];
  readonly unknown: readonly { readonly name: string; readonly reason: string }[];
};

/** What `rapporteur read attendance` prints (docs/READERS.md). */
export type AttendanceReading = AttendanceReport & { readonly matches?: AttendanceMatches };

/** A report is some kilobytes; what is larger is another file. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * What an attendance report says, matched with the roster of a meeting where there is one. Changes nothing. The failure
 * is the sentence to show; `name` is the file's.
 */
export function understandAttendance(
  bytes: Uint8Array,
  name: string,
  roster: Pick<Meeting, 'roster'> | null,
): Result<AttendanceReading, string> {
  const read = readReport(bytes, name);
  if (!read.ok) return read;
  return success(roster === null ? read.value : { ...read.value, matches: matchesOf(read.value, roster) });
}

/** The report itself. A spreadsheet is its first sheet with something in it. The failure is the sentence to show. */
export function readReport(bytes: Uint8Array, name: string): Result<AttendanceReport, string> {
  if (bytes.byteLength > MOST_BYTES) return failure(describeAttendanceFailure({ kind: 'tooLarge' }, name));
  const table = kindOfBytes(bytes) === 'zip' ? tableOfXlsx(bytes) : null;
  if (table !== null && !table.ok)
    return failure(describeTextFailure(table.error, name, 'attendance report', 'CSV, a spreadsheet or text'));
  const read = readAttendance(table === null ? decodeText(bytes) : table.value);
  return read.ok ? read : failure(describeAttendanceFailure(read.error, name));
}

function matchesOf(
  { people, skipped }: { readonly people: readonly Attendee[]; readonly skipped: readonly SkippedAttendee[] },
  { roster }: Pick<Meeting, 'roster'>,
): AttendanceMatches {
  const matched = matchAttendance([...people, ...skipped], roster, aliasesOfRoster(roster));
  const sure: AttendanceMatches['sure'][number][] = [];
  const check: AttendanceMatches['check'][number][] = [];
  const unknown: AttendanceMatches['unknown'][number][] = [];
  for (const { attendee, match } of matched) {
    const told = { name: attendee.name, reason: describeMatch(match.reason) };
    if (match.pile === 'sure') sure.push({ ...told, participant: match.entry.id });
    else if (match.pile === 'check') check.push({ ...told, candidates: match.entries.map(({ id }) => id) });
    else unknown.push(told);
  }
  return { sure, check, unknown };
}
