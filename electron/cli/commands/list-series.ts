import { stat } from 'node:fs/promises';
import { libraryStyles } from '../house-style-option.ts';
import type { ListedMeeting } from '../../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { describeSystemError } from '../../library/describe-system-error.ts';
import { createMeetingDescriber } from '../../library/describe-meeting-file.ts';
import { readSeries, type FolderSeries } from '../../library/series.ts';
import { ExitCode, unreadableFailure, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import type { SeriesCommandOptions as Options } from './series-command.ts';

/** Prints the series of a folder; what does not open is named on standard error. */
export async function listSeries(
  folder: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const problem = await whyNoFolder(folder);
  if (problem !== null)
    return failure(unreadableFailure(`${folder} could not be read: ${problem}. Nothing was changed.`));
  const read = await readSeries(folder, createMeetingDescriber(libraryStyles()));
  if (!read.ok)
    return failure(
      unreadableFailure(`${folder} could not be read: ${read.error.reason}. Nothing was changed.`),
    );
  for (const { problem: reason } of read.value.skipped) terminal.writeError(`${oneLine(reason ?? '')}\n`);
  await terminal.writeOutput(
    options.json === true ? `${JSON.stringify(jsonOf(read.value), null, 2)}\n` : tableOf(read.value),
  );
  return success(ExitCode.done);
}

/** A folder that is not there is said, not made. */
const whyNoFolder = (folder: string): Promise<string | null> =>
  stat(folder).then(
    (found) => (found.isDirectory() ? null : 'it is not a folder'),
    (error: unknown) => describeSystemError(error),
  );

/** Docs: README, "rapporteur series". */
const jsonOf = ({ series, alone, skipped }: FolderSeries) => ({
  series: series.map(({ body, meetings }) => ({ body, meetings: meetings.map(meetingOf) })),
  withoutBody: alone.map(meetingOf),
  skipped: skipped.map(({ path, problem }) => ({ path, reason: problem })),
});

const meetingOf = ({ path, title, head }: ListedMeeting) => ({
  path,
  title,
  number: head?.number ?? '',
  date: head?.date ?? null,
});

const tableOf = ({ series, alone }: FolderSeries): string =>
  textTable(
    ['Series', 'Number', 'Date', 'File'],
    [
      ...series.flatMap(({ body, meetings }) => meetings.map((meeting) => rowOf(body, meeting))),
      ...alone.map((meeting) => rowOf('', meeting)),
    ],
  );

const rowOf = (body: string, { head, fileName }: ListedMeeting): string[] => [
  body,
  head?.number ?? '',
  head?.date ?? '',
  fileName,
];
