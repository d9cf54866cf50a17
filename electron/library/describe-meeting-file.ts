import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ListedMeeting } from '../../shared/bridge/contract.ts';
import { describeMeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import type { HouseStyles } from '../house-styles/house-styles.ts';
import { fileStem } from './file-stem.ts';
import { openMeetingFile } from './open-meeting-file.ts';

/** A listed meeting with what it is sorted by. */
export type DescribedMeeting = { readonly listed: ListedMeeting; readonly date: string };
export type DescribeMeeting = (path: string) => Promise<DescribedMeeting>;

/** What a start screen says of meeting files. A file that has not changed since is not read again. */
export function createMeetingDescriber(houseStyles: Pick<HouseStyles, 'resolve'>): DescribeMeeting {
  const known = new Map<string, { readonly version: string; readonly described: DescribedMeeting }>();
  return async (path) => {
    const version = await versionOf(path);
    const earlier = known.get(path);
    if (earlier?.version === version) return earlier.described;
    const described = await describeMeetingFile(path, houseStyles);
    known.set(path, { version, described });
    return described;
  };
}

const versionOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => 'gone',
  );

async function describeMeetingFile(
  path: string,
  houseStyles: Pick<HouseStyles, 'resolve'>,
): Promise<DescribedMeeting> {
  const fileName = fileStem(path);
  const read = await openMeetingFile(path);
  if (!read.ok) {
    const problem = describeMeetingFileFailure(read.error, basename(path));
    return { listed: { path, fileName, title: fileName, dateLine: '', problem, head: null }, date: '' };
  }
  const { meeting } = read.value;
  const { style } = await houseStyles.resolve(meeting.houseStyle);
  const { titleBlock } = summarise(meeting, style);
  const title = titleBlock.meeting === '' ? fileName : titleBlock.meeting;
  const { body, number, date, startTime } = meeting;
  return {
    listed: {
      path,
      fileName,
      title,
      dateLine: titleBlock.dateLine,
      problem: null,
      head: { body, number, date, startTime },
    },
    date: `${meeting.date ?? '0'} ${meeting.startTime ?? ''}`,
  };
}
