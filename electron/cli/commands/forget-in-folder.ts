import {
  describeForgotten,
  type LeftFile,
  type MeetingWithPerson,
} from '../../../shared/forgetting/forget-report.ts';
import { namedBy, type AmbiguousPerson } from '../../../shared/forgetting/sought-person.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { seriesKey } from '../../../shared/series/series-key.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { findPerson, forgetInFiles } from '../../forgetting/forget-in-files.ts';
import type { ForgettingPlaces } from '../../forgetting/look-for-person.ts';
import { listMeetingFiles } from '../../library/list-meeting-files.ts';
import { foldersOf } from '../../settings/folders.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { isFolder } from '../is-folder.ts';
import { changeMeetingFile } from '../take/change-meeting-file.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import type { ForgetCommandOptions } from './forget-command.ts';

/** Looks for a person first, says where they are, then takes them out. */
export async function forgetInFolder(
  text: string,
  folder: string,
  options: ForgetCommandOptions,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const { series: body } = options;
  const inTexts = options.inTexts === true;
  if (text.trim() === '') return failure(usageFailure('Name the person by name or e-mail address.'));
  if (!(await isFolder(folder)))
    return failure(unreadableFailure(`${folder} is not a folder that can be read. Nothing was changed.`));
  const listed = await listMeetingFiles(folder);
  if (!listed.ok)
    return failure(
      unreadableFailure(`${folder} could not be read: ${listed.error.reason}. Nothing was changed.`),
    );
  const { data, recovery, backups } = foldersOf();
  const series = body === undefined ? null : seriesKey({ body });
  const places: ForgettingPlaces = { files: listed.value, series, data, recovery, backups };

  const found = await findPerson(namedBy(text), places);
  if (!found.ok) return failure(usageFailure(ambiguous(text, found.error)));
  const { meetings, copies, left } = found.value;
  if (meetings.length === 0 && copies === 0) {
    tellLeft(left, terminal);
    return failure(unreadableFailure(`No meeting in ${folder} knows ${text}. Nothing was changed.`));
  }
  await terminal.writeOutput(tableOf(meetings));
  if (options.dryRun === true) {
    tellLeft(left, terminal);
    await terminal.writeOutput(`Kept copies with this person: ${copies}. Nothing was changed.\n`);
    return success(ExitCode.done);
  }
  const done = await forgetInFiles(namedBy(text), { inTexts }, places, async (path, change) =>
    changeMeetingFile(path, change, { evenFinal: true }),
  );
  if (!done.ok) return failure(usageFailure(ambiguous(text, done.error)));
  tellLeft(done.value.left, terminal);
  await terminal.writeOutput(`${describeForgotten(done.value)}\n`);
  return success(done.value.left.length === 0 ? ExitCode.done : ExitCode.couldNotWrite);
}

const ambiguous = (text: string, { emails }: AmbiguousPerson): string =>
  `Several people are called ${text}: ${emails.join(', ')}. Nothing was changed; name the one by e-mail address.`;

function tellLeft(left: readonly LeftFile[], terminal: Terminal): void {
  for (const { path, sentence } of left) terminal.writeError(`${oneLine(`${path}: ${sentence}`)}\n`);
}

const tableOf = (meetings: readonly MeetingWithPerson[]): string =>
  textTable(
    ['File', 'Where', 'Text'],
    meetings.flatMap(({ fileName, entries, mentions }) => [
      ...(entries > 0 ? [[fileName, 'Roster entry, attendance, speaker, assignee', '']] : []),
      ...mentions.map(({ where, text }) => [fileName, where, oneLine(text)]),
    ]),
  );
