/** The `.minutes` file as text: what reads it, what writes it, and what each failure says. */
export {
  describeMeetingFileFailure,
  type MeetingFileFailure,
  type MeetingFileNotice,
} from './file-failure.ts';
export { FILE_FORMAT, FILE_VERSION, meetingJsonSchema } from './file-format.ts';
export { readMeetingText, type ReadMeeting } from './read-meeting-text.ts';
export { writeMeetingText } from './write-meeting-text.ts';
