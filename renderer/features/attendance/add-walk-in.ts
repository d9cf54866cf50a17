import { ticked } from '../../../shared/meeting/attendance-times.ts';
import { addWalkIn } from '../../../shared/meeting/commands/index.ts';
import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import { placeInGroup } from '../../../shared/meeting/roster-order.ts';
import { FIRST_GROUP, walkInGroupOf } from '../../../shared/meeting/walk-in-group.ts';
import { readPersonName } from '../../../shared/names/read-person-name.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { announce, attendanceStore, setCollapsed, setTyped } from './attendance-state.ts';
import { calledName, countText, editableMeeting } from './change-attendance.ts';

/** Puts the typed name on the roster, present. Gives who it is; null where nothing was typed or may be changed. */
export function addTypedWalkIn(): ParticipantId | null {
  const meeting = editableMeeting();
  const { typed, walkInGroup } = attendanceStore.getState();
  const name = readPersonName(typed);
  if (meeting === null || name.familyName === '') return null;
  const id = crypto.randomUUID() as ParticipantId;
  const groupId = walkInGroupOf(meeting, walkInGroup) ?? (crypto.randomUUID() as GroupId);
  const group = meeting.roster.find((known) => known.id === groupId) ?? {
    id: groupId,
    name: FIRST_GROUP,
    participants: [],
  };
  const walkIn = {
    participant: { id, ...name },
    position: placeInGroup(group, name, meeting.language),
    attendance: ticked(meeting, id, 'present', Date.now()),
  };
  changeAlone((doc, origin) => addWalkIn(doc, { id: groupId, name: group.name }, walkIn, origin));
  setCollapsed(groupId, false);
  setTyped('');
  attendanceStore.setState({ walkInGroup: groupId, active: { kind: 'participant', id } });
  const now = meetingStore.getState().meeting ?? meeting;
  announce(`${calledName(name)} added to ${group.name}, present, ${countText(now)}`);
  return id;
}
