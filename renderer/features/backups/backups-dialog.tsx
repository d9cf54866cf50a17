import { useStore } from 'zustand';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { useVersions } from './use-versions.ts';
import { VersionChoice } from './version-choice.tsx';
import './backups.css';

/** What was kept of the meeting, to look at and to go back to. */
export function BackupsDialog() {
  const open = useStore(meetingStore, (state) => state.open);
  return (
    <Dialog title="Restore an earlier version" onClose={closeDialog} className="backups-dialog">
      {open !== null && <Versions sessionId={open.sessionId} isReadOnly={open.isReadOnly} />}
    </Dialog>
  );
}

function Versions({ sessionId, isReadOnly }: { readonly sessionId: string; readonly isReadOnly: boolean }) {
  const { list, problem } = useVersions(sessionId);
  if (problem !== null)
    return (
      <p className="field-problem" role="alert">
        {problem}
      </p>
    );
  if (list === null) return <p role="status">Looking for earlier versions…</p>;
  const [newest] = list;
  if (newest === undefined)
    return (
      <p role="status">
        There is no earlier version yet. The first is kept when a meeting is opened that has been saved
        before, or ten minutes into a new one; then one every ten minutes in which something changed.
      </p>
    );
  return <VersionChoice sessionId={sessionId} versions={list} newest={newest} isReadOnly={isReadOnly} />;
}
