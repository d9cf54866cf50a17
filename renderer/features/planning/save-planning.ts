import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { failure } from '../../../shared/result.ts';
import { host } from '../../store/host.ts';
import { savedMeeting } from '../../store/saved-meeting.ts';

const NOT_SAVED = {
  sentence:
    'Nothing was written, since the meeting could not be saved first. What you wrote is kept in this window.',
} as const;

/** Planned against actual of the open meeting as CSV, once all of it is with the host. */
export async function savePlanning(): Promise<AnswerOf<'exportHandout'>> {
  const saved = await savedMeeting();
  if (saved === null) return failure(NOT_SAVED);
  return host().exportHandout(saved.sessionId, 'planning-csv', saved.styleId, {
    withPrivate: false,
    withPrevious: false,
    recipients: 'nobody',
    nextMeeting: null,
  });
}
