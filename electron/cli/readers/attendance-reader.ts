import { failure, success } from '../../../shared/result.ts';
import { unreadableFailure } from '../exit-code.ts';
import { textTable } from '../text-table.ts';
import type { FileReader } from './file-reader.ts';
import { understandAttendance, type AttendanceReading } from '../../import/incoming/understand-attendance.ts';

/** `read attendance`: who was there and how long, and against a roster in which pile each of them falls. */
export const readAttendanceFile: FileReader = async ({ name, bytes }, { roster }) => {
  const read = understandAttendance(bytes, name, roster);
  if (!read.ok) return failure(unreadableFailure(read.error));
  return success({ json: read.value, table: tableOf(read.value) });
};

function tableOf({ people, skipped, matches }: AttendanceReading): string {
  const piles = new Map<string, readonly [string, string]>();
  for (const { name, reason } of matches?.sure ?? []) piles.set(name, ['sure', reason]);
  for (const { name, reason } of matches?.check ?? []) piles.set(name, ['check', reason]);
  for (const { name, reason } of matches?.unknown ?? []) piles.set(name, ['unknown', reason]);
  const rows = [...people, ...skipped].map(({ name, email, seconds, firstJoinedAt, lastLeftAt }) => [
    name,
    email ?? '',
    seconds === null ? '' : String(Math.round(seconds / 60)),
    firstJoinedAt ?? '',
    lastLeftAt ?? '',
    ...(matches === undefined ? [] : (piles.get(name) ?? ['', ''])),
  ]);
  const columns = ['Name', 'E-mail', 'Min', 'Joined', 'Left'];
  return textTable(matches === undefined ? columns : [...columns, 'Pile', 'Why'], rows);
}
