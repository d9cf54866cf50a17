import type * as Y from 'yjs';
import type { AttendanceChange } from '../attendance-times.ts';
import { topLevel } from '../document/layout.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ParticipantId } from '../identifier.ts';
import type { Participant } from '../roster.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';
import { addGroup, addParticipant, type EmptyGroup } from './roster-commands.ts';

/** Notes a participant's attendance; fields not named stay as they were, one that is undefined is taken away. */
export const recordAttendance = (
  doc: Y.Doc,
  id: ParticipantId,
  attendance: AttendanceChange,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const entries = topLevel.attendance(doc);
    const entry = entries.get(id);
    if (entry !== undefined) setEntityFields(entry, attendance);
    else if (topLevel.participants(doc).has(id)) entries.set(id, entity(attendance));
  });

/** Takes a tick back, as if it had never been made. */
export const clearAttendance = (doc: Y.Doc, id: ParticipantId, origin: Origin): void =>
  inOneStep(doc, origin, () => topLevel.attendance(doc).delete(id));

/**
 * Puts somebody who came without being on the roster into a group before the one now at `position`, and notes them as a
 * walk-in. A group that is not there yet is added last.
 */
export const addWalkIn = (
  doc: Y.Doc,
  group: EmptyGroup,
  walkIn: {
    readonly participant: Participant;
    readonly position: number;
    readonly attendance: AttendanceChange;
  },
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const groups = topLevel.groups(doc);
    if (!groups.has(group.id)) addGroup(doc, group, groups.size, origin);
    addParticipant(doc, group.id, walkIn.participant, walkIn.position, origin);
    const entry = entity({ ...walkIn.attendance, isWalkIn: true });
    topLevel.attendance(doc).set(walkIn.participant.id, entry);
  });
