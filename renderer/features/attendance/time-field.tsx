import { useId, useState, type ReactElement } from 'react';
import { attendanceOf } from '../../../shared/meeting/attendance-of.ts';
import { toldTime } from '../../../shared/meeting/attendance-times.ts';
import { recordAttendance } from '../../../shared/meeting/commands/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { describeWallTimeFailure, wallTimeText } from '../../../shared/meeting/wall-time.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { announce } from './attendance-state.ts';
import { editableMeeting } from './change-attendance.ts';

type Props = {
  readonly id: ParticipantId;
  readonly which: 'arrivedAt' | 'leftAt';
  readonly isDisabled: boolean;
};

/** Arrival or departure of somebody, as a time on the wall of the meeting's zone. Enter or leaving the field takes it. */
export function TimeField({ id, which, isDisabled }: Props): ReactElement {
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const instant = useMeeting((meeting) => attendanceOf(meeting, id)?.[which]);
  const noted = instant === undefined ? '' : wallTimeText(instant, timeZone);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  const take = (): void => {
    if (draft === null || draft.trim() === noted) return revert();
    const sentence = tell(id, which, draft);
    setProblem(sentence);
    if (sentence === null) setDraft(null);
  };
  const revert = (): void => {
    setDraft(null);
    setProblem(null);
  };
  return (
    <span className="attendance-time">
      <label>
        <span>{which === 'arrivedAt' ? 'Arrived' : 'Left'}</span>
        <input
          size={5}
          inputMode="numeric"
          autoComplete="off"
          placeholder="–"
          disabled={isDisabled}
          value={draft ?? noted}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            else if (event.key === 'Escape' && draft !== null) revert();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </label>
      {problem !== null && (
        <span id={problemId} role="alert" className="attendance-problem">
          {problem}
        </span>
      )}
    </span>
  );
}

/** Takes a typed time; gives the sentence why not. */
function tell(id: ParticipantId, which: Props['which'], typed: string): string | null {
  const meeting = editableMeeting();
  const attendance = meeting === null ? undefined : attendanceOf(meeting, id);
  if (meeting === null || attendance === undefined) return null;
  const told = toldTime(meeting, attendance, { which, typed, now: Date.now() });
  if (!told.ok) return describeWallTimeFailure(told.error);
  changeAlone((doc, origin) => recordAttendance(doc, id, told.value, origin));
  const time = told.value[which];
  const verb = which === 'arrivedAt' ? 'Arrival' : 'Departure';
  announce(time === undefined ? `${verb} removed` : `${verb} ${wallTimeText(time, meeting.timeZone)}`);
  return null;
}
