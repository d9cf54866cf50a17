import type * as Y from 'yjs';
import type { AttendanceChange } from '../attendance-times.ts';
import { topLevel } from '../document/layout.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ParticipantId } from '../identifier.ts';
import { addAlias } from './alias-commands.ts';
import { recordAttendance } from './attendance-commands.ts';
import { inOneStep, type Origin } from './in-one-step.ts';
import { takeRoster, type RosterPlan } from './take-roster.ts';

/** What an attendance report comes to: who is ticked with which times, who walked in, and which names are remembered. */
export type AttendancePlan = {
  readonly ticked: readonly { readonly id: ParticipantId; readonly change: AttendanceChange }[];
  /** Puts the walk-ins on the roster. */
  readonly roster: RosterPlan;
  readonly walkIns: readonly { readonly id: ParticipantId; readonly change: AttendanceChange }[];
  readonly aliases: readonly { readonly id: ParticipantId; readonly name: string }[];
};

/** Takes an attendance report in, in one step. */
export const takeAttendance = (
  doc: Y.Doc,
  { ticked, roster, walkIns, aliases }: AttendancePlan,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    takeRoster(doc, roster, origin);
    for (const { id, change } of ticked) recordAttendance(doc, id, change, origin);
    for (const { id, change } of walkIns)
      topLevel.attendance(doc).set(id, entity({ ...change, isWalkIn: true }));
    for (const { id, name } of aliases) addAlias(doc, id, name, origin);
  });
