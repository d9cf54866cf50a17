import { useMeeting } from '../../store/open-meeting.ts';
import { earlierVersionText } from './version-words.ts';

/** The versions that were final before, and why each was reopened; nothing where there is none. */
export function EarlierVersions() {
  const versions = useMeeting((meeting) => meeting.versions);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  if (versions.length === 0) return null;
  return (
    <section className="editions-history">
      <h3 className="editions-history-title">Earlier versions</h3>
      <ul>
        {versions.map((version) => (
          <li key={version.reopenedAt}>{earlierVersionText(version, { timeZone })}</li>
        ))}
      </ul>
    </section>
  );
}
