import type { ReadPerson } from '../../../shared/roster/arrange-roster.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { tableOfXlsx } from '../../import/spreadsheet/table-of-xlsx.ts';
import { kindOfBytes } from '../../import/summary/file-kind.ts';
import { textOfFile, type TextFailure } from '../../import/text-of-file.ts';
import { success, type Result } from '../../../shared/result.ts';
import { textTable } from '../text-table.ts';
import { readerOfText, type Understood } from './file-reader.ts';

/** The columns, the people by group, and what was left out. */
const understand = (text: string): Result<Understood, TextFailure> => {
  const { columns, groups, leftOut } = readRoster(text);
  return success({
    json: {
      columns: columns ?? [],
      groups: groups.map(({ name, people }) => ({ name, participants: people.map(participantOf) })),
      leftOut: leftOut.map(({ line, text: written, reason }) => ({ line, text: written, reason })),
    },
    table: textTable(
      ['Line', 'Group', 'Family', 'Given', 'Title', 'Affiliation', 'Country', 'E-mail', 'Check'],
      [
        ...groups.flatMap(({ name, people }) =>
          people.map(({ line, fields, doubt }) => [
            String(line),
            name,
            fields.familyName,
            fields.givenName,
            fields.honorific,
            fields.affiliation,
            fields.country,
            fields.email,
            doubt ?? '',
          ]),
        ),
        ...leftOut.map(({ line, text: written, reason }) => [
          String(line),
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          `left out (${reason}): ${written}`,
        ]),
      ],
    ),
  });
};

/** `read roster`: also from a spreadsheet. */
export const readRosterFile = readerOfText('roster', understand, {
  textOf: async (name, bytes) =>
    (kindOfBytes(bytes) === 'zip' ? tableOfXlsx(bytes) : null) ?? textOfFile(name, bytes),
  forms: 'a spreadsheet (XLSX or CSV), a text file or a Word document (DOCX)',
});

const participantOf = ({ line, fields, doubt }: ReadPerson) => ({
  line,
  family: fields.familyName,
  given: fields.givenName,
  honorific: fields.honorific,
  affiliation: fields.affiliation,
  country: fields.country,
  email: fields.email,
  doubt,
});
