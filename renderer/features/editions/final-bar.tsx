import { useStore } from 'zustand';
import { Icon } from '../../components/icon.tsx';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { momentText } from './version-words.ts';
import './editions.css';

/** Says that the meeting is final, since when, and how it is opened again; nothing while it is not. */
export function FinalBar() {
  const finalised = useMeeting((meeting) => meeting.finalised);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const canReopen = useStore(meetingStore, ({ open }) => open?.isFileReadOnly === false);
  if (finalised === null) return null;
  return (
    <section className="editions-bar" aria-label="Final version">
      <Icon name="good" />
      <p>
        <strong>Final, version {finalised.version}</strong>, finalised{' '}
        {momentText(finalised.at, { timeZone })}. Nothing can be changed.
      </p>
      {canReopen && (
        <button type="button" className="button" onClick={() => openDialog('reopen')}>
          Reopen…
        </button>
      )}
    </section>
  );
}
