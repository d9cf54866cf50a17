import { realpath } from 'node:fs/promises';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { success, type Result } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import { fileStem } from './file-stem.ts';
import { listMeetingFiles, type FolderFailure } from './list-meeting-files.ts';
import { openMeetingFile } from './open-meeting-file.ts';

/** The other meetings of a series, and the names of files nobody can tell of. */
export type SeriesMeetings = {
  readonly meetings: readonly Meeting[];
  readonly unreadable: readonly string[];
};

/** Reads the meetings of a folder that belong to a series, one file after the other, but for the file of `except`. */
export async function seriesMeetings(
  folder: string,
  key: string,
  except: string,
): Promise<Result<SeriesMeetings, FolderFailure>> {
  const files = await listMeetingFiles(folder);
  if (!files.ok) return files;
  const meetings: Meeting[] = [];
  const unreadable: string[] = [];
  for (const path of files.value) {
    if ((await realpath(path).catch(() => path)) === except) continue;
    const read = await openMeetingFile(path);
    if (!read.ok) unreadable.push(fileStem(path));
    else if (seriesKey(read.value.meeting) === key) meetings.push(read.value.meeting);
  }
  return success({ meetings, unreadable });
}
