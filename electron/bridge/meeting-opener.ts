import type { AnswerOf } from '../../shared/bridge/contract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success } from '../../shared/result.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { createMeetingFile } from '../library/create-meeting-file.ts';
import { rememberRecent } from '../settings/settings-store.ts';
import type { BridgeParts } from './bridge-parts.ts';
import { sessionInfo } from './session-calls.ts';

/** Opening meetings, and making files of new ones first. */
export type MeetingOpener = {
  readonly open: (
    path: string,
    access: 'edit' | 'read',
    instead?: string,
  ) => Promise<AnswerOf<'openMeeting'>>;
  /** Writes a meeting as a new file of the library, named by `title`, and opens it. */
  readonly createAndOpen: (
    title: string,
    meeting: Meeting,
    notices?: readonly string[],
  ) => Promise<AnswerOf<'createMeeting'>>;
  /** What a meeting is called, as its summary prints it. */
  readonly titleOf: (meeting: Meeting) => Promise<string>;
};

export function meetingOpener({
  services,
  sessions,
  houseStyles,
}: Pick<BridgeParts, 'services' | 'sessions' | 'houseStyles'>): MeetingOpener {
  const { libraryFolder, settings } = services;

  const open: MeetingOpener['open'] = async (path, access, instead) => {
    const opened = await sessions.open(path, access, instead);
    if (!opened.ok) return opened;
    rememberRecent(settings, opened.value.held.path);
    services.meetingOpened(opened.value.held.path);
    return success(sessionInfo(opened.value));
  };

  const createAndOpen: MeetingOpener['createAndOpen'] = async (title, meeting, notices = []) => {
    const created = await createMeetingFile(libraryFolder, title, meeting);
    if (!created.ok)
      return failure({
        sentence: `The meeting could not be written into ${libraryFolder}: ${created.error.reason}. Nothing was changed.`,
      });
    const opened = await open(created.value, 'edit');
    return opened.ok ? success({ ...opened.value, notices: [...notices, ...opened.value.notices] }) : opened;
  };

  const titleOf: MeetingOpener['titleOf'] = async (meeting) => {
    const { style } = await houseStyles.resolve(meeting.houseStyle);
    return summarise(meeting, style).titleBlock.meeting;
  };

  return { open, createAndOpen, titleOf };
}
