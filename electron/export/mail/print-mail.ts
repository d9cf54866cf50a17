import { createHash } from 'node:crypto';
import type { Options } from 'nodemailer/lib/mailer';
import type { Outgoing } from '../../../shared/handouts/outgoing-actions.ts';
import type { Recipient } from '../../../shared/handouts/recipients.ts';
import { momentOfMeeting } from '../../../shared/meeting/attendance-times.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { mailBody } from './mail-body.ts';

/** Its types forget that the boundaries can be given. */
type Mail = Options & { readonly baseBoundary: string };

export type Attachment = {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly mediaType: string;
};
export type MailOptions = Outgoing & {
  readonly recipients: readonly Recipient[];
  readonly attachments: readonly Attachment[];
};

/** The date of a mail of a meeting that has none; it is set anew when the draft is sent. */
const NO_MOMENT = Date.UTC(2000, 0, 1);

/**
 * The summary and the open actions as a mail that is not sent yet (RFC 5322): `X-Unsent` opens it as a draft in Outlook,
 * and nothing of ours sends it. Date, identifier and boundaries come from the meeting, so the same meeting gives the same
 * bytes; a mail program gives the mail its own when it is sent.
 */
export async function printMail(
  meeting: Meeting,
  summary: Summary,
  options: MailOptions,
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { html, text } = mailBody(meeting, summary, options);
  const mail: Mail = {
    headers: { 'X-Unsent': '1' },
    messageId: `<${meeting.id}.summary@rapporteur.invalid>`,
    date: new Date(momentOfMeeting(meeting, NO_MOMENT)),
    subject: summary.properties.title || 'Summary',
    to: options.recipients.map(({ name, address }) => ({ name, address })),
    text: text.replaceAll('\n', '\r\n'),
    html,
    attachments: options.attachments.map(({ fileName, content, mediaType }) => ({
      filename: fileName,
      content: Buffer.from(content),
      contentType: mediaType,
    })),
    // No text of the meeting is ever a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    // Not to be guessed by whoever writes the text, which could otherwise end its part (RFC 2046, section 5.1.1).
    baseBoundary: createHash('sha256').update(html).update(text).digest('hex').slice(0, 32),
  };
  const composer = new MailComposer(mail);
  return new Uint8Array(await composer.compile().build());
}
