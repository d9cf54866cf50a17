import { useStore } from 'zustand';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { CompareVersions } from './compare-versions.tsx';
import { keptSides } from './side.ts';
import { useKeptCopies } from './use-kept-copies.ts';
import './compare.css';

/** What changed between two versions. */
export function CompareDialog() {
  const sessionId = useStore(meetingStore, ({ open }) => open?.sessionId ?? null);
  return (
    <Dialog title="Compare versions" onClose={closeDialog} className="compare-dialog">
      {sessionId !== null && <Versions sessionId={sessionId} />}
    </Dialog>
  );
}

function Versions({ sessionId }: { readonly sessionId: string }) {
  const copies = useKeptCopies(sessionId);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  if (copies === null) return <p role="status">Looking for versions…</p>;
  const kept = keptSides(copies, timeZone);
  const lastFinal = copies.find(({ version, contents }) => version !== null && contents.kind === 'meeting');
  const older = kept.find(({ key }) => key === `kept ${lastFinal?.id}`) ?? kept[0] ?? null;
  return <CompareVersions sessionId={sessionId} kept={kept} olderAtFirst={older} />;
}
