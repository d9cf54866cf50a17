import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { AttendanceReport } from '../../../../shared/attendance/attendance-report.ts';
import { hasName } from '../../../../shared/intake/attendance-choice.ts';
import { notInReport } from '../../../../shared/intake/plan-attendance.ts';
import { participantsById } from '../../../../shared/meeting/participant-names.ts';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../../components/submit-by-key.ts';
import { meetingStore, useMeeting } from '../../../store/open-meeting.ts';
import { applyReport } from './apply-report.ts';
import { DoubtfulRow } from './doubtful-row.tsx';
import { focusFirstRow } from './focus-row.ts';
import { NotInReport } from './not-in-report.tsx';
import { Pile } from './pile.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportOptions } from './report-options.tsx';
import { SureRow } from './sure-row.tsx';
import { useChosen, type PlacedAttendee } from './use-chosen.ts';

/** The people of a report in three piles, to be settled and taken. */
export function SettleReport({ report }: { readonly report: AttendanceReport }): ReactElement {
  const chosen = useChosen(report);
  const { attendees } = chosen;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current !== null) focusFirstRow(form.current);
  }, [report]);
  const roster = useMeeting((meeting) => meeting.roster);
  const attendance = useMeeting((meeting) => meeting.attendance);
  const people = participantsById({ roster });
  const pileOf = (pile: 'sure' | 'check' | 'unknown') =>
    attendees.filter(({ matched }) => matched.match.pile === pile);
  const missing = useMemo(() => {
    const { meeting } = meetingStore.getState();
    return meeting === null ? [] : notInReport({ ...meeting, roster, attendance }, attendees);
  }, [roster, attendance, attendees]);
  const isUnnamed = attendees.some(({ choice }) => choice?.kind === 'walkIn' && !hasName(choice.walkIn));
  const doubtful = (attendee: PlacedAttendee) => (
    <DoubtfulRow key={attendee.place} attendee={attendee} roster={roster} people={people} />
  );
  return (
    <form
      ref={form}
      className="dialog-form"
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUnnamed) applyReport(chosen);
      }}
    >
      <ReportHead report={report} otherDay={chosen.otherDay} />
      <ReportOptions attendees={attendees} fillsTimes={chosen.fillsTimes} />
      <div className="intake-piles">
        <Pile
          name="To check"
          hint="1 to 9 chooses, W adds a walk-in, 0 leaves out"
          attendees={pileOf('check')}
          row={doubtful}
        />
        <Pile
          name="Unknown"
          hint="W adds a walk-in, 0 leaves out"
          attendees={pileOf('unknown')}
          row={doubtful}
        />
        <Pile
          name="Sure"
          hint="ticked unless you say otherwise"
          attendees={pileOf('sure')}
          row={(attendee) => <SureRow key={attendee.place} attendee={attendee} people={people} />}
        />
        <NotInReport missing={missing} />
      </div>
      <div className="intake-foot">
        <span className="field-hint" role="status">
          {isUnnamed ? 'A walk-in needs a name.' : footText(attendees)}
        </span>
        {!isUnnamed && <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />}
        <button type="submit" className="button button-main" disabled={isUnnamed}>
          {buttonText(attendees)}
        </button>
      </div>
    </form>
  );
}

const counted = (attendees: readonly PlacedAttendee[], kind: 'participant' | 'walkIn'): number =>
  attendees.filter(({ choice }) => choice?.kind === kind).length;

function buttonText(attendees: readonly PlacedAttendee[]): string {
  const ticked = counted(attendees, 'participant');
  const walkIns = counted(attendees, 'walkIn');
  if (walkIns === 0) return `Tick ${ticked === 1 ? '1 person' : `${ticked} people`}`;
  return `Tick ${ticked} and add ${walkIns === 1 ? '1 walk-in' : `${walkIns} walk-ins`}`;
}

function footText(attendees: readonly PlacedAttendee[]): string {
  const open = attendees.filter(({ choice }) => choice === null).length;
  if (open === 0) return 'Everybody is decided.';
  return open === 1 ? '1 not decided yet, and left out.' : `${open} not decided yet, and left out.`;
}
