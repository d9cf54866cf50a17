import { openActionsText } from '../../../shared/meeting/actions-text.ts';
import { notify } from '../../store/notices.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { putOnClipboard } from '../../store/put-on-clipboard.ts';

/** Copies the open actions as the text of a mail, and says so. */
export async function copyOpenActions(): Promise<void> {
  const { meeting } = meetingStore.getState();
  const text = meeting === null ? null : openActionsText(meeting);
  if (text === null) return notify('No action is open; nothing was copied.');
  if (await putOnClipboard({ text }))
    notify('The open actions are on the clipboard. Paste them into a mail.', { tone: 'good' });
  else
    notify('The clipboard could not be reached; nothing was copied. Try again with the window in front.', {
      tone: 'warn',
    });
}
