import { useState } from 'react';
import type { ListedMeeting, OpenProblem } from '../../../shared/bridge/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { host } from '../../store/host.ts';
import { showSession } from '../../store/meeting-session.ts';
import { openKept, openKeptText } from '../../store/open-path.ts';

export type MeetingListProps = {
  readonly label: string;
  readonly meetings: readonly ListedMeeting[];
  /** Whether the label is read only by screen readers, where a heading says it already. */
  readonly isLabelShown?: boolean;
};

export function MeetingList({ label, meetings, isLabelShown = true }: MeetingListProps) {
  if (meetings.length === 0) return null;
  return (
    <>
      {isLabelShown && <h3 className="library-list-name">{label}</h3>}
      <ul className="library-list" aria-label={label}>
        {meetings.map((meeting) => (
          <MeetingEntry key={meeting.path} meeting={meeting} />
        ))}
      </ul>
    </>
  );
}

/** One meeting, opened by a click. What stands in the way is said where it was clicked, with the way round it. */
function MeetingEntry({ meeting }: { readonly meeting: ListedMeeting }) {
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const open = async (readOnly: boolean): Promise<void> => {
    const answer = await host().openMeeting(meeting.path, { readOnly });
    if (answer.ok) await showSession(answer.value);
    else setProblem(answer.error);
  };
  const backup = problem?.backup ?? null;
  const sentence = problem?.sentence ?? meeting.problem;
  return (
    <li className="library-entry">
      <button type="button" className="library-open" onClick={() => void open(false)}>
        <Icon name="page" />
        <span className="library-entry-title">{meeting.title === '' ? meeting.fileName : meeting.title}</span>
        <span className="library-entry-date">
          {meeting.dateLine === '' ? meeting.fileName : meeting.dateLine}
        </span>
      </button>
      {sentence !== null && (
        <p className="library-problem" role={problem === null ? undefined : 'alert'}>
          {sentence}
          {problem?.canOpenReadOnly === true && (
            <button type="button" className="button" onClick={() => void open(true)}>
              Open to read only
            </button>
          )}
          {backup !== null && (
            <button type="button" className="button" onClick={() => void openKept(meeting.path, backup.id)}>
              {openKeptText(backup)}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
