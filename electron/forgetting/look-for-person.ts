import { basename } from 'node:path';
import { forgetPerson, formsIn } from '../../shared/forgetting/forget-person.ts';
import type { LeftFile, MeetingWithPerson } from '../../shared/forgetting/forget-report.ts';
import {
  soughtPerson,
  type AmbiguousPerson,
  type NamedPerson,
  type SoughtPerson,
} from '../../shared/forgetting/sought-person.ts';
import type { WrittenForms } from '../../shared/forgetting/written-forms.ts';
import { describeMeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { success, type Result } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import { openMeetingFile } from '../library/open-meeting-file.ts';
import { readKeptCopies, type KeptCopy } from './kept-copies.ts';
import { unsavedIn } from './unsaved-work.ts';

/** Where a person is looked for. */
export type ForgettingPlaces = {
  /** Meeting files. */
  readonly files: readonly string[];
  /** Only the meetings of this series (series-key.ts); null for all of the files. */
  readonly series: string | null;
  readonly recovery: string;
  readonly backups: string;
  readonly data: string;
};

/** The person, and all that holds them. */
export type Looked = {
  readonly person: SoughtPerson;
  readonly forms: WrittenForms;
  readonly meetings: readonly MeetingWithPerson[];
  readonly copies: readonly KeptCopy[];
  readonly left: readonly LeftFile[];
  readonly isOfSeries: (meeting: Meeting) => boolean;
};

/** Reads every meeting, what is unsaved of it, and every copy kept. */
export async function lookForPerson(
  named: NamedPerson,
  { files, series, recovery, backups }: ForgettingPlaces,
): Promise<Result<Looked, AmbiguousPerson>> {
  const left: LeftFile[] = [];
  const opened: { readonly path: string; readonly meeting: Meeting; readonly unsaved: Meeting | null }[] = [];
  for (const path of files) {
    const read = await openMeetingFile(path);
    if (!read.ok) left.push({ path, sentence: describeMeetingFileFailure(read.error, basename(path)) });
    else if (series === null || seriesKey(read.value.meeting) === series)
      opened.push({ path, meeting: read.value.meeting, unsaved: await unsavedIn(recovery, path) });
  }
  const isOfSeries = seriesOf(opened.map(({ meeting }) => meeting));
  const copies = await readKeptCopies([backups, recovery], isOfSeries);
  const all = [
    ...opened.flatMap(({ meeting, unsaved }) => (unsaved === null ? [meeting] : [meeting, unsaved])),
    ...copies.map(({ meeting }) => meeting),
  ];
  const person = soughtPerson(named, all);
  if (!person.ok) return person;
  const forms = formsIn(person.value, all);
  const inMeeting = (meeting: Meeting) => forgetPerson(meeting, person.value, forms, { inTexts: false });
  const hasPerson = (meeting: Meeting): boolean => {
    const { entries, mentions } = inMeeting(meeting);
    return entries + mentions.length > 0;
  };
  const meetings = opened
    .map(({ path, meeting, unsaved }) => {
      // What a crash left is taken in when the meeting is opened to be changed.
      const { entries, mentions } = [meeting, ...(unsaved === null ? [] : [unsaved])]
        .map(inMeeting)
        .reduce((one, other) =>
          other.entries + other.mentions.length > one.entries + one.mentions.length ? other : one,
        );
      return { path, fileName: basename(path), entries, mentions };
    })
    .filter(({ entries, mentions }) => entries + mentions.length > 0);
  return success({
    person: person.value,
    forms,
    meetings,
    copies: copies.filter(({ meeting }) => hasPerson(meeting)),
    left,
    isOfSeries,
  });
}

/** A copy belongs to the meetings whose id it has, under whatever name its file is, or to their series. */
function seriesOf(meetings: readonly Meeting[]): (meeting: Meeting) => boolean {
  const ids = new Set<string>(meetings.map(({ id }) => id));
  const keys = new Set(meetings.map(seriesKey));
  return (meeting) => {
    const key = seriesKey(meeting);
    return ids.has(meeting.id) || (key !== null && keys.has(key));
  };
}
