import type { ReactElement } from 'react';
import type { AttendanceReport, AttendanceSource } from '../../../../shared/attendance/attendance-report.ts';
import type { Day } from '../../../../shared/meeting/text.ts';
import { useMeeting } from '../../../store/open-meeting.ts';
import { forgetReport, useReport } from './report-store.ts';

const SOURCES: Readonly<Record<AttendanceSource, string>> = {
  'zoom-participants': 'Zoom',
  'zoom-unique-users': 'Zoom, unique users',
  'zoom-usage': 'Zoom, usage',
  'zoom-webinar': 'Zoom webinar',
  'teams-list-2020': 'Teams',
  'teams-report-2021': 'Teams',
  'teams-report-2022': 'Teams',
  webex: 'Webex',
  'google-meet': 'Google Meet',
  panel: 'Participants copied from the screen',
  table: 'A table of people and times',
};

type Props = { readonly report: AttendanceReport; readonly otherDay: Day | null };

/** What the report is, and whether it seems to be this meeting's. */
export function ReportHead({ report, otherDay }: Props): ReactElement {
  const name = useReport((state) => state.name);
  const date = useMeeting((meeting) => meeting.date);
  const { source, title, startedAt, people, skipped } = report;
  const total = people.length + skipped.length;
  return (
    <div className="intake-head">
      <p>
        <strong dir="auto">{name}</strong>{' '}
        <span className="intake-muted">
          {[
            SOURCES[source],
            ...(title === null ? [] : [`“${title}”`]),
            ...(startedAt === null ? [] : [startedAt.replace('T', ' ').replace(/:\d{2}$/u, '')]),
            total === 1 ? '1 person' : `${total} people`,
          ].join(' · ')}
        </span>
      </p>
      <button type="button" className="button" onClick={forgetReport}>
        Another report…
      </button>
      {otherDay !== null && (
        <p className="intake-warning" role="status">
          This report is of {otherDay}, and the meeting is on {date ?? 'no day yet'}. Is it the right one? Its
          times are left out unless you say otherwise.
        </p>
      )}
    </div>
  );
}
