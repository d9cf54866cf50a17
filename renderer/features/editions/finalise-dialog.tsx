import { useState, type FormEvent } from 'react';
import { versionOf } from '../../../shared/meeting/version.ts';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import { finaliseSummary } from './change-version.ts';
import { FindingsBefore } from './findings-before.tsx';
import { useFindings } from './use-findings.ts';
import './editions.css';

/** What is still to be looked at, then one key: the document is official, and nothing changes any more. */
export function FinaliseDialog() {
  const version = useMeeting(versionOf);
  const findings = useFindings();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const hasErrors = findings?.some(({ severity }) => severity === 'error') === true;

  const finalise = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const refused = await finaliseSummary();
    setBusy(false);
    if (refused === null) closeDialog();
    else setProblem(refused);
  };

  return (
    <Dialog title="Finalise the summary" onClose={closeDialog}>
      <form className="editions-form" onSubmit={(event) => void finalise(event)}>
        <FindingsBefore findings={findings} />
        <p>
          The summary becomes final as version {version}: documents are no longer marked DRAFT, nobody can
          change the meeting, and this version is kept. It can be reopened with a reason.
        </p>
        <EarlierVersions />
        <footer className="editions-foot">
          <p className={problem === null ? 'field-hint' : 'field-problem'} role="status">
            {problem ?? ''}
          </p>
          <button type="button" className="button" onClick={closeDialog}>
            Not yet
          </button>
          <button type="submit" className="button button-main" aria-disabled={isBusy} data-dialog-start="">
            {isBusy ? 'Finalising…' : hasErrors ? 'Finalise anyway' : 'Finalise'}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
