import { useEffect, useRef, useState } from 'react';
import type { ShownReport } from '../../../shared/bridge/calls/diagnosis-calls.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { host } from '../../store/host.ts';
import { notify } from '../../store/notices.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { putOnClipboard } from '../../store/put-on-clipboard.ts';
import { takeDelivered } from '../../store/take-delivered.ts';
import { useAnswer } from './use-answer.ts';
import { windowFacts } from './window-facts.ts';
import './help.css';

/** Shows all of a diagnostic report before anything of it is saved or copied. */
export function DiagnosticReportDialog() {
  const state = useAnswer(() => host().diagnosticReport(windowFacts()));
  return (
    <Dialog title="Diagnostic report" onClose={closeDialog} className="dialog-tall help-dialog">
      <p className="help-lead">
        This is for whoever looks for a fault in Rapporteur. All of it stands below: no names, no notes, no
        titles, no file names. Nothing is sent; you decide who gets the file.
      </p>
      {state.kind === 'waiting' && <p role="status">The report is being made.</p>}
      {state.kind === 'failed' && (
        <p role="alert">
          The report could not be made. Nothing was changed; close this and try once more, or run “rapporteur
          diagnose” in a terminal.
        </p>
      )}
      {state.kind === 'answered' && <Report report={state.answer} />}
    </Dialog>
  );
}

function Report({ report }: { readonly report: ShownReport }) {
  const text = useRef<HTMLPreElement>(null);
  // It comes after the dialog opened: whoever waited can read on with the arrow keys.
  useEffect(() => text.current?.focus(), []);
  const [copied, setCopied] = useState<'no' | 'yes' | 'denied'>('no');
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    try {
      const saved = await host().saveDiagnosticReport(report.id);
      if (saved.ok) takeDelivered(saved.value);
      else notify(saved.error.sentence, { tone: 'bad' });
      // Left, so that the notice is seen; kept where the user only thought better of the place.
      if (!saved.ok || saved.value.kind !== 'cancelled') closeDialog();
    } finally {
      setSaving(false);
    }
  };
  const copy = async (): Promise<void> =>
    setCopied((await putOnClipboard({ text: report.text })) ? 'yes' : 'denied');
  return (
    <>
      {/* Scrolls by keyboard, so the keyboard must get there. */}
      <pre ref={text} className="help-report" role="region" aria-label="The report" tabIndex={0}>
        {report.text}
      </pre>
      <div className="help-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={isSaving}
          onClick={() => void save()}
        >
          <Icon name="exported" />
          Save as a file
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          Copy
        </button>
        <p className="help-copied" role="status">
          {copied === 'yes' && 'Copied.'}
          {copied === 'denied' && 'The clipboard is not to be had here; save it as a file.'}
        </p>
      </div>
    </>
  );
}
