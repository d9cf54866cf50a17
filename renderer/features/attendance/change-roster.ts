import {
  arrangeParticipants,
  moveGroup,
  moveParticipant,
  removeGroup,
  removeParticipant,
  swapNames,
} from '../../../shared/meeting/commands/index.ts';
import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { sortedGroup } from '../../../shared/meeting/roster-order.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { notify } from '../../store/notices.ts';
import { announce, attendanceStore, setActive, setCollapsed, type RosterRow } from './attendance-state.ts';
import { calledName, editableMeeting } from './change-attendance.ts';
import { groupOf, placeOf, visibleRows } from './roster-place.ts';

/** Moves a row one place up (-1) or down (1): a participant past the end of a group into the next one. */
export function moveRow(row: RosterRow, by: -1 | 1): void {
  const meeting = editableMeeting();
  if (meeting === null) return;
  if (row.kind === 'group') moveGroupBy(meeting, row.id, by);
  else moveParticipantBy(meeting, row.id, by);
}

function moveGroupBy(meeting: Meeting, id: GroupId, by: -1 | 1): void {
  const from = meeting.roster.findIndex((group) => group.id === id);
  const to = from + by;
  const group = meeting.roster[from];
  if (group === undefined || to < 0 || to >= meeting.roster.length) return;
  changeAlone((doc, origin) => moveGroup(doc, id, to, origin));
  announce(`${group.name}, group ${to + 1} of ${meeting.roster.length}`);
}

function moveParticipantBy(meeting: Meeting, id: ParticipantId, by: -1 | 1): void {
  const place = placeOf(meeting, id);
  if (place === undefined) return;
  const { participant, group, groupPosition, position } = place;
  const inside = position + by;
  const isInside = inside >= 0 && inside < group.participants.length;
  const target = isInside ? group : meeting.roster[groupPosition + by];
  if (target === undefined) return;
  const to = isInside ? inside : by === 1 ? 0 : target.participants.length;
  if (target !== group) setCollapsed(target.id, false);
  changeAlone((doc, origin) => moveParticipant(doc, id, target.id, to, origin));
  const count = target.participants.length + (isInside ? 0 : 1);
  announce(`${calledName(participant)}, ${to + 1} of ${count} in ${target.name}`);
}

/** Sorts a group A to Z; with `keepsHead` whoever stands first stays there. */
export function sortGroup(id: GroupId, { keepsHead }: { readonly keepsHead: boolean }): void {
  const meeting = editableMeeting();
  const group = meeting === null ? undefined : groupOf(meeting, id);
  if (meeting === null || group === undefined) return;
  const ids = sortedGroup(group, meeting.language, { keepsHead });
  if (ids.every((sorted, index) => sorted === group.participants[index]?.id))
    return announce(`${group.name} is sorted already.`);
  changeAlone((doc, origin) => arrangeParticipants(doc, id, ids, origin));
  notify(`“${group.name}” is sorted A to Z${keepsHead ? ', its first name kept first' : ''}.`, {
    undo: true,
  });
}

/** Exchanges family and given name: of one person, or of everybody in a group. */
export function swapNamesOf(row: RosterRow): void {
  const meeting = editableMeeting();
  if (meeting === null) return;
  const people =
    row.kind === 'group'
      ? (groupOf(meeting, row.id)?.participants ?? [])
      : [placeOf(meeting, row.id)?.participant].filter((person) => person !== undefined);
  if (people.length === 0) return;
  const ids = people.map(({ id }) => id);
  changeAlone((doc, origin) => swapNames(doc, ids, origin));
  const [first] = people;
  if (first !== undefined && people.length === 1)
    announce(`Family name ${first.givenName || 'none'}, given name ${first.familyName || 'none'}`);
  else notify(`Family and given names of ${people.length} people were exchanged.`, { undo: true });
}

/** Removes a row: a participant with their attendance, or a group with everybody in it. It can be undone. */
export function removeRow(row: RosterRow): void {
  const meeting = editableMeeting();
  if (meeting === null) return;
  const next = rowAfter(meeting, row);
  if (row.kind === 'participant') {
    const place = placeOf(meeting, row.id);
    if (place === undefined) return;
    changeAlone((doc, origin) => removeParticipant(doc, row.id, origin));
    notify(`${calledName(place.participant)} was taken off the roster.`, { undo: true });
  } else {
    const group = groupOf(meeting, row.id);
    if (group === undefined) return;
    changeAlone((doc, origin) => removeGroup(doc, row.id, origin));
    const count = group.participants.length;
    notify(
      count === 0
        ? `The group “${group.name}” was removed.`
        : `The group “${group.name}” was removed with ${count} ${count === 1 ? 'person' : 'people'}.`,
      { undo: true },
    );
  }
  setActive(next);
}

/** The row that takes the place of one that goes. */
function rowAfter(meeting: Meeting, row: RosterRow): RosterRow | null {
  const rows = visibleRows(meeting, attendanceStore.getState().collapsed);
  const at = rows.findIndex(({ kind, id }) => kind === row.kind && id === row.id);
  const isLeft = ({ kind, id }: RosterRow): boolean =>
    row.kind === 'participant' || kind === 'group' || placeOf(meeting, id)?.group.id !== row.id;
  return rows.slice(at + 1).find(isLeft) ?? rows[at - 1] ?? null;
}
