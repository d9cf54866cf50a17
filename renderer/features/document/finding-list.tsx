import { useStore } from 'zustand';
import { applyFix } from '../../../shared/preflight/apply-fix.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { change, meetingStore } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { jumpTo } from '../../layout/jump-to.ts';
import { usePreview } from './preview-store.ts';

const SEVERITIES: Readonly<Record<Finding['severity'], { readonly icon: IconName; readonly word: string }>> =
  {
    error: { icon: 'error', word: 'Error' },
    warning: { icon: 'warning', word: 'Warning' },
    note: { icon: 'note', word: 'Note' },
  };

/** What to look at before the document is published, each with the way there and, where there is one, the fix. */
export function FindingList() {
  const findings = usePreview((preview) => preview.findings);
  const notices = usePreview((preview) => preview.notices);
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly === true);
  const count = findings.length + notices.length;
  return (
    <section className="document-findings" aria-label="Before publishing">
      <h2 className="document-findings-title">
        {count === 0 ? 'Nothing to look at before publishing' : `To look at before publishing: ${count}`}
      </h2>
      <ul className="document-findings-list">
        {findings.map((finding) => (
          <FindingEntry key={keyOf(finding)} finding={finding} canFix={!isReadOnly} />
        ))}
        {notices.map((sentence) => (
          <li key={sentence} className="document-finding document-finding-note">
            <Icon name="note" />
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ code, place, message }: Finding): string => JSON.stringify([code, place, message]);

function FindingEntry({ finding, canFix }: { readonly finding: Finding; readonly canFix: boolean }) {
  const { severity, place, where, message, fix } = finding;
  const { icon, word } = SEVERITIES[severity];
  return (
    <li className={`document-finding document-finding-${severity}`}>
      <Icon name={icon} />
      <div className="document-finding-text">
        <p>
          <span className="visually-hidden">{word}: </span>
          {message}
        </p>
        <button type="button" className="document-where" onClick={() => jumpTo(place)}>
          {where}
        </button>
      </div>
      {fix !== null && canFix && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change((doc, origin) => applyFix(doc, fix, origin));
            windowStore.getState().notify(`Done: ${fix.label}.`, { undo: true, tone: 'good' });
          }}
        >
          {fix.label}
        </button>
      )}
    </li>
  );
}
