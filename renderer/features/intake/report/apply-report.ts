import { describeAttendancePlan } from '../../../../shared/intake/describe-attendance-plan.ts';
import { planAttendance } from '../../../../shared/intake/plan-attendance.ts';
import { takeAttendance } from '../../../../shared/meeting/commands/index.ts';
import { walkInGroupOf } from '../../../../shared/meeting/walk-in-group.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { lockedSentence } from '../../../store/locked-sentence.ts';
import { notify } from '../../../store/notices.ts';
import { closeDialog } from '../../../store/open-dialog.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { newIdentifier } from '../new-identifier.ts';
import { forgetReport, reportStore } from './report-store.ts';
import type { Chosen } from './use-chosen.ts';

/** Takes what was chosen of the report into the meeting, in one step, and says what that was. */
export function applyReport({ attendees, fillsTimes }: Chosen): void {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null) return;
  // A colleague may have made it final meanwhile; what was chosen stays in the dialog.
  if (open.isReadOnly) return notify(lockedSentence(open), { tone: 'warn' });
  const { state, remembers, marksAbsent, walkInGroup } = reportStore.getState();
  const plan = planAttendance(meeting, attendees, {
    state,
    fillsTimes,
    remembers,
    marksAbsent,
    walkInGroup: walkInGroupOf(meeting, walkInGroup),
    newIdentifier,
  });
  changeAlone((doc, origin) => takeAttendance(doc, plan, origin));
  const undecided = attendees.filter(({ choice }) => choice === null).length;
  const left =
    undecided === 0
      ? ''
      : undecided === 1
        ? '; 1 was not decided and is left out'
        : `; ${undecided} were not decided and are left out`;
  notify(`Attendance report: ${describeAttendancePlan(plan)}${left}.`, { undo: true });
  forgetReport();
  closeDialog();
}
