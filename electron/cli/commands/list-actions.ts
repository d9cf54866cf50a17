import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describeMeetingFileFailure } from '../../../shared/meeting/meeting-file.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import {
  EVERY_ACTION,
  isOverdue,
  placeId,
  selectActions,
  type RegisteredAction,
} from '../../../shared/series/action-register.ts';
import { joinActions } from '../../../shared/series/join-actions.ts';
import { registerEntries, type RegisterEntry } from '../../../shared/series/register-entry.ts';
import { seriesKey } from '../../../shared/series/series-key.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { listMeetingFiles } from '../../library/list-meeting-files.ts';
import { openMeetingFile } from '../../library/open-meeting-file.ts';
import { foldersOf } from '../../settings/folders.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { isFolder } from '../is-folder.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import type { ActionsCommandOptions as Options } from './actions-command.ts';
import { exportActions, exportProblem, isExport } from './export-actions.ts';

/** Lists the actions of meeting files and of folders of them, or writes them to files. A file that does not open is named and the others are listed. */
export async function listActions(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const problem = exportProblem(options);
  if (problem !== null) return failure(usageFailure(problem));
  const files = await filesOf(paths);
  if (!files.ok) return files;
  const entries: RegisterEntry[] = [];
  let unread = 0;
  for (const path of files.value) {
    const read = await openMeetingFile(path);
    if (read.ok) entries.push(...registerEntries(read.value.meeting, path));
    else {
      unread++;
      terminal.writeError(`${oneLine(describeMeetingFileFailure(read.error, basename(path)))}\n`);
    }
  }
  const today = Temporal.Now.plainDateISO().toString() as Day;
  const selected = selectActions(joinActions(entries), filterOf(options), today);
  if (isExport(options)) {
    const written = await exportActions(selected, options, today, terminal);
    if (!written.ok) return written;
  }
  if (options.json === true || !isExport(options))
    await terminal.writeOutput(
      options.json === true
        ? `${JSON.stringify({ actions: selected.map((action) => ({ ...action, isOverdue: isOverdue(action, today) })) }, null, 2)}\n`
        : tableOf(selected, today),
    );
  return success(unread > 0 ? ExitCode.unreadable : ExitCode.done);
}

const filterOf = ({ series, status, assignee, addressee, words, overdue }: Options) => ({
  ...EVERY_ACTION,
  series: series === undefined ? null : (seriesKey({ body: series }) ?? ''),
  status: status ?? null,
  assignee: assignee ?? null,
  addressee: addressee ?? null,
  words: words ?? '',
  isOverdueOnly: overdue === true,
});

async function filesOf(paths: readonly string[]): Promise<Result<readonly string[], CliFailure>> {
  const files: string[] = [];
  for (const path of paths.length === 0 ? [foldersOf().library] : paths) {
    if (paths.length > 0 && !(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const listed = await listMeetingFiles(path);
    if (!listed.ok) return failure(unreadableFailure(`${path} could not be read: ${listed.error.reason}.`));
    files.push(...listed.value);
  }
  return success([...new Set(files)]);
}

const tableOf = (actions: readonly RegisteredAction[], today: Day): string =>
  actions.length === 0
    ? ''
    : textTable(
        ['Status', 'Due', 'Action', 'Who', 'Meeting', 'Day', 'File', 'Line'],
        actions.map((action) => [
          action.status,
          `${action.dueOn ?? ''}${isOverdue(action, today) ? ' overdue' : ''}`,
          action.text,
          [action.addressee, ...action.assignees].filter((name) => name !== '').join(', '),
          action.meeting,
          action.date ?? '',
          action.path,
          placeId(action.place),
        ]),
      );
