import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { asMoment, momentOf } from '../../../shared/clock/index.ts';
import { useNow } from '../../store/now.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { agoText, contentsText, madeAtText, sizeText } from './backup-words.ts';

/** The earlier versions, the newest first; arrow keys go through them as through any group of radio buttons. */
export function VersionList({
  versions,
  chosenId,
  onChoose,
}: {
  readonly versions: readonly ListedBackup[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}) {
  const meetingZone = useMeeting(({ timeZone }) => timeZone);
  const now = useNow();
  const zones = { meeting: meetingZone, reader: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return (
    <fieldset className="backups-list">
      <legend className="visually-hidden">Earlier versions, the newest first</legend>
      {versions.map(({ id, at, bytes, version, contents }) => (
        <label key={id} className="backups-version" data-damaged={contents.kind === 'damaged'}>
          <input
            type="radio"
            name="version"
            checked={id === chosenId}
            data-dialog-start={id === chosenId ? '' : undefined}
            onChange={() => onChoose(id)}
          />
          <span className="backups-words">
            <span className="backups-time">{madeAtText(momentOf(at), asMoment(now), zones)}</span>
            {version !== null && <span className="backups-final">Version {version}, final</span>}
            <span className="backups-ago">{agoText(momentOf(at), now)}</span>
            <span className="backups-contents">
              {contentsText(contents)} ({sizeText(bytes)})
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
