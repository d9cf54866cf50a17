import { resolve } from 'node:path';
import { failure, success, type Result } from '../../../shared/result.ts';
import { readQuery } from '../../../shared/search/read-query.ts';
import type { SearchAnswer, SearchedLibrary, SearchResult } from '../../../shared/search/search-answer.ts';
import { seriesKey } from '../../../shared/series/series-key.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { openSearchedFiles, type SearchedFiles } from '../../library/index/searched-files.ts';
import { listMeetingFiles } from '../../library/list-meeting-files.ts';
import { foldersOf } from '../../settings/folders.ts';
import { jsonSettingsStore } from '../../settings/json-settings-store.ts';
import { ExitCode, unreadableFailure, usageFailure, type CliFailure } from '../exit-code.ts';
import { isFolder } from '../is-folder.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import type { SearchCommandOptions as Options } from './search-command.ts';

/** Brings the index of the folder up to date, searches it and prints what is found. */
export async function searchMeetings(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const typed = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');
  if (readQuery(typed).length === 0)
    return failure(usageFailure('There is no word to look for: write letters or numbers.'));
  const paths = await meetingPaths(options.folder);
  if (!paths.ok) return paths;
  const { dataFolder, libraryFolder, files } = paths.value;
  const searched = await openSearchedFiles({ dataFolder, libraryFolder });
  try {
    await searched.refresh(files, (done, total) => {
      if (terminal.showsProgress)
        terminal.writeError(done === total ? '\r\u001b[K' : `\r\u001b[KReading ${done} of ${total} meetings`);
    });
    return await answer(searched, typed, options, terminal);
  } finally {
    await searched.close();
  }
}

async function answer(
  searched: SearchedFiles,
  words: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const library = await searched.ask((index) => index.library());
  const series = options.series === undefined ? null : seriesKey({ body: options.series });
  if (options.series !== undefined && !library.series.some(({ key }) => key === series))
    return failure(usageFailure(noSuchSeries(options.series, library)));
  const found = await searched.ask((index) => index.search({ words, series, kind: options.kind ?? null }));
  for (const { reason } of library.problems) terminal.writeError(`${oneLine(reason)}\n`);
  await terminal.writeOutput(options.json === true ? jsonOf(found) : tableOf(found));
  if (options.json !== true) terminal.writeError(`${countOf(found, library)}\n`);
  return success(ExitCode.done);
}

type MeetingPaths = {
  readonly dataFolder: string;
  readonly libraryFolder: string;
  readonly files: readonly string[];
};

async function meetingPaths(folder: string | undefined): Promise<Result<MeetingPaths, CliFailure>> {
  const { data: dataFolder, library } = foldersOf();
  if (folder !== undefined && !(await isFolder(folder)))
    return failure(unreadableFailure(`${folder} is not a folder. Name the folder the meetings are in.`));
  const libraryFolder = resolve(folder ?? library);
  const listed = await listMeetingFiles(libraryFolder);
  if (!listed.ok)
    return failure(unreadableFailure(`${libraryFolder} could not be read: ${listed.error.reason}.`));
  const recent = folder === undefined ? jsonSettingsStore(dataFolder).read().recentMeetings : [];
  return success({ dataFolder, libraryFolder, files: [...listed.value, ...recent] });
}

const noSuchSeries = (body: string, { series }: SearchedLibrary): string =>
  series.length === 0
    ? `There is no meeting of "${body}", and none of any other body.`
    : `There is no meeting of "${body}". There are meetings of ${series
        .slice(0, 20)
        .map((one) => one.body)
        .join(', ')}.`;

const jsonOf = ({ results, hasMore }: SearchAnswer): string =>
  `${JSON.stringify({ results, hasMore }, null, 2)}\n`;

const tableOf = ({ results }: SearchAnswer): string =>
  results.length === 0
    ? ''
    : textTable(
        ['Day', 'Meeting', 'Kind', 'Text', 'File', 'Line'],
        results.map(({ meeting, kind, text, detail, place }) => [
          meeting.date ?? '',
          meeting.title,
          kind,
          detail.text === '' ? text.text : `${text.text} (${detail.text})`,
          meeting.path,
          lineOf(place),
        ]),
      );

const lineOf = (place: SearchResult['place']): string => (place.kind === 'line' ? place.lineId : '');

function countOf({ results, hasMore }: SearchAnswer, { meetings }: SearchedLibrary): string {
  if (results.length === 0) return `Nothing found in ${plural(meetings, 'meeting')}.`;
  const inMeetings = new Set(results.map(({ meeting }) => meeting.path)).size;
  return `${hasMore ? 'The first ' : ''}${plural(results.length, 'result')} in ${plural(inMeetings, 'meeting')}${hasMore ? '; more words find fewer' : ''}.`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
