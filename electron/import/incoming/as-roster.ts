import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { linesOf } from '../../../shared/text/lines-of.ts';
import { tableOfXlsx } from '../spreadsheet/table-of-xlsx.ts';
import { kindOfBytes } from '../summary/file-kind.ts';
import { describeTextFailure, textOfFile, type TextFailure } from '../text-of-file.ts';
import type { IncomingFile, IncomingOf } from './incoming-file.ts';
import { meetingInside } from './meeting-inside.ts';

/** The largest meeting seen has 3,000 participants; more rows than this are another list. */
const MOST_ROWS = 20_000;

/** A roster as text: of a spreadsheet, a text file of any encoding, contacts, a Word document, or a meeting. */
export async function readAsRoster(file: IncomingFile): Promise<Result<IncomingOf<'roster'>, string>> {
  const { name, bytes } = file;
  const table = kindOfBytes(bytes) === 'zip' ? tableOfXlsx(bytes) : null;
  if (table === null) {
    const meeting = await meetingInside(file);
    if (meeting !== null)
      return meeting.roster.length === 0
        ? failure(
            `The meeting in ${name} has nobody on its roster. Nothing was changed; choose another file.`,
          )
        : success({ kind: 'roster', name, text: tableOfRoster(meeting) });
  }
  return rosterOf(name, table ?? (await textOfFile(name, bytes)));
}

/** A roster of text that was read; refused where it has more rows than any. */
export function rosterOf(
  name: string,
  read: Result<string, TextFailure>,
): Result<IncomingOf<'roster'>, string> {
  const refused = (problem: TextFailure) =>
    failure(
      describeTextFailure(
        problem,
        name,
        'roster',
        'a spreadsheet (XLSX or CSV), contacts (vCard), a text file or a Word document (DOCX)',
      ),
    );
  if (!read.ok) return refused(read.error);
  return linesOf(read.value).length > MOST_ROWS
    ? refused({ kind: 'tooLarge', limit: `${MOST_ROWS.toLocaleString('en')} rows` })
    : success({ kind: 'roster', name, text: read.value });
}

const HEADINGS = ['Group', 'Honorific', 'Family name', 'Given name', 'Affiliation', 'Country', 'E-mail'];

const tableOfRoster = ({ roster }: Meeting): string =>
  [
    HEADINGS,
    ...roster.flatMap(({ name, participants }) =>
      participants.map(
        ({ honorific = '', familyName, givenName, affiliation = '', country = '', email = '' }) => [
          name,
          honorific,
          familyName,
          givenName,
          affiliation,
          country,
          email,
        ],
      ),
    ),
  ]
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\n');

/** In quotes where it holds some, as spreadsheets copy it. */
const cellText = (cell: string): string => {
  const text = cell.replaceAll(/\s+/gu, ' ');
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};
