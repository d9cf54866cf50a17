import { createStore } from 'zustand/vanilla';
import { openDialog } from './open-dialog.ts';

/** The last meeting of the series that goes on; the dialog asks the host about it. */
export const nextMeetingStore = createStore<{ readonly lastPath: string | null }>(() => ({ lastPath: null }));

/** Opens the dialog that makes the meeting after the one of this file. */
export function askForNextMeeting(lastPath: string): void {
  nextMeetingStore.setState({ lastPath });
  openDialog('nextMeeting');
}
