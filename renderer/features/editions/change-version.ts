import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { saveNow } from '../../store/meeting-session.ts';
import { notify } from '../../store/notices.ts';
import { meetingStore } from '../../store/open-meeting.ts';

const NO_ANSWER = 'Rapporteur did not answer. Close this, look at the meeting, and try again.';

/** Makes the open meeting final, with all that was typed; gives the sentence where it could not be. */
export async function finaliseSummary(): Promise<string | null> {
  const { open } = meetingStore.getState();
  if (open === null) return null;
  if (!(await saveNow())) return 'The meeting could not be saved, so it was not made final.';
  try {
    const made = await host().finalise(open.sessionId);
    if (!made.ok) return made.error.sentence;
    notify(`The summary is final: version ${made.value.version}. It is kept among the earlier versions.`, {
      tone: 'good',
    });
    return null;
  } catch (error) {
    logError('finalise', error);
    return NO_ANSWER;
  }
}

/** Opens it again for a reason; gives the sentence where it could not be. */
export async function reopenSummary(reason: string): Promise<string | null> {
  const { open } = meetingStore.getState();
  if (open === null) return null;
  try {
    const reopened = await host().reopen(open.sessionId, reason);
    if (!reopened.ok) return reopened.error.sentence;
    notify('The meeting is open again, and its documents are drafts until it is final once more.', {
      tone: 'good',
    });
    return null;
  } catch (error) {
    logError('reopen', error);
    return NO_ANSWER;
  }
}
