import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Handlers, ListedMeeting, NewMeeting, Sentence } from '../../shared/bridge/contract.ts';
import { meetingSchema, type Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { cleanText } from '../../shared/text/clean-text.ts';
import { describeImportFailure, readSummary } from '../import/summary/read-summary.ts';
import type { DescribedMeeting } from '../library/describe-meeting-file.ts';
import { fileStem } from '../library/file-stem.ts';
import { inParallel } from '../library/in-parallel.ts';
import { listMeetingFiles } from '../library/list-meeting-files.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { exampleMeeting } from './example-meeting.ts';
import { meetingOpener } from './meeting-opener.ts';

type LibraryCalls = Pick<
  Handlers<Caller>,
  | 'listMeetings'
  | 'createMeeting'
  | 'openMeeting'
  | 'importSummary'
  | 'openExample'
  | 'chooseMeetingFile'
  | 'meetingToOpen'
>;

/** Finding, making and opening meetings. */
export function libraryCalls({
  services,
  sessions,
  paths,
  describe,
  houseStyles,
}: BridgeParts): LibraryCalls {
  const { libraryFolder, settings } = services;

  const { open, createAndOpen, titleOf } = meetingOpener({ services, sessions, houseStyles });

  return {
    listMeetings: async () => {
      const files = await listMeetingFiles(libraryFolder);
      if (!files.ok)
        return failure({
          sentence: `The folder ${libraryFolder} could not be read: ${files.error.reason}. Nothing was changed.`,
        });
      const meetings = await inParallel(files.value, describe);
      const recent = await inParallel(settings.read().recentMeetings, describe);
      return success({
        folder: libraryFolder,
        meetings: newestFirst(meetings),
        recent: recent.map(({ listed }) => listed),
      });
    },
    createMeeting: async (_caller, fields) => {
      const meeting = newMeeting(fields);
      return meeting.ok ? createAndOpen(await titleOf(meeting.value), meeting.value) : meeting;
    },
    openMeeting: async (_caller, path, { readOnly, backup }) =>
      (await paths.isTrusted(path))
        ? open(path, readOnly ? 'read' : 'edit', backup)
        : failure({
            sentence: `${fileStem(path)} is not among your meetings, so it was not opened. Choose it with Open, or move it into ${libraryFolder}.`,
            canOpenReadOnly: false,
            backup: null,
          }),
    importSummary: async (_caller, file) => {
      const read = await readSummary(file);
      if (!read.ok) return failure({ sentence: describeImportFailure(read.error, file.name) });
      const { meeting, notices } = read.value;
      const title = (await titleOf(meeting)) || file.name.replace(/\.\w+$/, '');
      return createAndOpen(
        title,
        meeting,
        notices.map(({ sentence }) => sentence),
      );
    },
    openExample: async () => {
      const example = exampleMeeting();
      const listed = await listMeetingFiles(libraryFolder);
      const title = `${await titleOf(example)} (example)`;
      const there = listed.ok ? listed.value.find((path) => fileStem(path) === title) : undefined;
      return there === undefined ? createAndOpen(title, example) : open(there, 'edit');
    },
    chooseMeetingFile: async (caller) => {
      const answer = await services.chooseMeetingFile(caller);
      if (answer.kind === 'chosen') paths.trust(answer.path);
      return answer;
    },
    meetingToOpen: async ({ meetingToOpen }) => meetingToOpen,
  };
}

function newMeeting({ body, number, place, ...rest }: NewMeeting): Result<Meeting, Sentence> {
  const checked = meetingSchema.safeParse({
    ...rest,
    id: `meeting-${randomUUID()}`,
    body: cleanText(body),
    number: cleanText(number),
    place: cleanText(place),
  });
  if (checked.success) return success(checked.data);
  const [issue] = checked.error.issues;
  return failure({
    sentence: `The meeting was not made: ${z.core.toDotPath(issue?.path ?? [])} ${issue?.message ?? 'is not valid'}.`,
  });
}

/** Those that do not open stand last. */
const newestFirst = (meetings: readonly DescribedMeeting[]): readonly ListedMeeting[] =>
  meetings
    .toSorted(
      (one, other) =>
        other.date.localeCompare(one.date) || one.listed.fileName.localeCompare(other.listed.fileName, 'en'),
    )
    .map(({ listed }) => listed);
