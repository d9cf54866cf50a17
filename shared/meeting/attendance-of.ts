import type { ParticipantId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import type { Attendance, Participant, ParticipantGroup } from './roster.ts';

/** A participant's attendance, or undefined where nothing was ticked. */
export const attendanceOf = (
  meeting: Pick<Meeting, 'attendance'>,
  id: ParticipantId,
): Attendance | undefined => (Object.hasOwn(meeting.attendance, id) ? meeting.attendance[id] : undefined);

/** Whether someone takes part, in the room or online. */
export function isTakingPart(meeting: Pick<Meeting, 'attendance'>, { id }: Participant): boolean {
  const state = attendanceOf(meeting, id)?.state;
  return state === 'present' || state === 'online';
}

/** Those of a group who take part, in roster order. */
export const presentOf = (meeting: Meeting, group: ParticipantGroup): Participant[] =>
  group.participants.filter((participant) => isTakingPart(meeting, participant));
