import { realpath } from 'node:fs/promises';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { success, type Result } from '../../shared/result.ts';
import type { DescribeMeeting } from './describe-meeting-file.ts';
import type { FolderFailure } from './list-meeting-files.ts';
import { openMeetingFile } from './open-meeting-file.ts';
import { readSeries } from './series.ts';

/** The other meetings of a series, and the names of files nobody can tell of. */
export type SeriesMeetings = {
  readonly meetings: readonly Meeting[];
  readonly unreadable: readonly string[];
};

/**
 * The meetings of a folder that belong to a series, oldest first, but for the file of `except`. Which they are `describe`
 * remembers, so of a large library only these are read.
 */
export async function seriesMeetings(
  folder: string,
  { key, except }: { readonly key: string; readonly except: string },
  describe: DescribeMeeting,
): Promise<Result<SeriesMeetings, FolderFailure>> {
  const found = await readSeries(folder, describe);
  if (!found.ok) return found;
  const meetings: Meeting[] = [];
  const unreadable = found.value.skipped.map(({ fileName }) => fileName);
  for (const { path, fileName } of found.value.series.find((series) => series.key === key)?.meetings ?? []) {
    if ((await realpath(path).catch(() => path)) === except) continue;
    const read = await openMeetingFile(path);
    if (read.ok) meetings.push(read.value.meeting);
    else unreadable.push(fileName);
  }
  return success({ meetings, unreadable });
}
