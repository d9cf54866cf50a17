import { useState, type ReactElement } from 'react';
import { whoActs } from '../../../shared/meeting/listed-lines.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { OUTCOME_FIELD } from './review-keys.ts';
import { focusOption } from './selected-action.ts';
import { setOutcome, setStatus, STATUS_LABELS, type Status } from './settle-action.ts';

const STATUSES: readonly Status[] = ['open', 'done', 'dropped'];

type Props = { readonly action: PreviousAction; readonly isReadOnly: boolean };

/** Who had the selected action, since when and by when, whether it is done, and what became of it. */
export function SelectedPreviousAction({ action, isReadOnly }: Props): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const language = useMeeting((meeting) => meeting.language);
  const { source, dueOn } = action;
  const details = [
    whoActs({ roster }, action),
    dueOn === undefined ? '' : `by ${dateText(dueOn, language)}`,
    `taken at ${source.number === '' ? 'an earlier meeting' : `meeting ${source.number}`}${
      source.date === null ? '' : ` on ${dateText(source.date, language)}`
    }`,
  ].filter((detail) => detail !== '');
  return (
    <section className="previous-actions-selected" aria-label="Selected previous action">
      <p className="previous-actions-muted" dir="auto">
        {details.join(' · ')}
      </p>
      <div role="group" aria-label="Status" className="previous-actions-chips">
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            className="previous-actions-chip"
            aria-pressed={action.status === status}
            disabled={isReadOnly}
            onClick={() => setStatus(action, status)}
          >
            {STATUS_LABELS[status]}
          </button>
        ))}
      </div>
      <OutcomeField action={action} isReadOnly={isReadOnly} />
    </section>
  );
}

/** Written into the meeting with every letter. Enter and Escape lead back to the list. */
function OutcomeField({ action, isReadOnly }: Props): ReactElement {
  // While it is being typed the field shows just what was typed, so that no cleaning moves the cursor.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="field">
      <span className="field-label">What became of it</span>
      <textarea
        id={OUTCOME_FIELD}
        className="previous-actions-field"
        rows={2}
        dir="auto"
        maxLength={LIMITS.lineLength}
        readOnly={isReadOnly}
        value={draft ?? action.outcome ?? ''}
        onChange={(event) => {
          setDraft(event.target.value);
          setOutcome(action, event.target.value);
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
          event.preventDefault();
          focusOption(action.id);
        }}
      />
    </label>
  );
}
