import { readInvitation } from '../../../shared/calendar/read-invitation.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { tableOfXlsx } from '../spreadsheet/table-of-xlsx.ts';
import { kindOfBytes } from '../summary/file-kind.ts';
import { describeTextFailure, textOfFile } from '../text-of-file.ts';
import { describeInvitationFailure } from './describe-invitation-failure.ts';
import type { IncomingFile, IncomingOf } from './incoming-file.ts';
import { meetingInside } from './meeting-inside.ts';

type Item = {
  readonly title: string;
  readonly minutes: number | null;
  readonly speakers: readonly string[];
};

/** No agenda has more lines; a longer text is another file. */
const MOST_LINES = 5_000;

/** An agenda: a text, a Word document, the description of an invitation, or that of a meeting we printed. */
export async function readAsAgenda(file: IncomingFile): Promise<Result<IncomingOf<'agenda'>, string>> {
  const { name, bytes } = file;
  const agenda = (text: string) => success({ kind: 'agenda', name, text } as const);
  const text = decodeText(bytes.subarray(0, 200));
  if (/^\ufeff?\s*BEGIN:VCALENDAR/iu.test(text)) {
    const read = readInvitation(decodeText(bytes));
    if (!read.ok) return failure(describeInvitationFailure(read.error, name));
    return read.value.agenda.length === 0
      ? failure(
          `The invitation in ${name} has no agenda in its description. Nothing was changed; copy the agenda and paste it.`,
        )
      : agenda(linesOfItems(read.value.agenda));
  }
  const meeting = await meetingInside(file);
  if (meeting !== null) {
    const items = meeting.agenda
      .filter(({ isListed }) => isListed)
      .map(({ title, plannedMinutes, speakers }) => ({ title, minutes: plannedMinutes, speakers }));
    return items.length === 0
      ? failure(`The meeting in ${name} has no agenda. Nothing was changed; choose another file.`)
      : agenda(linesOfItems(items));
  }
  const table = kindOfBytes(bytes) === 'zip' ? tableOfXlsx(bytes) : null;
  const read = table ?? (await textOfFile(name, bytes));
  const forms = 'a text file, a Word document (DOCX), a spreadsheet (XLSX), Markdown or an invitation (.ics)';
  if (!read.ok) return failure(describeTextFailure(read.error, name, 'agenda', forms));
  return read.value.split('\n', MOST_LINES + 1).length > MOST_LINES
    ? failure(describeTextFailure({ kind: 'tooLarge', limit: '5,000 lines' }, name, 'agenda', forms))
    : agenda(read.value);
}

/** In the notation the agenda's annex prints. */
const linesOfItems = (items: readonly Item[]): string =>
  items
    .map(({ title, minutes, speakers }) =>
      [title, ...(minutes === null ? [] : [`(${[`${minutes} min`, ...speakers].join(', ')})`])].join(' '),
    )
    .join('\n');
