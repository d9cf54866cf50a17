import { attendanceCounts } from '../../../shared/meeting/attendance-counts.ts';
import { attendanceOf } from '../../../shared/meeting/attendance-of.ts';
import { departed, ticked } from '../../../shared/meeting/attendance-times.ts';
import { clearAttendance, recordAttendance } from '../../../shared/meeting/commands/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { AttendanceState, Participant } from '../../../shared/meeting/roster.ts';
import { wallTimeText } from '../../../shared/meeting/wall-time.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { lockedSentence } from '../../store/locked-sentence.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { announce } from './attendance-state.ts';
import { placeOf } from './roster-place.ts';

/** As a person is called on screen: given name first, without honorific. */
export const calledName = ({
  givenName,
  familyName,
}: Pick<Participant, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`.trim() || 'Somebody without a name';

/** "34 of 52": who takes part, of everybody on the roster. */
export function countText(meeting: Meeting): string {
  const { takingPart, expected } = attendanceCounts(
    meeting,
    meeting.roster.flatMap(({ participants }) => participants),
  );
  return `${takingPart} of ${expected}`;
}

/** The meeting, where it may be changed; says why not where it may not. */
export function editableMeeting(): Meeting | null {
  const { open, meeting } = meetingStore.getState();
  if (open?.isReadOnly === true) announce(lockedSentence(open));
  return open === null || open.isReadOnly ? null : meeting;
}

/** Says what somebody is now, and how many take part. */
function announceState(id: ParticipantId, state: string): void {
  const { meeting } = meetingStore.getState();
  const place = meeting === null ? undefined : placeOf(meeting, id);
  if (meeting !== null && place !== undefined)
    announce(`${calledName(place.participant)}, ${state}, ${countText(meeting)}`);
}

/** Ticks somebody present, online, sent apologies or absent, with the arrival by the clock; gives whether they are there. */
export function tick(id: ParticipantId, state: AttendanceState): boolean {
  const meeting = editableMeeting();
  if (meeting === null || placeOf(meeting, id) === undefined) return false;
  const before = attendanceOf(meeting, id);
  if (before?.state === state && before.leftAt === undefined) {
    announceState(id, `${state} already`);
    return true;
  }
  const change = ticked(meeting, id, state, Date.now());
  changeAlone((doc, origin) => recordAttendance(doc, id, change, origin));
  announceState(id, before?.leftAt !== undefined && before.state === state ? `back, ${state}` : state);
  return true;
}

/** Notes that somebody leaves now. */
export function leave(id: ParticipantId): void {
  const meeting = editableMeeting();
  const place = meeting === null ? undefined : placeOf(meeting, id);
  if (meeting === null || place === undefined) return;
  const change = departed(meeting, id, Date.now());
  if (change?.leftAt === undefined) {
    const hasLeft = attendanceOf(meeting, id)?.leftAt !== undefined;
    announce(
      `${calledName(place.participant)} ${hasLeft ? 'has left already' : 'is not here; tick them present first'}.`,
    );
    return;
  }
  changeAlone((doc, origin) => recordAttendance(doc, id, change, origin));
  announce(`${calledName(place.participant)}, left at ${wallTimeText(change.leftAt, meeting.timeZone)}`);
}

/** Takes a tick back. */
export function clear(id: ParticipantId): void {
  const meeting = editableMeeting();
  if (meeting === null || attendanceOf(meeting, id) === undefined) return;
  changeAlone((doc, origin) => clearAttendance(doc, id, origin));
  announceState(id, 'not ticked');
}
