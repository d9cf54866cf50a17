import type { IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { chooseFile } from '../../components/choose-file.ts';
import type { Command } from '../../commands/command.ts';
import {
  AGENDA_FILES,
  INVITATION_FILES,
  REPORT_FILES,
  ROSTER_FILES,
  SUMMARY_FILES,
} from '../../store/file-endings.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { takeInFile } from './take-in-file.ts';

const canChange = (): boolean => meetingStore.getState().open?.isReadOnly === false;

/** One that asks for a file first. */
const ofFile = (
  verb: string,
  label: string,
  kind: IncomingKind | null,
  accept: string,
  group: Command['group'] = 'Meeting',
): Command => ({
  id: `intake.${verb}`,
  label,
  group,
  shortcut: null,
  isEnabled: canChange,
  run: async () => {
    const file = await chooseFile(accept);
    if (file !== null) await takeInFile(file, kind);
  },
});

const ANY_FILES = [AGENDA_FILES, ROSTER_FILES, REPORT_FILES].join(',');

/** What brings something in from outside. */
export const commands: readonly Command[] = [
  {
    id: 'intake.report',
    label: 'Attendance report…',
    group: 'Attendance',
    shortcut: 'Mod+Alt+R',
    isEnabled: canChange,
    run: () => openDialog('attendanceReport'),
  },
  ofFile('roster', 'Roster from a file…', 'roster', ROSTER_FILES, 'Attendance'),
  ofFile('agenda', 'Agenda from a file…', 'agenda', AGENDA_FILES),
  ofFile('invitation', 'Take from an invitation (.ics)…', 'invitation', INVITATION_FILES),
  ofFile('summary', 'Take from an earlier summary…', 'summary', SUMMARY_FILES),
  ofFile('file', 'Take in a file, whatever it is…', null, ANY_FILES),
];
