import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '../../components/icon.tsx';
import { host } from '../../store/host.ts';
import { dismissNotice, notify, type Notice, type NoticeTone } from '../../store/notices.ts';
import { useLastStep } from './use-last-step.ts';
import { undoLastStep } from './undo-last-step.ts';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  plain: 'note',
  good: 'good',
  warn: 'warning',
  bad: 'error',
};

/** Long enough to notice, read twice and reach for Undo; milliseconds. */
const timeToRead = ({ sentence, undoes }: Notice): number =>
  6_000 + sentence.length * 60 + (undoes === null ? 0 : 4_000);

export function NoticeCard({ notice, isPaused }: { readonly notice: Notice; readonly isPaused: boolean }) {
  const lastStep = useLastStep();
  const left = useRef(timeToRead(notice));
  const stays = notice.tone === 'bad';

  useEffect(() => {
    if (stays || isPaused) return undefined;
    const began = performance.now();
    const timer = setTimeout(() => dismissNotice(notice.id), left.current);
    return () => {
      clearTimeout(timer);
      // What was almost gone stays long enough for the eye to come back to it.
      left.current = Math.max(left.current - (performance.now() - began), 2_000);
    };
  }, [notice.id, isPaused, stays]);

  const { shows, offers } = notice;
  const canUndo = notice.undoes !== null && notice.undoes === lastStep;
  return (
    <div className={`notices-card notices-${notice.tone}`}>
      <Icon name={ICONS[notice.tone]} />
      <div className="notices-words">
        <p className="notices-sentence">{notice.sentence}</p>
        {offers !== null && (
          <button
            type="button"
            className="button notices-offer"
            onClick={() => {
              dismissNotice(notice.id);
              offers.take();
            }}
          >
            {offers.label}
          </button>
        )}
      </div>
      {canUndo && (
        <button
          type="button"
          className="button notices-undo"
          onClick={() => {
            undoLastStep();
            dismissNotice(notice.id);
          }}
        >
          <Icon name="undo" />
          Undo
        </button>
      )}
      {shows !== null && host().host === 'electron' && (
        <button type="button" className="button notices-undo" onClick={() => void showFile(shows)}>
          <Icon name="folder" />
          Show in folder
        </button>
      )}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={`Dismiss: ${notice.sentence}`}
        onClick={() => dismissNotice(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

async function showFile(path: string): Promise<void> {
  const shown = await host().showInFolder(path);
  if (!shown.ok) notify(shown.error.sentence, { tone: 'bad' });
}
