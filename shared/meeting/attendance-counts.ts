import type { Meeting } from './meeting.ts';
import type { Participant } from './roster.ts';

/** How many of some people are what. */
export type AttendanceCounts = {
  /** Everybody of the roster among them, walk-ins too: the second number of "34 of 52". */
  readonly expected: number;
  /** In the room or online: the first number. Who left early took part and is counted. */
  readonly takingPart: number;
  readonly inRoom: number;
  readonly online: number;
  readonly apologies: number;
  readonly absent: number;
  /** Not ticked either way. */
  readonly open: number;
};

/** Counts attendance, of a group or of everybody. */
export function attendanceCounts(
  { attendance }: Pick<Meeting, 'attendance'>,
  participants: readonly Participant[],
): AttendanceCounts {
  const counts = { present: 0, online: 0, apologies: 0, absent: 0, open: 0 };
  for (const { id } of participants)
    counts[Object.hasOwn(attendance, id) ? (attendance[id]?.state ?? 'open') : 'open']++;
  const { present, ...others } = counts;
  return {
    expected: participants.length,
    takingPart: present + counts.online,
    inRoom: present,
    ...others,
  };
}
