import type { Command } from '../../commands/command.ts';
import { openFile, saveNow } from '../../store/meeting-session.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { askForNextMeeting } from '../../store/next-meeting.ts';

export const seriesCommands: readonly Command[] = [
  {
    id: 'series.next',
    label: 'Next meeting of this series…',
    group: 'Meeting',
    shortcut: null,
    isEnabled: () => meetingStore.getState().open !== null,
    run: async () => {
      // The next meeting is made from the file, so what was just written has to be in it.
      const last = openFile();
      if (last !== null && (await saveNow())) askForNextMeeting(last.path);
    },
  },
];
