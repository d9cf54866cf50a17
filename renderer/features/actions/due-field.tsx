import { useId, useState, type ReactElement } from 'react';
import { describeDueDayFailure, readDueDay } from '../../../shared/meeting/due-day.ts';
import type { Action } from '../../../shared/meeting/line.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { dayInZone } from '../../../shared/meeting/wall-time.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { setDueOn } from './change-action.ts';

type Props = { readonly action: Action; readonly isDisabled: boolean };

/** The due date: in words ("8 March", "next Friday"), or from the calendar of the date field. */
export function DueField({ action, isDisabled }: Props): ReactElement {
  const language = useMeeting((meeting) => meeting.language);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const noted = action.dueOn === undefined ? '' : dateText(action.dueOn, language);
  const revert = (): void => {
    setDraft(null);
    setProblem(null);
  };
  const take = (): void => {
    if (draft === null || draft.trim() === noted) return revert();
    const read = readDueDay(draft, firstDay());
    if (!read.ok) return setProblem(describeDueDayFailure(read.error));
    setDueOn(action.id, read.value, read.value === null ? '' : dateText(read.value, language));
    revert();
  };
  return (
    <div className="actions-field">
      <label htmlFor={`${problemId}-words`}>Due</label>
      <span className="actions-due-fields">
        <input
          id={`${problemId}-words`}
          autoComplete="off"
          placeholder="8 March, in 2 weeks"
          disabled={isDisabled}
          value={draft ?? noted}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') revert();
          }}
        />
        <input
          type="date"
          className="actions-calendar"
          aria-label="Due date in the calendar"
          disabled={isDisabled}
          max="9999-12-31"
          value={action.dueOn ?? ''}
          onChange={(event) => {
            const day = event.target.value as Day | '';
            revert();
            setDueOn(action.id, day === '' ? null : day, day === '' ? '' : dateText(day, language));
          }}
        />
      </span>
      {problem !== null && (
        <span id={problemId} role="alert" className="field-problem actions-problem">
          {problem}
        </span>
      )}
    </div>
  );
}

/** The day words are seen from: that of the meeting, or today in its zone. */
function firstDay(): Day {
  const { meeting } = meetingStore.getState();
  return meeting?.date ?? dayInZone(Date.now(), meeting?.timeZone ?? 'UTC');
}
