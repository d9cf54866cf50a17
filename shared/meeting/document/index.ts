/** The meeting as a Y.Doc: its layout, and the way in and out. */
export { documentToMeeting } from './document-to-meeting.ts';
export { minutesOf, topLevel } from './layout.ts';
export { meetingToDocument } from './meeting-to-document.ts';
export { isSameValue } from './is-same-value.ts';
export { mergeMeetings, type MergedMeeting } from './merge-meetings.ts';
export { reconcile } from './reconcile.ts';
