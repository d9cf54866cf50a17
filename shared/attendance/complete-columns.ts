import type { AttendanceColumn } from './attendance-column.ts';
import { isReportTime } from './read-report-time.ts';
import { readTimeSpent } from './read-time-spent.ts';

/** So many rows say what a column holds. */
const SAMPLE = 100;

/**
 * What the columns hold that no heading explains, by their cells: times are joining and leaving, in this order; lengths
 * of time and addresses are known by their look; the name is the first column that is none of these. What a heading said
 * stays.
 */
export function completeColumns(
  columns: readonly (AttendanceColumn | null)[],
  rows: readonly (readonly string[])[],
): readonly (AttendanceColumn | null)[] {
  const sample = rows.slice(0, SAMPLE);
  const completed = [...columns];
  const has = (...wanted: AttendanceColumn[]): boolean => wanted.some((column) => completed.includes(column));
  for (const index of columns.keys()) {
    if (columns[index] !== null) continue;
    const cells = sample.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const isAll = (isSo: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(isSo);
    if (isAll((cell) => /^\S+@\S+\.\S+$/u.test(cell)))
      completed[index] = has('email') ? 'accountId' : 'email';
    else if (isAll(isReportTime)) {
      if (!has('joinedAt', 'firstJoinedAt', 'timestamp')) completed[index] = 'joinedAt';
      else if (!has('leftAt', 'lastLeftAt', 'timestamp')) completed[index] = 'leftAt';
    } else if (isAll((cell) => !/^\d+$/u.test(cell) && readTimeSpent(cell) !== null) && !has('duration'))
      completed[index] = 'duration';
    else if (isAll((cell) => /\p{L}/u.test(cell)) && !has('name', 'givenName', 'familyName'))
      completed[index] = 'name';
  }
  return completed;
}
