import type { ReactElement } from 'react';
import { describeMatch } from '../../../../shared/matching/describe-match.ts';
import type { PlacedAttendee } from './use-chosen.ts';

/** How somebody was shown, how long, and why they stand in their pile. */
export function AttendeeWords({ attendee }: { readonly attendee: PlacedAttendee }): ReactElement {
  const { matched, stay } = attendee;
  const { name, email, seconds, firstJoinedAt, lastLeftAt } = matched.attendee;
  const times = [firstJoinedAt, lastLeftAt].map((time) => time?.slice(-8, -3) ?? '…');
  const details = [
    ...(email === null ? [] : [email]),
    ...(firstJoinedAt === null ? [] : [times.join('–')]),
    ...(seconds === null ? [] : [`${Math.round(seconds / 60)} min`]),
  ];
  return (
    <>
      <bdi className="intake-shown">{name}</bdi>
      {details.length > 0 && <span className="intake-muted"> {details.join(' · ')}</span>}
      <span className="intake-reason">
        {describeMatch(matched.match.reason)}
        {stay.remark !== null && (
          <strong className="intake-remark">
            {stay.remark === 'leftBeforeStart'
              ? ' Left before the meeting began.'
              : ' Joined after the meeting had ended.'}
          </strong>
        )}
      </span>
    </>
  );
}
