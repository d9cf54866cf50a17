import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { failure } from '../../../shared/result.ts';
import { host } from '../../store/host.ts';
import { saveNow } from '../../store/meeting-session.ts';
import { meetingStore } from '../../store/open-meeting.ts';

const NOT_SAVED = {
  sentence:
    'Nothing was written, since the meeting could not be saved first. What you wrote is kept in this window.',
} as const;

/** Planned against actual of the open meeting as CSV, once all of it is with the host. */
export async function savePlanning(): Promise<AnswerOf<'exportHandout'>> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null || (!open.isReadOnly && !(await saveNow())))
    return failure(NOT_SAVED);
  return host().exportHandout(open.sessionId, 'planning-csv', meeting.houseStyle, {
    withPrivate: false,
    withPrevious: false,
    recipients: 'nobody',
    nextMeeting: null,
  });
}
