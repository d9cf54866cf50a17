import { describeAttendanceFailure } from '../../../shared/attendance/attendance-failure.ts';
import type { AttendanceReport } from '../../../shared/attendance/attendance-report.ts';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';

/** A report that a test takes for granted. */
export function read(text: string): AttendanceReport {
  const report = readAttendance(text);
  if (!report.ok) throw new Error(describeAttendanceFailure(report.error, 'The report'));
  return report.value;
}

/** Why a text is refused; null where it is read. */
export const failureOf = (text: string): string | null => {
  const report = readAttendance(text);
  return report.ok ? null : report.error.kind;
};
