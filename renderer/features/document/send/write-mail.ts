import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';
import { actionsMail, actionsMailText } from '../../../../shared/handouts/actions-mail.ts';
import { mailtoAddress } from '../../../../shared/handouts/mailto-address.ts';
import { recipientsOf } from '../../../../shared/handouts/recipients.ts';
import { host } from '../../../store/host.ts';
import { styleOfMeeting } from '../../../store/house-styles.ts';
import { notify } from '../../../store/notices.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { putOnClipboard } from '../../../store/put-on-clipboard.ts';

/**
 * Opens a new mail with the open actions in the user's own mail program. Where the text is longer than such an address
 * may be, the mail has subject and addresses and the text is on the clipboard.
 */
export async function writeMail({ withPrivate, withPrevious, recipients }: HandoutChoices): Promise<void> {
  const { meeting } = meetingStore.getState();
  const mail =
    meeting === null
      ? null
      : actionsMail(meeting, { withPrivate, withPrevious, style: styleOfMeeting(meeting) });
  if (meeting === null || mail === null) return notify('No action is open; no mail was begun.');
  const text = actionsMailText(mail);
  const to = recipientsOf(meeting, recipients).map(({ address }) => address);
  const whole = mailtoAddress({ to, subject: mail.subject, body: text });
  if (whole !== null) return open(whole, 'A new mail with the open actions is in your mail program.');
  if (!(await putOnClipboard({ text })))
    return notify(
      'The actions are too long for a new mail, and the clipboard could not be reached. Save the mail as a file (EML) instead.',
      { tone: 'warn' },
    );
  const brief = mailtoAddress({ to, subject: mail.subject, body: '' });
  await open(
    brief ?? mailtoAddress({ to: [], subject: mail.subject, body: '' }) ?? 'mailto:',
    brief === null
      ? 'The actions and addresses are too long for a new mail: the text is on the clipboard, paste it there and add the addresses.'
      : 'The actions are too long for a new mail: the text is on the clipboard, paste it there.',
  );
}

async function open(address: string, done: string): Promise<void> {
  const opened = await host().openExternal(address);
  if (opened.ok) notify(done, { tone: 'good' });
  else notify(opened.error.sentence, { tone: 'bad' });
}
