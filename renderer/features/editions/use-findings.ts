import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { meetingStore } from '../../store/open-meeting.ts';

/** What the check finds in the meeting as it is when the dialog opens; null until it is known. */
export function useFindings(): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    const { open, meeting } = meetingStore.getState();
    if (open === null || meeting === null) return undefined;
    let isOver = false;
    host()
      .findings(open.sessionId, meeting.houseStyle)
      .then((found) => (found.ok && !isOver ? setFindings(found.value) : undefined))
      .catch((error: unknown) => logError('findings before finalising', error));
    return () => {
      isOver = true;
    };
  }, []);
  return findings;
}
