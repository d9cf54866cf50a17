import { actionsMail, actionsMailText } from '../../../shared/handouts/actions-mail.ts';
import { styleOfMeeting } from '../../store/house-styles.ts';
import { notify } from '../../store/notices.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { putOnClipboard } from '../../store/put-on-clipboard.ts';

/** Copies the open actions as the text of a mail, those still open from earlier meetings among them, and says so. */
export async function copyOpenActions(): Promise<void> {
  const { meeting } = meetingStore.getState();
  const mail =
    meeting === null
      ? null
      : actionsMail(meeting, { withPrivate: false, withPrevious: true, style: styleOfMeeting(meeting) });
  if (mail === null) return notify('No action is open; nothing was copied.');
  if (await putOnClipboard({ text: actionsMailText(mail) }))
    notify('The open actions are on the clipboard. Paste them into a mail.', { tone: 'good' });
  else
    notify('The clipboard could not be reached; nothing was copied. Try again with the window in front.', {
      tone: 'warn',
    });
}
