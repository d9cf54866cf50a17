import type * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ParticipantId } from '../identifier.ts';
import type { Attendance } from '../roster.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

/** Notes a participant's attendance; fields not named stay as they were. */
export const recordAttendance = (
  doc: Y.Doc,
  id: ParticipantId,
  attendance: Partial<Attendance> & Pick<Attendance, 'state'>,
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
