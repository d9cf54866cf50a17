import { readAgenda } from '../../../shared/agenda/read-agenda.ts';
import { describeAttendanceFailure } from '../../../shared/attendance/attendance-failure.ts';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import type { Incoming } from '../../../shared/bridge/calls/intake-calls.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { isText } from '../../../shared/text/is-text.ts';
import { tableOfXlsx } from '../spreadsheet/table-of-xlsx.ts';
import { kindOfBytes, kindOfText } from '../summary/file-kind.ts';
import { textOfFile, type TextFailure } from '../text-of-file.ts';
import { readAsInvitation } from './as-invitation.ts';
import { readAsRoster, rosterOf } from './as-roster.ts';
import { readAsSummary } from './as-summary.ts';
import type { IncomingFile } from './incoming-file.ts';

/** What is a report for certain, of which nothing can be taken. */
const MEETINGS: ReadonlySet<string> = new Set(['severalMeetings', 'onlyMeetings']);
/** So much of a text tells what it is. */
const TELLING = 200_000;

/**
 * A file as what its content looks like: an invitation, contacts, an attendance report, a meeting or an earlier summary,
 * a roster, an agenda. What it is called says nothing.
 */
export async function recogniseIncoming(file: IncomingFile): Promise<Result<Incoming, string>> {
  const kind = kindOfBytes(file.bytes);
  if (kind === 'pdf') return readAsSummary(file);
  if (kind === 'zip') {
    const table = tableOfXlsx(file.bytes);
    return table === null ? recogniseText(file) : recogniseTable(file.name, table);
  }
  // The reader of summaries says of each of the others what it is, and what to do.
  return kind === null ? recogniseText(file) : readAsSummary(file);
}

/** A spreadsheet holds people: with times of a report, or without. */
function recogniseTable(name: string, table: Result<string, TextFailure>): Result<Incoming, string> {
  const report = table.ok ? readAttendance(table.value) : table;
  return report.ok && report.value.source !== 'panel'
    ? success({ kind: 'attendance', name, report: report.value })
    : rosterOf(name, table);
}

async function recogniseText(file: IncomingFile): Promise<Result<Incoming, string>> {
  const { name, bytes } = file;
  const isZip = kindOfBytes(bytes) === 'zip';
  const written = isZip ? '' : decodeText(bytes);
  if (!isZip && !isText(written)) return unknown(name);
  if (/^\ufeff?\s*BEGIN:VCALENDAR/iu.test(written)) return readAsInvitation(file);
  if (/^\ufeff?\s*BEGIN:VCARD/iu.test(written)) return readAsRoster(file);
  const isOurs = !isZip && ['minutes', 'html'].includes(kindOfText(written.slice(0, TELLING), name));
  if (isOurs) return readAsSummary(file);
  const report = isZip ? null : readAttendance(written);
  if (report?.ok === false && MEETINGS.has(report.error.kind))
    return failure(describeAttendanceFailure(report.error, name));
  if (report?.ok === true && report.value.source !== 'panel')
    return success({ kind: 'attendance', name, report: report.value });
  const summary = await readAsSummary(file);
  if (summary.ok && isMinuted(summary.value.meetingText)) return summary;
  const read = isZip ? await textOfFile(name, bytes) : success(written);
  if (!read.ok) return summary.ok ? summary : failure(summary.error);
  const text = read.value;
  if (isRoster(text)) return rosterOf(name, success(text));
  if (isAgenda(text)) return success({ kind: 'agenda', name, text });
  if (report?.ok === true) return success({ kind: 'attendance', name, report: report.value });
  // Something reads as a summary almost always; one without people, actions or notes is none.
  return unknown(name);
}

/** Whether a meeting says what minutes say: who took part, what was noted. */
function isMinuted(meetingText: string): boolean {
  const read = readMeetingText(meetingText);
  if (!read.ok) return false;
  const { roster, agenda }: Meeting = read.value.meeting;
  const lines = agenda.flatMap(({ minutes }) => minutes);
  return (
    roster.some(({ participants }) => participants.length > 0) ||
    lines.some(({ kind }) => kind === 'action' || kind === 'decision')
  );
}

/** A table with columns of names, or one where they were told by what they hold beside an address. */
function isRoster(text: string): boolean {
  const { columns, groups } = readRoster(text.slice(0, TELLING));
  const held = new Set(columns?.map(({ holds }) => holds));
  const hasNames = held.has('fullName') || (held.has('familyName') && held.has('givenName'));
  return hasNames && groups.some(({ people }) => people.length > 0);
}

/** At least two items, most of the lines items, and some that say how long. */
function isAgenda(text: string): boolean {
  const items = readAgenda(text.slice(0, TELLING));
  const taken = items.filter(({ isItem }) => isItem);
  const timed = taken.filter(({ minutes }) => minutes !== null);
  return taken.length > 1 && timed.length > 0 && timed.length * 3 >= taken.length;
}

const unknown = (name: string): Result<never, string> =>
  failure(
    `${name} is no attendance report, roster, agenda, invitation or summary that could be read. Nothing was changed; if it is one of these, open it from the dialog for it, or paste its text there.`,
  );
