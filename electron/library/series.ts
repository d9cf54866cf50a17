import type { ListedMeeting } from '../../shared/bridge/contract.ts';
import { success, type Result } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import {
  compareInSeries,
  groupSeries,
  type Series,
  type SeriesMember,
} from '../../shared/series/series-order.ts';
import type { DescribeMeeting } from './describe-meeting-file.ts';
import { inParallel } from './in-parallel.ts';
import { listMeetingFiles, type FolderFailure } from './list-meeting-files.ts';

/** The meetings of a folder as the series they are of. */
export type FolderSeries = {
  readonly series: readonly Series<ListedMeeting>[];
  /** Meetings that name no body. */
  readonly alone: readonly ListedMeeting[];
  /** Files that do not open; each says why. */
  readonly skipped: readonly ListedMeeting[];
};

/** Finds series by their files; nothing is kept but what `describe` remembers of files that did not change. */
export async function readSeries(
  folder: string,
  describe: DescribeMeeting,
): Promise<Result<FolderSeries, FolderFailure>> {
  const files = await listMeetingFiles(folder);
  if (!files.ok) return files;
  const listed = (await inParallel(files.value, describe)).map((described) => described.listed);
  return success({
    series: groupSeries(listed, ({ head }) => head),
    alone: listed.filter(({ head }) => head !== null && seriesKey(head) === null),
    skipped: listed.filter(({ head }) => head === null),
  });
}

/** The other meetings of a meeting's series: those before it and those after it, oldest first. */
export function aroundInSeries(
  { series }: FolderSeries,
  meeting: SeriesMember & { readonly path: string },
): { readonly earlier: readonly ListedMeeting[]; readonly later: readonly ListedMeeting[] } {
  const key = seriesKey(meeting);
  const others = (series.find((each) => each.key === key)?.meetings ?? []).filter(
    ({ path, head }) => path !== meeting.path && head !== null,
  );
  const isBefore = ({ head }: ListedMeeting): boolean => head !== null && compareInSeries(head, meeting) < 0;
  const isAfter = ({ head }: ListedMeeting): boolean => head !== null && compareInSeries(head, meeting) > 0;
  return { earlier: others.filter(isBefore), later: others.filter(isAfter) };
}
