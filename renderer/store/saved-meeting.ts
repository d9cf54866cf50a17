import type { Meeting } from '../../shared/meeting/meeting.ts';
import { saveNow } from './meeting-session.ts';
import { meetingStore } from './open-meeting.ts';

/** The open meeting once all of it is with the host, which alone goes out; null where there is none, or it could not be saved. */
export async function savedMeeting(): Promise<{
  readonly sessionId: string;
  readonly styleId: string;
  readonly meeting: Meeting;
} | null> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null || (!open.isReadOnly && !(await saveNow()))) return null;
  return { sessionId: open.sessionId, styleId: meeting.houseStyle, meeting };
}
