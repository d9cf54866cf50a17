import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { success, failure } from '../../../shared/result.ts';
import { describeImportFailure, readSummary } from '../../import/summary/read-summary.ts';
import { unreadableFailure } from '../exit-code.ts';
import { textTable } from '../text-table.ts';
import type { FileReader } from './file-reader.ts';

/** `read summary`: the meeting an earlier summary is of, and what a person should know of the reading. */
export const readSummaryFile: FileReader = async (input) => {
  const read = await readSummary(input);
  if (!read.ok) return failure(unreadableFailure(describeImportFailure(read.error, input.name)));
  const { meeting, source, notices } = read.value;
  const people = meeting.roster.map(({ name, participants }) => [
    'Group',
    `${name} (${participants.length})`,
  ]);
  return success({
    json: {
      source,
      // As a meeting file holds it, which docs/FILE-FORMAT.md describes.
      meeting: JSON.parse(writeMeetingText(meeting)) as unknown,
      notices: notices.map(({ kind, text, sentence }) => ({ kind, text, sentence })),
    },
    table: textTable(
      ['What', 'As read'],
      [
        ['Body', `${meeting.body} ${meeting.number}`.trim()],
        ['Title', meeting.title],
        ['Date', meeting.date ?? ''],
        ...meeting.agenda.map(({ title }) => ['Item', title]),
        ...people,
        ...notices.map(({ sentence }) => ['Notice', sentence]),
      ],
    ),
  });
};
