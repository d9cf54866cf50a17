import type { Attendance, AttendanceState } from './roster.ts';

/** Who was seen was there, whatever else was noted under the other entry. */
const STRENGTH: Readonly<Record<AttendanceState, number>> = {
  present: 3,
  online: 2,
  apologies: 1,
  absent: 0,
};

/**
 * The attendance of one person noted under two entries: the stronger state, from the first arrival to the last
 * departure of those under which they took part. Who came without an arrival noted was there from the beginning,
 * who left under one entry only is still there under the other. A walk-in only where both were.
 */
export function mergedAttendance(
  kept: Attendance | undefined,
  other: Attendance | undefined,
): Attendance | undefined {
  if (kept === undefined || other === undefined) return kept ?? other;
  const { arrivedAt: _arrivedAt, leftAt: _leftAt, isWalkIn: _isWalkIn, ...rest } = { ...other, ...kept };
  const state = STRENGTH[kept.state] >= STRENGTH[other.state] ? kept.state : other.state;
  const stays = [kept, other].filter((entry) => entry.state === 'present' || entry.state === 'online');
  const arrivals = stays.map(({ arrivedAt }) => arrivedAt);
  const departures = stays.map(({ leftAt }) => leftAt);
  const arrivedAt = arrivals.includes(undefined) ? undefined : extreme(arrivals, 'first');
  const leftAt = departures.includes(undefined) ? undefined : extreme(departures, 'last');
  return {
    ...rest,
    state,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(leftAt === undefined ? {} : { leftAt }),
    ...(kept.isWalkIn === true && other.isWalkIn === true ? { isWalkIn: true } : {}),
  };
}

function extreme<Moment extends string>(moments: readonly (Moment | undefined)[], which: 'first' | 'last') {
  const sorted = moments
    .filter((moment) => moment !== undefined)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return which === 'first' ? sorted[0] : sorted.at(-1);
}
