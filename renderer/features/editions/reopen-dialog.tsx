import { useId, useState, type FormEvent } from 'react';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { reopenSummary } from './change-version.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import './editions.css';

const NO_REASON = 'Say why it is reopened: who reads the history later will ask.';

/** Asks for the reason, which is kept in the meeting and printed nowhere. */
export function ReopenDialog() {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();

  const reopen = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const text = cleanText(reason).trim();
    if (text === '') {
      setProblem(NO_REASON);
      return;
    }
    setBusy(true);
    const refused = await reopenSummary(text);
    setBusy(false);
    if (refused === null) closeDialog();
    else setProblem(refused);
  };

  return (
    <Dialog title="Reopen the final summary" onClose={closeDialog}>
      <form className="editions-form" onSubmit={(event) => void reopen(event)}>
        <p className="field">
          <label className="field-label" htmlFor={id}>
            Reason
          </label>
          <input
            id={id}
            type="text"
            value={reason}
            maxLength={LIMITS.nameLength}
            autoComplete="off"
            aria-required="true"
            aria-invalid={problem === NO_REASON}
            aria-describedby={`${id}-hint`}
            data-dialog-start=""
            onChange={(event) => {
              setReason(event.target.value);
              setProblem(null);
            }}
          />
        </p>
        <p id={`${id}-hint`} className="field-hint">
          It is kept with the meeting and not printed. The final version stays among the earlier versions.
        </p>
        <EarlierVersions />
        <footer className="editions-foot">
          <p className="field-problem" role="status">
            {problem ?? ''}
          </p>
          <button type="button" className="button" onClick={closeDialog}>
            Leave it final
          </button>
          <button type="submit" className="button button-main" aria-disabled={isBusy}>
            {isBusy ? 'Reopening…' : 'Reopen'}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
