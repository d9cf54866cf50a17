import type { ListedMeeting } from './library-page.ts';
import type { MeetingFile } from './meeting-library.ts';
import { styleFor } from './style-for.ts';
import type { ViewerServices } from './viewer-services.ts';

type Described = { readonly listed: ListedMeeting; readonly date: string };

/** Files opened at once: enough to keep the disk busy, few enough for large meetings. */
const AT_ONCE = 4;

/** What the library page says of each file, newest meeting first, those that do not open last. */
export async function listMeetings(
  files: readonly MeetingFile[],
  services: ViewerServices,
): Promise<readonly ListedMeeting[]> {
  const described: Described[] = [];
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      described.push(await describe(file, services));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return described
    .toSorted(
      (one, other) =>
        other.date.localeCompare(one.date) || one.listed.fileName.localeCompare(other.listed.fileName, 'en'),
    )
    .map(({ listed }) => listed);
}

async function describe(file: MeetingFile, services: ViewerServices): Promise<Described> {
  const read = await services.readMeeting(file.path);
  const { id, name: fileName } = file;
  if (!read.ok)
    return { listed: { kind: 'unreadable', id, fileName, sentence: read.error.sentence }, date: '' };
  const { titleBlock } = services.summarise(read.value, styleFor(read.value, null, services.styles));
  return {
    listed: { kind: 'readable', id, fileName, title: titleBlock.meeting, dateLine: titleBlock.dateLine },
    date: read.value.date ?? '0',
  };
}
