import { useEffect, type ReactElement } from 'react';
import { Dialog } from '../../../components/dialog.tsx';
import { closeDialog } from '../../../store/open-dialog.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import '../intake.css';
import { ChooseReport } from './choose-report.tsx';
import { forgetOtherMeeting, useReport } from './report-store.ts';
import { SettleReport } from './settle-report.tsx';

/** Who was there, by the report of the meeting program: read, looked at, and taken in one step. */
export function ReportDialog(): ReactElement {
  const report = useReport((state) => state.report);
  const isOfThis = useReport(({ sessionId }) => sessionId === meetingStore.getState().open?.sessionId);
  useEffect(forgetOtherMeeting, []);
  return (
    <Dialog title="Attendance report" className="dialog-tall intake-dialog" onClose={closeDialog}>
      {report === null || !isOfThis ? <ChooseReport /> : <SettleReport report={report} />}
    </Dialog>
  );
}
