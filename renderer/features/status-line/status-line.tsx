import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useHost } from '../../store/host.ts';
import { useAtNow } from '../../store/now.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { useWindows } from '../../store/other-windows.ts';
import { saveCopy } from '../../store/save-copy.ts';
import { presenceText } from './presence-text.ts';
import { clockText } from './clock-text.ts';
import { saveText, type StatusText } from './save-text.ts';
import { windowsText } from './windows-text.ts';
import './status-line.css';

/** The foot of the window: is it saved, who is here, how late are we. */
export function StatusLine() {
  return (
    <footer className="status" aria-label="Status">
      <SaveStatus />
      <WindowsStatus />
      <PresenceStatus />
      <ClockStatus />
    </footer>
  );
}

const ICONS: Readonly<Record<StatusText['tone'], IconName | null>> = {
  plain: null,
  good: 'good',
  warn: 'warning',
  bad: 'error',
};

const Status = ({ status }: { readonly status: StatusText }) => {
  const icon = ICONS[status.tone];
  return (
    <span className={`status-part status-${status.tone}`}>
      {icon !== null && <Icon name={icon} />}
      {status.text}
    </span>
  );
};

/** Changes to and from "Saving…" are not spoken: they would be with every word. Trouble is, and its end. */
function SaveStatus() {
  const saving = useHost(useShallow(({ saveState, isConnected }) => ({ state: saveState, isConnected })));
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isFileReadOnly === true);
  const status = saveText({ ...saving, isReadOnly });
  const isTrouble = status.tone === 'bad';
  return (
    <span className="status-save" data-state={saving.isConnected ? saving.state.kind : 'disconnected'}>
      <Status status={status} />
      {isTrouble && (
        <button type="button" className="button status-copy" onClick={() => void saveCopy()}>
          Save a copy elsewhere
        </button>
      )}
      <span className="visually-hidden" role="status">
        {isTrouble ? status.text : 'Your text is being saved.'}
      </span>
    </span>
  );
}

function PresenceStatus() {
  const people = useMeeting(useShallow(({ roster, attendance, quorum }) => ({ roster, attendance, quorum })));
  const { count, quorum } = presenceText(people);
  return (
    <>
      <Status status={count} />
      {quorum !== null && <Status status={quorum} />}
    </>
  );
}

/** Nothing while this window is the only one. */
function WindowsStatus() {
  const windows = useWindows((windows) => windows);
  const agenda = useMeeting(({ agenda }) => agenda);
  if (windows.others.length === 0) return null;
  const { count, places } = windowsText(windows, agenda);
  return (
    <span className="status-part" title={places}>
      {count}
      <span className="visually-hidden">: {places}</span>
    </span>
  );
}

/** Painted again when a minute of it changes, not with every tick. */
function ClockStatus() {
  useMeeting(({ clock }) => clock);
  const text = useAtNow((now) => clockText(meetingStore.getState().meeting, now));
  return <span className="status-part">{text}</span>;
}
