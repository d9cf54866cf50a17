import { asMoment, meetingTimings, statusLine } from '../../../shared/clock/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';

/** Where the meeting stands, in the words that are also pasted into a chat; times also on this computer's wall. */
export function clockText(meeting: Meeting | null, now: number): string {
  if (meeting === null) return '';
  const reader = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, language: 'en' };
  return statusLine(meeting, meetingTimings(meeting, asMoment(now)), reader);
}
