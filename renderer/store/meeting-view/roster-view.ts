import type * as Y from 'yjs';
import type { z } from 'zod';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import type { GroupId } from '../../../shared/meeting/identifier.ts';
import {
  attendanceSchema,
  participantGroupSchema,
  participantSchema,
  type Attendance,
  type Participant,
  type ParticipantGroup,
} from '../../../shared/meeting/roster.ts';
import { entitiesView, type EntitiesView } from './entities-view.ts';
import { sharing, sharingList } from './same-value.ts';

const groupFieldsSchema = participantGroupSchema.omit({ participants: true });
type GroupFields = z.infer<typeof groupFieldsSchema>;

/** Groups, participants and attendance, read again only where they changed. */
export type RosterView = {
  readonly roster: () => readonly ParticipantGroup[];
  readonly attendance: () => Readonly<Record<string, Attendance>>;
  readonly groupChanged: (id: string) => void;
  readonly participantChanged: (id: string) => void;
  readonly attendanceChanged: (id: string) => void;
};

export function rosterView(doc: Y.Doc): RosterView {
  const groups = entitiesView<GroupFields>(topLevel.groups(doc), groupFieldsSchema);
  const participants = entitiesView<Participant>(topLevel.participants(doc), participantSchema);
  const made = new Map<string, ParticipantGroup>();
  const entries = new Map<string, Attendance>();
  const staleEntries = new Set<string>(topLevel.attendance(doc).keys());
  let roster: readonly ParticipantGroup[] | undefined;
  let attendance: Readonly<Record<string, Attendance>> | undefined;
  let isRosterStale = true;
  let isAttendanceStale = true;

  const groupWith = (fields: GroupFields, members: readonly Participant[]): ParticipantGroup => {
    const before = made.get(fields.id);
    const shared = sharingList(before?.participants, members);
    // A list that is the same is the one that was there, so comparing it costs nothing.
    const group = sharing(before, { ...fields, participants: shared as Participant[] });
    made.set(fields.id, group);
    return group;
  };

  const readRoster = (): readonly ParticipantGroup[] => {
    const { standing, orphaned, membersOf } = partition(groups, participants);
    return sharingList(roster, [
      ...standing.map((fields) => groupWith(fields, membersOf(fields.id))),
      ...orphaned.map((id) => groupWith({ id: id as GroupId, name: 'Other participants' }, membersOf(id))),
    ]);
  };

  const readAttendance = (): Readonly<Record<string, Attendance>> => {
    for (const id of staleEntries) {
      const fields = topLevel.attendance(doc).get(id);
      if (fields === undefined) entries.delete(id);
      else {
        const parsed = attendanceSchema.safeParse(fields.toJSON());
        if (parsed.success) entries.set(id, sharing(entries.get(id), parsed.data));
      }
    }
    staleEntries.clear();
    const known = [...entries].filter(([id]) => participants.get(id) !== undefined);
    return sharing(attendance, Object.fromEntries(known));
  };

  return {
    roster: () => {
      if (isRosterStale || roster === undefined) roster = readRoster();
      isRosterStale = false;
      return roster;
    },
    attendance: () => {
      if (isAttendanceStale || attendance === undefined) attendance = readAttendance();
      isAttendanceStale = false;
      return attendance;
    },
    groupChanged: (id) => {
      groups.forget(id);
      isRosterStale = true;
    },
    participantChanged: (id) => {
      participants.forget(id);
      isRosterStale = true;
      // Attendance of somebody who is gone is not read.
      isAttendanceStale = true;
    },
    attendanceChanged: (id) => {
      staleEntries.add(id);
      isAttendanceStale = true;
    },
  };
}

/** Who belongs to which group; members of groups that were removed under them stand in groups of their own. */
function partition(
  groups: EntitiesView<GroupFields>,
  participants: EntitiesView<Participant>,
): {
  readonly standing: readonly GroupFields[];
  readonly orphaned: readonly string[];
  readonly membersOf: (group: string) => readonly Participant[];
} {
  const byGroup = new Map<string, Participant[]>();
  for (const participant of participants.inOrder()) {
    const group = participants.groupOf(participant.id);
    const members = byGroup.get(group);
    if (members === undefined) byGroup.set(group, [participant]);
    else members.push(participant);
  }
  const standing = groups.inOrder();
  const ids = new Set<string>(standing.map(({ id }) => id));
  const orphaned = [...byGroup.keys()]
    .filter((group) => !ids.has(group))
    .toSorted((one, other) => (one < other ? -1 : 1));
  return { standing, orphaned, membersOf: (group) => byGroup.get(group) ?? [] };
}
