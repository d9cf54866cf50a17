import { describeAttendanceFailure } from '../../../shared/attendance/attendance-failure.ts';
import type {
  Attendee,
  AttendanceReport,
  SkippedAttendee,
} from '../../../shared/attendance/attendance-report.ts';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { describeMatch } from '../../../shared/matching/describe-match.ts';
import { matchAttendance } from '../../../shared/matching/match-attendance.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';

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
  const read =
    bytes.byteLength > MOST_BYTES
      ? failure({ kind: 'tooLarge' } as const)
      : readAttendance(decodeText(bytes));
  if (!read.ok) return failure(describeAttendanceFailure(read.error, name));
  return success(roster === null ? read.value : { ...read.value, matches: matchesOf(read.value, roster) });
}

function matchesOf(
  { people, skipped }: { readonly people: readonly Attendee[]; readonly skipped: readonly SkippedAttendee[] },
  { roster }: Pick<Meeting, 'roster'>,
): AttendanceMatches {
  const matched = matchAttendance([...people, ...skipped], roster);
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
