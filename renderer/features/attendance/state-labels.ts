import type { AttendanceState } from '../../../shared/meeting/roster.ts';

/** What each state is called on screen. */
export const STATE_LABELS: Readonly<Record<AttendanceState, string>> = {
  present: 'Present',
  online: 'Online',
  apologies: 'Apologies',
  absent: 'Absent',
};
