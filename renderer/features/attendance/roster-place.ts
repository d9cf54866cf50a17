import type { GroupId, ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Participant, ParticipantGroup } from '../../../shared/meeting/roster.ts';
import type { RosterRow } from './attendance-state.ts';

type Rostered = Pick<Meeting, 'roster'>;

/** Where somebody stands on the roster. */
export type RosterPlace = {
  readonly participant: Participant;
  readonly group: ParticipantGroup;
  readonly groupPosition: number;
  readonly position: number;
};

/** Where a participant stands; undefined where they are gone. */
export function placeOf({ roster }: Rostered, id: ParticipantId): RosterPlace | undefined {
  for (const [groupPosition, group] of roster.entries()) {
    const position = group.participants.findIndex((participant) => participant.id === id);
    const participant = group.participants[position];
    if (participant !== undefined) return { participant, group, groupPosition, position };
  }
  return undefined;
}

export const groupOf = ({ roster }: Rostered, id: GroupId): ParticipantGroup | undefined =>
  roster.find((group) => group.id === id);

/** The rows as they stand under one another. */
export const visibleRows = ({ roster }: Rostered, collapsed: ReadonlySet<GroupId>): RosterRow[] =>
  roster.flatMap((group): RosterRow[] => [
    { kind: 'group', id: group.id },
    ...(collapsed.has(group.id)
      ? []
      : group.participants.map(({ id }): RosterRow => ({ kind: 'participant', id }))),
  ]);

/** Id of a row's element; groups and participants may share an id. */
export const rowElementId = ({ kind, id }: RosterRow): string => `attendance-${kind}-${id}`;

/** Gives the keyboard to a row; false where it is not there. */
export function focusRow(row: RosterRow): boolean {
  const element = document.getElementById(rowElementId(row));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return element !== null;
}
