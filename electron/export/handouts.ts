import { actionTable } from '../../shared/handouts/action-table.ts';
import type { HandoutKind, Recipients } from '../../shared/handouts/handout-kind.ts';
import type { NextMeeting } from '../../shared/series/told-next-meeting.ts';
import { participantTable } from '../../shared/handouts/participant-table.ts';
import { recipientsOf } from '../../shared/handouts/recipients.ts';
import { signInSheet } from '../../shared/handouts/sign-in-sheet.ts';
import type { Table } from '../../shared/handouts/table.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { plannedAndActual } from '../../shared/planning/planned-and-actual.ts';
import { meetingPlanningTable } from '../../shared/planning/planning-tables.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { completeStyle } from '../../shared/summary/languages/complete-style.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { printFormats, type ExportOptions, type Printed } from './formats.ts';
import type { Attachment } from './mail/print-mail.ts';

export type HandoutOptions = ExportOptions & {
  /** Whether open actions of earlier meetings go into lists, mails and calendars. */
  readonly withPrevious: boolean;
  /** To whom a mail is addressed. */
  readonly recipients: Recipients;
  /** Goes into the calendar; null for none. */
  readonly nextMeeting: NextMeeting | null;
  /** What the documents attached to a mail are called, without ending. */
  readonly stem: string;
};

type Printer = (meeting: Meeting, options: HandoutOptions) => Promise<Result<Printed, string>>;

const printed = (content: string | Uint8Array, notices: readonly string[] = []): Result<Printed, string> =>
  success({ content, notices });

const csv =
  (tableOf: (meeting: Meeting, options: HandoutOptions) => Table): Printer =>
  async (meeting, options) => {
    const { printCsv } = await import('./csv/print-csv.ts');
    return printed(printCsv(tableOf(meeting, options)));
  };
const xlsx =
  (tableOf: (meeting: Meeting, options: HandoutOptions) => Table): Printer =>
  async (meeting, options) => {
    const { printXlsx } = await import('./xlsx/print-xlsx.ts');
    return success(await printXlsx(tableOf(meeting, options)));
  };

// Each printer loads with its first use, as those of the summary do.
const printers: Readonly<Record<HandoutKind, Printer>> = {
  'actions-csv': csv(actionTable),
  'actions-xlsx': xlsx(actionTable),
  'actions-ics': async (meeting, options) => {
    const { printActionsCalendar } = await import('./calendar/print-actions-calendar.ts');
    return printed(await printActionsCalendar(meeting, options));
  },
  mail: async (meeting, options) => {
    const { printMail } = await import('./mail/print-mail.ts');
    const attachments = await attachmentsOf(meeting, options);
    if (!attachments.ok) return attachments;
    const recipients = recipientsOf(meeting, options.recipients);
    const notices = [...attachments.value.notices];
    if (options.recipients !== 'nobody' && recipients.length === 0)
      notices.push('The mail is addressed to nobody: the roster has no e-mail address for them.');
    const mail = await printMail(meeting, summarise(meeting, options.style), {
      withPrivate: options.withPrivate,
      withPrevious: options.withPrevious,
      style: options.style,
      recipients,
      attachments: attachments.value.files,
    });
    return printed(mail, notices);
  },
  'participants-csv': csv(participantTable),
  'participants-xlsx': xlsx(participantTable),
  'sign-in': async (meeting, options) => {
    const style = completeStyle(options.style, meeting.language);
    const { describePdfFailure } = await import('./pdf/pdf-failure.ts');
    const { printSignInSheet } = await import('./pdf/sign-in/print-sign-in-sheet.ts');
    const result = await printSignInSheet(signInSheet(meeting, style), style.layout, meeting);
    return result.ok
      ? printed(result.value.pdf, result.value.notices)
      : failure(describePdfFailure(result.error));
  },
  'whole-md': async (meeting, options) => {
    const { completeMarkdown } = await import('./complete/complete-markdown.ts');
    return printed(completeMarkdown(meeting, options));
  },
  'whole-json': async (meeting, options) => {
    const { completeJson } = await import('./complete/complete-json.ts');
    return printed(completeJson(meeting, options));
  },
  'planning-csv': csv((meeting) => meetingPlanningTable(plannedAndActual(meeting))),
};

/** Prints one handout of a meeting; a failure is a sentence. The same meeting and options give the same bytes. */
export const printHandout = (
  meeting: Meeting,
  kind: HandoutKind,
  options: HandoutOptions,
): Promise<Result<Printed, string>> => printers[kind](meeting, options);

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/**
 * The summary as the mail carries it. One of the two missing is no mail: its sender would not notice. Nothing private is
 * ever inside, whatever was asked for the text: nobody sees there what a document carries, and it goes to many.
 */
async function attachmentsOf(
  meeting: Meeting,
  options: HandoutOptions,
): Promise<Result<{ readonly files: readonly Attachment[]; readonly notices: readonly string[] }, string>> {
  const files: Attachment[] = [];
  const notices: string[] = [];
  for await (const { format, result } of printFormats(meeting, ['docx', 'pdf'], {
    ...options,
    withPrivate: false,
  })) {
    if (!result.ok) return result;
    const { content } = result.value;
    notices.push(...result.value.notices);
    files.push({
      fileName: `${options.stem}.${format}`,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      mediaType: format === 'docx' ? MEDIA_TYPES.docx : MEDIA_TYPES.pdf,
    });
  }
  return success({ files, notices });
}
