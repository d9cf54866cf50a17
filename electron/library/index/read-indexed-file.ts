import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { describeMeetingFileFailure, type MeetingFileFailure } from '../../../shared/meeting/meeting-file.ts';
import { registerEntries, type RegisterEntry } from '../../../shared/series/register-entry.ts';
import { seriesKey } from '../../../shared/series/series-key.ts';
import { meetingName, searchEntries, type SearchEntry } from '../../../shared/search/search-entry.ts';
import { fileStem } from '../file-stem.ts';
import { readMeetingBytes } from '../open-meeting-file.ts';
import { readFileBytes } from '../read-file-bytes.ts';

/** A file as the index takes it in. One that does not open is kept with the reason, so that it is not read again and again. */
export type IndexedFile = {
  readonly path: string;
  readonly version: string;
  readonly hash: string;
  readonly title: string;
  readonly date: string | null;
  readonly series: string | null;
  readonly body: string;
  readonly problem: string | null;
  readonly entries: readonly SearchEntry[];
  readonly actions: readonly RegisterEntry[];
};

/** Tells one state of a file from another without reading it; null where there is no such file. */
export const fileVersion = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ mtimeNs, ctimeNs, size, ino }) => `${mtimeNs} ${ctimeNs} ${size} ${ino}`,
    () => null,
  );

/** Reads a file for the index; "same" where it holds what it held by `knownHash`. */
export async function readIndexedFile(
  path: string,
  version: string,
  knownHash: string | null,
): Promise<IndexedFile | 'same'> {
  const bytes = await readFileBytes(path, LIMITS.fileBytes);
  if (!bytes.ok) return unreadable(path, version, '', bytes.error);
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  if (hash === knownHash) return 'same';
  const read = readMeetingBytes(bytes.value);
  if (!read.ok) return unreadable(path, version, hash, read.error);
  const { meeting } = read.value;
  return {
    path,
    version,
    hash,
    title: meetingName(meeting) || fileStem(path),
    date: meeting.date,
    series: seriesKey(meeting),
    body: meeting.body.trim(),
    problem: null,
    entries: searchEntries(meeting),
    actions: registerEntries(meeting, path),
  };
}

const unreadable = (
  path: string,
  version: string,
  hash: string,
  failure: MeetingFileFailure,
): IndexedFile => ({
  path,
  version,
  hash,
  title: fileStem(path),
  date: null,
  series: null,
  body: '',
  problem: describeMeetingFileFailure(failure, basename(path)),
  entries: [],
  actions: [],
});
